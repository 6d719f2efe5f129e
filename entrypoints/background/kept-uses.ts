import { addSuggestionUse, postedSince as posted, suggestionUses } from '../../lib/records/suggestion-uses.ts';
import type { Use } from '../../lib/suggestions/uses.ts';
import { withRecords } from './world.ts';

/** What became of replies offered earlier on this computer; nothing where there are no records. */
export const keptUses = (): Promise<readonly Use[]> => withRecords(suggestionUses, () => []);

export const keepUse = (use: Use): Promise<void> =>
  withRecords(
    (db) => addSuggestionUse(db, use),
    () => undefined,
  );

/** What was posted to customers in public since `since`. ISO 8601. */
export const postedSince = (since: string): Promise<readonly string[]> =>
  withRecords(
    (db) => posted(db, since),
    () => [],
  );
