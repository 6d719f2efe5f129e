import type { Pack } from './pack.ts';
import type { Signed } from './signature.ts';
import { compareVersions } from './version.ts';

/** Why a pack that can be read may not take effect. */
export type Distrust =
  | 'unsigned'
  | 'tampered'
  /** Signed, by another key than before: a loud event, and only a person decides. */
  | 'other-key'
  /** A version that was left behind: somebody may play an old one again. */
  | 'older'
  /** The version that is here, with other content. */
  | 'same-version';

export interface Known {
  /** The last good pack of this id, if any. */
  readonly pack: Pack | null;
  /** The key that must have signed it; null where none is known yet. */
  readonly key: string | null;
}

/**
 * Whether a pack may take the place of the one that is known. A pack whose key was never seen is taken at its word, once; one that was
 * never signed may stay so, unless `mustBeSigned`. Null where nothing speaks against it.
 */
export function distrust(
  pack: Pack,
  signed: Signed,
  known: Known,
  differs: boolean,
  mustBeSigned: boolean,
): Distrust | null {
  if (signed.state === 'tampered') return 'tampered';
  if (signed.state === 'unsigned' && (mustBeSigned || known.key !== null)) return 'unsigned';
  if (signed.state === 'signed' && known.key !== null && signed.key !== known.key) return 'other-key';
  if (known.pack === null || known.key === null) return null;
  const order = compareVersions(pack.version, known.pack.version);
  if (order < 0) return 'older';
  return order === 0 && differs ? 'same-version' : null;
}
