import * as v from 'valibot';
import { type Incident, type Tick, withStep } from '../incident/incident.ts';
import { leakKinds } from '../review/types.ts';
import type { RecordsDb } from './db.ts';

/** Incidents stand among the settings of the records, one row each, so that a backup carries them. */
const prefix = 'incident ';
const time = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());
const row = v.object({
  id: v.pipe(v.string(), v.maxLength(80)),
  learnedAt: time,
  postedAt: v.optional(time),
  site: v.picklist(['facebook', 'x']),
  audience: v.picklist(['public', 'private', 'unknown']),
  kinds: v.pipe(v.array(v.picklist(leakKinds)), v.maxLength(leakKinds.length)),
  agent: v.pipe(v.string(), v.maxLength(200)),
  done: v.object({
    deleted: v.optional(time),
    apologised: v.optional(time),
    leadTold: v.optional(time),
    'id-both': v.optional(time),
    'my-commissioner': v.optional(time),
    'my-person': v.optional(time),
  }),
});

function read(value: unknown): Incident | null {
  if (typeof value !== 'string') return null;
  try {
    const parsed = v.safeParse(row, JSON.parse(value));
    return parsed.success ? (parsed.output as Incident) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export async function putIncident(db: RecordsDb, incident: Incident): Promise<void> {
  // Only what is named here is kept, whatever else it carries.
  await db.settings.put({ key: `${prefix}${incident.id}`, value: JSON.stringify(v.parse(row, incident)) });
}

/** All of them, newest first. A row that can't be read is left out. */
export async function incidentsOf(db: RecordsDb): Promise<readonly Incident[]> {
  const rows = await db.settings.where('key').startsWith(prefix).toArray();
  return rows
    .flatMap(({ value }) => read(value) ?? [])
    .sort((one, other) => (one.learnedAt < other.learnedAt ? 1 : -1));
}

/** Ticks one; null where there is no such incident. */
export function settleStep(
  db: RecordsDb,
  id: string,
  step: Tick,
  isDone: boolean,
  now: number,
): Promise<Incident | null> {
  return db.transaction('rw', db.settings, async () => {
    const kept = await db.settings.get(`${prefix}${id}`);
    const incident = kept && read(kept.value);
    if (!incident) return null;
    const changed = withStep(incident, step, isDone, now);
    await putIncident(db, changed);
    return changed;
  });
}

export async function removeIncident(db: RecordsDb, id: string): Promise<void> {
  await db.settings.delete(`${prefix}${id}`);
}
