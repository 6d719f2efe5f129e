/** Where in a JSON text each value begins, so that a problem can name its line. */

const step = (parent: string, key: string | number): string => (parent === '' ? `${key}` : `${parent}.${key}`);

/** Lines (from 1) by path ("phraseRules.2.advice") of a text that `JSON.parse` accepts. */
export function linesByPath(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let at = 0;
  let lineNumber = 1;

  const skipSpace = (): void => {
    while (at < text.length && /\s/.test(text.charAt(at))) {
      if (text.charAt(at) === '\n') lineNumber += 1;
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
    lines.set(path, lineNumber);
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
  return lines;
}

/** Line (from 1) of an offset. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
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
