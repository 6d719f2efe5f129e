/** FNV-1a over UTF-16 code units, 32 bits. The model knows words by this number alone. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Joins two numbers into one; the order counts. */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ Math.imul(right, 0x85ebca6b), 0x9e3779b1);
  hash ^= hash >>> 15;
  return hash | 0;
}

/** Width of a feature's name in bits: wide enough that two of the model's features seldom share one. */
export const keyBits = 24;
const keyMask = (1 << keyBits) - 1;

/** Name of a feature: which question is asked (`template`), and the answer. */
export function keyOf(template: number, answer: number): number {
  const hash = Math.imul(answer ^ Math.imul(template + 1, 0xc2b2ae35), 0x27d4eb2f);
  return (hash ^ (hash >>> 13)) & keyMask;
}
