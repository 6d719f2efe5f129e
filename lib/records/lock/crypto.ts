/**
 * The cryptography of the lock, all of it WebCrypto's. Which algorithm does what, and why, stands in docs/lock.md.
 * `crypto` is handed in: lib/ has no randomness of its own.
 */

export type Bytes = Uint8Array<ArrayBuffer>;

/** Rounds of PBKDF2-HMAC-SHA-256, as the OWASP Password Storage Cheat Sheet asks for. */
export const rounds = 600_000;

/** What one root key is parted into: rows are encrypted with one, looked up by the other. Neither can be read out again. */
export interface Keys {
  readonly rows: CryptoKey;
  readonly tokens: CryptoKey;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const ivLength = 12;
/** Sealed texts are filled up to a multiple of this, so that a length tells little. Bytes. */
const block = 64;

const utf8 = (text: string): Bytes => encoder.encode(text);
export const randomBytes = (crypto: Crypto, length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** A passphrase as it counts: the same however a keyboard composes its letters. */
export const samePassphrase = (text: string): string => text.normalize('NFKC').trim();

/** The key that the passphrase alone gives; opens the root key and nothing else. Slow on purpose. */
export async function keyOfPassphrase(
  crypto: Crypto,
  passphrase: string,
  salt: Bytes,
  iterations: number,
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8(samePassphrase(passphrase)), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Both working keys from the root key (HKDF-SHA-256, RFC 5869). */
export async function keysOf(crypto: Crypto, root: Bytes): Promise<Keys> {
  const material = await crypto.subtle.importKey('raw', root, 'HKDF', false, ['deriveKey']);
  const how = (info: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(info) });
  const [rows, tokens] = await Promise.all([
    crypto.subtle.deriveKey(how('tenang rows'), material, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveKey(how('tenang tokens'), material, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, [
      'sign',
    ]),
  ]);
  return { rows, tokens };
}

/** Encrypts bytes: a fresh nonce, then AES-256-GCM. `about` says where they belong; they open nowhere else. */
export async function sealBytes(crypto: Crypto, key: CryptoKey, plain: Bytes, about: string): Promise<Bytes> {
  const iv = randomBytes(crypto, ivLength);
  const how = { name: 'AES-GCM', iv, additionalData: utf8(about) };
  const hidden = new Uint8Array(await crypto.subtle.encrypt(how, key, plain));
  const sealed = new Uint8Array(ivLength + hidden.length);
  sealed.set(iv);
  sealed.set(hidden, ivLength);
  return sealed;
}

/** @throws OperationError where the key is another one, or a bit was changed. */
export async function openBytes(crypto: Crypto, key: CryptoKey, sealed: Bytes, about: string): Promise<Bytes> {
  const how = { name: 'AES-GCM', iv: sealed.subarray(0, ivLength), additionalData: utf8(about) };
  return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.subarray(ivLength)));
}

/** A value as JSON, filled up with spaces and encrypted. */
export function sealJson(crypto: Crypto, key: CryptoKey, value: unknown, about: string): Promise<Bytes> {
  const bytes = utf8(JSON.stringify(value));
  const filled = new Uint8Array(Math.ceil(bytes.length / block) * block).fill(0x20);
  filled.set(bytes);
  return sealBytes(crypto, key, filled, about);
}

export async function openJson(crypto: Crypto, key: CryptoKey, sealed: Bytes, about: string): Promise<unknown> {
  return JSON.parse(decoder.decode(await openBytes(crypto, key, sealed, about)));
}

/** Stands in an index for a value: the same for the same text, and without the key nobody can tell which. 128 bits. */
export async function tokenOf(crypto: Crypto, key: CryptoKey, text: string): Promise<string> {
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text)));
  return base64url(signature.subarray(0, 16));
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export function fromBase64url(text: string): Bytes {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}
