import type { RecordsDb } from '../../../lib/records/db.ts';

const week = 7 * 86_400_000;
/** Posts that a rule is tried on: enough for a count, few enough to try while one types. */
const most = 400;

/** What went out from this desk in the last seven days, newest first. */
export async function ownPosts(db: RecordsDb, now: number): Promise<readonly string[]> {
  const rows = await db.interactions
    .where('at')
    .aboveOrEqual(new Date(now - week).toISOString())
    .reverse()
    .filter(({ direction, channel }) => direction === 'out' && channel !== 'telephone')
    .limit(most)
    .toArray();
  return rows.map(({ text }) => text);
}

/** What the invented company wrote to its invented customers: fetched when a lead begins to write. */
export async function samplePosts(now: number): Promise<readonly string[]> {
  const { makeDemo } = await import('../../../lib/records/demo/index.ts');
  const { interactions = [] } = makeDemo(now);
  const texts = interactions
    .filter(({ direction, channel }) => direction === 'out' && channel !== 'telephone')
    .map(({ text }) => text);
  return [...new Set(texts)].slice(0, most);
}
