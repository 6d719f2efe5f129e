import * as v from 'valibot';
import { languages } from '../review/types.ts';
import { mostUses, type Use } from '../suggestions/uses.ts';
import type { RecordsDb } from './db.ts';

const key = 'suggestionUses';

const uses = v.array(
  v.object({
    at: v.string(),
    situation: v.string(),
    move: v.picklist(['acknowledge-and-ask', 'own-and-act', 'answer', 'take-private', 'thank', 'follow-up']),
    outcome: v.picklist(['chosen', 'edited', 'rejected']),
    blocks: v.array(v.string()),
    language: v.picklist(languages),
    added: v.array(v.string()),
  }),
);

function parsed(json: unknown): readonly Use[] {
  if (typeof json !== 'string') return [];
  try {
    const read = v.safeParse(uses, JSON.parse(json));
    return read.success ? read.output : [];
  } catch (error) {
    // A half-written list is begun anew: it only orders the replies.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** What became of replies offered on this computer, oldest first. */
export async function suggestionUses(db: RecordsDb): Promise<readonly Use[]> {
  return parsed((await db.settings.get(key))?.value);
}

/** Keeps one more; the oldest go. */
export async function addSuggestionUse(db: RecordsDb, use: Use): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const before = parsed((await db.settings.get(key))?.value);
    await db.settings.put({ key, value: JSON.stringify([...before, use].slice(-mostUses)) });
  });
}

/** What was posted to customers in public since `since`, newest first. ISO 8601 in UTC. */
export async function postedSince(db: RecordsDb, since: string): Promise<readonly string[]> {
  const rows = await db.interactions.where('at').aboveOrEqual(since).reverse().limit(200).toArray();
  return rows
    .filter(({ direction, channel }) => direction === 'out' && (channel === 'x' || channel === 'facebook'))
    .map(({ text }) => text);
}

/** What customers wrote since `since`, on any channel, newest first. ISO 8601 in UTC. */
export async function askedSince(
  db: RecordsDb,
  since: string,
): Promise<readonly { readonly at: string; readonly text: string }[]> {
  const rows = await db.interactions.where('at').aboveOrEqual(since).reverse().limit(3_000).toArray();
  return rows.filter(({ direction }) => direction === 'in').map(({ at, text }) => ({ at, text }));
}
