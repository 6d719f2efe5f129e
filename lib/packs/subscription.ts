import type { Language } from '../review/types.ts';
import { type Change, differenceOf, isAdviceOnly } from './difference.ts';
import type { Pack } from './pack.ts';
import { type Distrust, distrust } from './pins.ts';
import { type PackProblem, readPack } from './read-pack.ts';
import { type Ed25519, whoSigned } from './signature.ts';
import type { PackTest } from './test-pack.ts';

/** What the network did wrong. */
export const fetchFaults = ['unreachable', 'gone', 'refused', 'redirected', 'slow', 'huge'] as const;
export type FetchFault = (typeof fetchFaults)[number];

/** What an address answered. */
export type Answer = { readonly text: string } | { readonly fault: FetchFault };

/** What is expected of an address. */
export interface Expected {
  /** The last good pack that came from there. */
  readonly pack: Pack | null;
  /** The key that signs it: pinned at first use, or given by the organisation. */
  readonly key: string | null;
  /** The reader is asked before an update changes what is held, asked and shown. */
  readonly asksBeforeGuard: boolean;
}

export type Refusal =
  | { readonly type: 'refused'; readonly reason: FetchFault | 'web-page' | 'other-pack' | 'no-ed25519' }
  | { readonly type: 'refused'; readonly reason: Distrust; readonly key: string | null }
  | { readonly type: 'refused'; readonly reason: 'faulty'; readonly problems: readonly PackProblem[] }
  | { readonly type: 'refused'; readonly reason: 'red'; readonly tests: readonly PackTest[] };

/** What comes of an answer. Whatever is refused leaves the last good pack where it is. */
export type Judged =
  | { readonly type: 'unchanged' }
  /** May take effect by itself. `changes` is empty at the first time. */
  | { readonly type: 'update'; readonly pack: Pack; readonly key: string; readonly changes: readonly Change[] }
  /** Waits for the reader's yes. */
  | { readonly type: 'asks'; readonly pack: Pack; readonly key: string; readonly changes: readonly Change[] }
  | Refusal;

/** The tools that the world has to lend. */
export interface Tools {
  readonly ed25519: Ed25519;
  /** The sentences of the pack that do not do what they must; empty where all are green. */
  redTests(pack: Pack): Promise<readonly PackTest[]>;
  readonly language: Language;
}

const isWebPage = (text: string): boolean => /^\uFEFF?\s*</.test(text);

/**
 * Judges what an address answered: it must be a pack, signed by the expected key, of the same id, newer, and pass its own tests. Nothing of
 * it is used before all of that holds.
 */
export async function judge(
  answer: Answer,
  expected: Expected,
  { ed25519, redTests, language }: Tools,
): Promise<Judged> {
  if ('fault' in answer) return { type: 'refused', reason: answer.fault };
  if (isWebPage(answer.text)) return { type: 'refused', reason: 'web-page' };
  const reading = readPack(answer.text, language);
  if ('problems' in reading) return { type: 'refused', reason: 'faulty', problems: reading.problems };
  const { pack } = reading;
  const signed = await whoSigned(pack, ed25519);
  const changes = expected.pack === null ? [] : differenceOf(expected.pack, pack);
  const against = distrust(pack, signed, expected, changes.length > 0, true);
  const key = signed.state === 'signed' ? signed.key : null;
  if (against !== null || key === null) return { type: 'refused', reason: against ?? 'unsigned', key };
  if (expected.pack !== null && expected.pack.id !== pack.id) return { type: 'refused', reason: 'other-pack' };
  if (expected.pack !== null && changes.length === 0) return { type: 'unchanged' };
  const tests = await redTests(pack);
  if (tests.length > 0) return { type: 'refused', reason: 'red', tests };
  const mayGoOn = expected.pack === null || !expected.asksBeforeGuard || isAdviceOnly(changes);
  return { type: mayGoOn ? 'update' : 'asks', pack, key, changes };
}
