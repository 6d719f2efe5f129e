const made = new Map<string, RegExp>();

/** Digits in a row or in groups, as many as named and no more. The same expression for the same count. */
export function digits(least: number, most: number = least): RegExp {
  const key = `${least} ${most}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const shape = new RegExp(
    `(?<![\\w@+-]|\\d[ .]|\\w[/])\\d(?:(?: ?- ?|[ ./])?\\d){${least - 1},${most - 1}}(?![\\w@]|-\\w|[.,/]\\d| \\d{3})`,
    'g',
  );
  made.set(key, shape);
  return shape;
}

/** A form of its own, not inside a longer code. */
export function written(form: string): RegExp {
  return new RegExp(`(?<![\\w@+-])(?:${form})(?![\\w@]|-\\w)`, 'gi');
}
