import type { Encoding } from './csv-plan.ts';

/** True when the bytes are UTF-8; a character cut off by the end of the sample is forgiven. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Latin text in UTF-16 has a zero in every other byte: which half says the order. */
function zeros(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const found = { even: 0, odd: 0 };
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) found[at % 2 === 0 ? 'even' : 'odd'] += 1;
  return found;
}

/**
 * The encoding of the file that begins with `bytes`. Without a mark: UTF-16 by its zeros, UTF-8 where the bytes allow it, else
 * Windows-1252, which old spreadsheets in Europe and South-East Asia write. Never wrong about a mark, a guess without.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const { even, odd } = zeros(bytes);
  const many = bytes.length * 0.2;
  if (odd > many && odd > even * 4) return 'utf-16le';
  if (even > many && even > odd * 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}
