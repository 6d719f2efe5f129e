import type { ModelToken } from './tokens.ts';

/** A stretch of words that tells one thing. Token numbers, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The word before it that joins it on ("karena", "because"), or empty. */
  readonly joint: string;
}

/** Words that begin a new clause. */
const joints = new Set(
  (
    'karena karna krn kerana sebab sbb because since coz cuz soalnya gara gara2 makanya mangkanya pasalnya lantaran akibat due ' +
    'tapi tp tetapi but padahal sedangkan namun though although however lalu terus trus so jadi jd maka sehingga hence therefore ' +
    'dan and & plus serta lagipun lagipula while kalau kalo klo if jika bila unless until sampai hingga supaya agar biar after before lepas selepas sebelum setelah habis'
  ).split(' '),
);
const marks = new Set([',', ';', ':', '.', '!', '?', '(', ')', '"', '…', '-', '/', '|', '[', ']', '*', '>', '→']);

/** Cuts a draft where a mark, a line break or a joining word begins something new. A hyphen or slash inside a word cuts nothing. */
export function clausesOf(
  draft: string,
  tokens: readonly ModelToken[],
  sentences: readonly number[],
): readonly Clause[] {
  const found: Clause[] = [];
  let from = 0;
  let joint = '';
  const close = (to: number) => {
    let first = from;
    let last = to;
    while (first < last && /^[^\p{L}\p{N}]/u.test(tokens[first]?.norm ?? '')) first += 1;
    while (last > first && /^[^\p{L}\p{N}]/u.test(tokens[last - 1]?.norm ?? '')) last -= 1;
    if (last > first) found.push({ from: first, to: last, joint });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const glued =
      before !== undefined && after !== undefined && before.end === token.start && after.start === token.end;
    const breaks =
      at > 0 && (sentences[at] !== sentences[at - 1] || /\n/.test(draft.slice(before?.end ?? 0, token.start)));
    if (breaks && at > from) {
      close(at);
      from = at;
      joint = '';
    }
    if (marks.has(token.norm) && !glued) {
      close(at);
      from = at + 1;
      joint = token.norm === ',' ? joint : '';
    } else if (joints.has(token.norm) && at > from) {
      close(at);
      from = at + 1;
      joint = token.norm;
    } else if (joints.has(token.norm) && at === from) {
      from = at + 1;
      joint = token.norm;
    }
  }
  close(tokens.length);
  return found;
}
