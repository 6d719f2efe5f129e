import * as v from 'valibot';
import { languages } from '../../lib/review/types.ts';
import { mostUses, type Use } from '../../lib/suggestions/uses.ts';
import { withRecords } from './world.ts';

const key = 'suggestionUses';

const use = v.object({
  at: v.string(),
  situation: v.string(),
  move: v.picklist(['acknowledge-and-ask', 'own-and-act', 'answer', 'take-private', 'thank', 'follow-up']),
  outcome: v.picklist(['chosen', 'edited', 'rejected']),
  blocks: v.array(v.string()),
  language: v.picklist(languages),
  added: v.array(v.string()),
});
const uses = v.array(use);

function read(json: unknown): readonly Use[] {
  if (typeof json !== 'string') return [];
  try {
    const parsed = v.safeParse(uses, JSON.parse(json));
    return parsed.success ? parsed.output : [];
  } catch (error) {
    // A half-written list is begun anew: it only orders the replies.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** What became of replies offered earlier on this computer. */
export function keptUses(): Promise<readonly Use[]> {
  return withRecords(
    async (db) => read((await db.settings.get(key))?.value),
    () => [],
  );
}

/** Keeps one more; the oldest go. */
export async function keepUse(one: Use): Promise<void> {
  await withRecords(
    async (db) => {
      const before = read((await db.settings.get(key))?.value);
      await db.settings.put({ key, value: JSON.stringify([...before, one].slice(-mostUses)) });
    },
    () => undefined,
  );
}

/** What was posted to customers in public since `since`, newest first. ISO 8601. */
export function postedSince(since: string): Promise<readonly string[]> {
  return withRecords(
    async (db) => {
      const rows = await db.interactions.where('at').aboveOrEqual(since).reverse().limit(200).toArray();
      return rows
        .filter(({ direction, channel }) => direction === 'out' && (channel === 'x' || channel === 'facebook'))
        .map(({ text }) => text);
    },
    () => [],
  );
}
