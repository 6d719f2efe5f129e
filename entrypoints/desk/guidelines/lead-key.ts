import type { Signer } from '../../../lib/packs/signature.ts';
import { browser } from '../../shared/browser.ts';
import { isSecretKey, type SecretKey, signerOf } from '../../shared/ed25519.ts';

const key = 'guidelineKey';

/** The lead's own key, where this desk has one. It lies in the extension's own storage, which no page can read. */
export async function readLeadKey(): Promise<SecretKey | null> {
  const stored = await browser.storage.local.get(key);
  return isSecretKey(stored[key]) ? stored[key] : null;
}

export async function keepLeadKey(secret: SecretKey | null): Promise<void> {
  await browser.storage.local.set({ [key]: secret });
}

/** Null where there is no key. */
export async function leadSigner(): Promise<Signer | null> {
  const secret = await readLeadKey();
  return secret && signerOf(secret);
}
