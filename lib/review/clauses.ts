import { breaksLine, type ModelToken } from './tokens.ts';

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

/** Links as they are written: with their scheme, with `www.`, or a host with a path behind it. What they are called tells nothing. */
const link = /(?:https?:\/\/|www\.)\S+|(?<![\w@.$£€-])(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\/\S*/gi;

/** 1 for each token that stands in a link. */
function inLinks(draft: string, tokens: readonly ModelToken[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  if (!draft.includes('/') && !draft.includes('www.')) return inside;
  let at = 0;
  for (const match of draft.matchAll(link)) {
    const end = match.index + match[0].length;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= match.index) at += 1;
    for (; at < tokens.length && (tokens[at]?.start ?? end) < end; at += 1) inside[at] = 1;
  }
  return inside;
}

/** Cuts a draft where a mark, a link, a line break or a joining word begins something new. A hyphen or slash inside a word cuts nothing. */
export function clausesOf(
  draft: string,
  tokens: readonly ModelToken[],
  sentences: readonly number[],
): readonly Clause[] {
  const found: Clause[] = [];
  const linked = inLinks(draft, tokens);
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
    const breaks = at > 0 && (sentences[at] !== sentences[at - 1] || breaksLine(draft, before?.end ?? 0, token.start));
    if (breaks && at > from) {
      close(at);
      from = at;
      joint = '';
    }
    if (linked[at] === 1) {
      close(at);
      from = at + 1;
      joint = '';
    } else if (marks.has(token.norm) && !glued) {
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
