import type { Ed25519, Signer } from '../../lib/packs/signature.ts';

/** Ed25519 by WebCrypto: Chrome and Edge from 137, Firefox from 129, Node from 22. The same code runs in all of them. */
const algorithm = 'Ed25519';

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const plain = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}

function base64urlOf(bytes: ArrayBuffer): string {
  const plain = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Thrown where the browser is too old to check or make a signature: nothing is taken for signed then. */
export class NoEd25519 extends Error {
  constructor() {
    super('This browser has no Ed25519.');
    this.name = 'NoEd25519';
  }
}

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotSupportedError';

export const ed25519: Ed25519 = {
  async verify(publicKey, text, signature) {
    try {
      const key = await crypto.subtle.importKey('raw', bytesOf(publicKey), algorithm, false, ['verify']);
      return await crypto.subtle.verify(algorithm, key, bytesOf(signature), new TextEncoder().encode(text));
    } catch (error) {
      if (isMissing(error)) throw new NoEd25519();
      // neither a key nor a signature
      return false;
    }
  },
};

/** A private key as a file holds it: JSON Web Key, RFC 8037. `d` is the secret. */
export interface SecretKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d: string;
}

export function isSecretKey(value: unknown): value is SecretKey {
  const key = value as Partial<Record<keyof SecretKey, unknown>> | null;
  const isPart = (part: unknown) => typeof part === 'string' && /^[A-Za-z0-9_-]{43}$/.test(part);
  return typeof key === 'object' && key?.kty === 'OKP' && key.crv === 'Ed25519' && isPart(key.x) && isPart(key.d);
}

/** @throws NoEd25519 */
export async function makeKey(): Promise<SecretKey> {
  try {
    const pair = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
    const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
    return { kty: 'OKP', crv: 'Ed25519', x, d };
  } catch (error) {
    if (isMissing(error)) throw new NoEd25519();
    throw error;
  }
}

/** @throws where the key's two halves do not belong together. */
export async function signerOf(secret: SecretKey): Promise<Signer> {
  const key = await crypto.subtle.importKey('jwk', { ...secret, key_ops: ['sign'] }, algorithm, false, ['sign']);
  const sign = async (text: string) =>
    base64urlOf(await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(text)));
  if (!(await ed25519.verify(secret.x, 'halves', await sign('halves')))) throw new Error('The key is damaged.');
  return { publicKey: secret.x, sign };
}

/** A key as people compare it, by eye or by telephone: the first 80 bits of its SHA-256, "3f2a 91c0 …". */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(publicKey)));
  const hex = [...digest.slice(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{4})(?=.)/g, '$1 ');
}
