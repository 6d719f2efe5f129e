import { exportPack } from '../../../lib/packs/export-pack.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { browser } from '../../shared/browser.ts';

/** Drafts of guidelines by the version that each began from, the latest last: another version that comes in takes no draft's place. */
const key = 'guidelineDrafts';
interface Kept {
  /** `id@version`. */
  readonly from: string;
  readonly json: string;
}
// a list, because browsers hand an object's fields back in an order of their own
type Drafts = readonly Kept[];

export const nameOf = ({ id, version }: Pack): string => `${id}@${version}`;

async function read(): Promise<Drafts> {
  const stored = await browser.storage.local.get(key);
  return Array.isArray(stored[key]) ? (stored[key] as Drafts) : [];
}

/** Beside the drafts: which window kept them last. Another word each time, or the browser would not tell of it. */
const keptBy = 'guidelineDraftsBy';
const me = globalThis.crypto.randomUUID();
let times = 0;

/** One change after the other, also of other windows: none writes over what another has just kept. */
function change(to: (drafts: Drafts) => Drafts): Promise<void> {
  return navigator.locks.request('tenang-guideline-drafts', async () => {
    times += 1;
    await browser.storage.local.set({ [key]: to(await read()), [keptBy]: `${me} ${times}` });
  });
}

/** Calls `changed` when another window of the desk has kept a draft or thrown one away. */
export function watchDrafts(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    const by = area === 'local' ? changes[keptBy]?.newValue : undefined;
    if (typeof by === 'string' && !by.startsWith(me)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

const without = (drafts: Drafts, name: string): Drafts => drafts.filter(({ from }) => from !== name);

/** Keeps what was written on `base`; what is as the base is needs no keeping. */
export const keepDraft = (base: Pack, pack: Pack): Promise<void> =>
  change((drafts) => {
    const rest = without(drafts, nameOf(base));
    return pack === base ? rest : [...rest, { from: nameOf(base), json: exportPack(pack) }];
  });

/** For what was thrown away, taken up or published. */
export const dropDraft = (name: string): Promise<void> => change((drafts) => without(drafts, name));

/** A draft that began from another version than the one in force. */
export interface LeftDraft {
  /** `id@version` that it began from. */
  readonly from: string;
  readonly pack: Pack;
}

/** What was written on `base`, and the latest that was written on anything else. Written by this desk alone, read by the pack's own reader before it takes effect. */
export async function keptDrafts(base: Pack): Promise<{ readonly own: Pack | null; readonly left: LeftDraft | null }> {
  const drafts = await read();
  const own = drafts.find(({ from }) => from === nameOf(base));
  const other = without(drafts, nameOf(base)).at(-1);
  return {
    own: own === undefined ? null : (JSON.parse(own.json) as Pack),
    left: other === undefined ? null : { from: other.from, pack: JSON.parse(other.json) as Pack },
  };
}
