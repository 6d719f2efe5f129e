import { signedText } from './canonical.ts';
import type { Pack } from './pack.ts';

/** Ed25519 (RFC 8032), as the browser or Node has it: see entrypoints/shared/ed25519.ts. Keys and signatures in base64url, texts as UTF-8. */
export interface Ed25519 {
  /** Never throws: what is no key or no signature verifies nothing. */
  verify(publicKey: string, text: string, signature: string): Promise<boolean>;
}

/** Signs a text with a key that stays where it is. */
export interface Signer {
  readonly publicKey: string;
  sign(text: string): Promise<string>;
}

/** `tampered`: signed, but not this text or not by this key. */
export type Signed =
  | { readonly state: 'signed'; readonly key: string }
  | { readonly state: 'unsigned' }
  | { readonly state: 'tampered' };

/** Who signed the pack. Whether that is the right person is for the pinned key to say. */
export async function whoSigned(pack: Pack, { verify }: Ed25519): Promise<Signed> {
  const { signature } = pack;
  if (signature === undefined) return { state: 'unsigned' };
  const holds = await verify(signature.key, signedText(pack), signature.value);
  return holds ? { state: 'signed', key: signature.key } : { state: 'tampered' };
}

/** The pack with the signature of `signer` in place of any other. */
export async function signPack(pack: Pack, signer: Signer): Promise<Pack> {
  const { signature: _, ...rest } = pack;
  const value = await signer.sign(signedText(rest));
  return { ...rest, signature: { key: signer.publicKey, value } };
}
