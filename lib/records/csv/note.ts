import type { CsvPlan } from './csv-plan.ts';
import type { CsvProblem } from './entry.ts';

/** Rows that an import has added, by table. */
export interface Added {
  readonly customers: number;
  readonly identities: number;
  readonly facts: number;
  readonly cases: number;
  readonly interactions: number;
  readonly promises: number;
}
export const nothingAdded: Added = { customers: 0, identities: 0, facts: 0, cases: 0, interactions: 0, promises: 0 };

export function plus(a: Added, b: Added): Added {
  const keys = Object.keys(nothingAdded) as (keyof Added)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as Added;
}

/** How far a file has come in. `key` names it by its content and the plan. */
export interface CsvImport {
  readonly key: string;
  readonly name: string;
  /** How it is read; absent for a records file, which says that itself. */
  readonly plan?: CsvPlan;
  /** Rows that were read, good or bad; the next begins after them. */
  readonly rows: number;
  readonly added: Added;
  readonly alreadyHere: number;
  /** The first of the rows that did not come in: lines and reasons, never what stood in them. */
  readonly problems: readonly CsvProblem[];
  readonly problemCount: number;
  readonly state: 'running' | 'stopped' | 'done';
  readonly startedAt: string;
  readonly at: string;
}
