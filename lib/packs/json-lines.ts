/** Where in a JSON text each value begins, so that a problem can name its line and column. */

/** Both from 1; the column counts UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface JsonPlaces {
  /** By path: "phraseRules.2.advice"; the whole is "". */
  readonly places: ReadonlyMap<string, TextPlace>;
  /** Paths of fields that stand twice in one object: readers differ on which of the two counts, so neither may. */
  readonly twice: readonly string[];
}

const step = (parent: string, key: string | number): string => (parent === '' ? `${key}` : `${parent}.${key}`);

/** Places of a text that `JSON.parse` accepts. */
export function placesIn(text: string): JsonPlaces {
  const places = new Map<string, TextPlace>();
  const twice: string[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;

  const skipSpace = (): void => {
    while (at < text.length && /\s/.test(text.charAt(at))) {
      if (text.charAt(at) === '\n') {
        line += 1;
        lineStart = at + 1;
      }
      at += 1;
    }
  };
  const readString = (): string => {
    const from = at;
    at += 1;
    while (text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
    at += 1;
    return JSON.parse(text.slice(from, at)) as string;
  };
  const walk = (path: string): void => {
    skipSpace();
    if (places.has(path)) twice.push(path);
    places.set(path, { line, column: at - lineStart + 1 });
    const first = text.charAt(at);
    if (first === '"') {
      readString();
      return;
    }
    if (first !== '{' && first !== '[') {
      while (at < text.length && !/[,\]}\s]/.test(text.charAt(at))) at += 1;
      return;
    }
    at += 1;
    for (let index = 0; ; index += 1) {
      skipSpace();
      if (text.charAt(at) === '}' || text.charAt(at) === ']') {
        at += 1;
        return;
      }
      if (text.charAt(at) === ',') {
        at += 1;
        skipSpace();
      }
      if (first === '{') {
        const key = readString();
        skipSpace();
        at += 1;
        walk(step(path, key));
      } else walk(step(path, index));
    }
  };
  walk('');
  return { places, twice };
}

/** Place of an offset. */
export function placeOf(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}

/** How deep brackets nest: counted before parsing, so that a hostile text is refused and not walked. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}
