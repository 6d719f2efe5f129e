/** One id for one content. Not secret and not safe against somebody who looks for collisions: two rows with one id count as one row. */

/** MurmurHash3's last mixing step: https://github.com/aappleby/smhasher/wiki/MurmurHash3 */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 128 bits in 32 hexadecimal digits; the same for the same `parts` in the same order. */
export function textId(...parts: readonly string[]): string {
  let [a, b, c, d] = [0x9e3779b9, 0x7f4a7c15, 0x94d049bb, 0x2545f491];
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0xcc9e2d51);
    b = Math.imul(b ^ code ^ (a >>> 15), 0x1b873593);
    c = Math.imul(c ^ code ^ (b >>> 13), 0xe6546b64);
    d = Math.imul(d ^ code ^ (c >>> 16), 0x85ebca6b);
  }
  return [a ^ d, b ^ a, c ^ b, d ^ c]
    .map((word) =>
      mixed(word ^ text.length)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}
