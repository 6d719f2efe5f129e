import { createContext, useContext } from 'react';
import type { SampleProps } from '../../components/desk/LoadSample.tsx';
import type { Pack } from '../../lib/packs/pack.ts';
import type { RecordsDb } from '../../lib/records/db.ts';
import type { WorkingTime } from '../../lib/records/working-time.ts';
import type { Settings, SettingsChange } from '../shared/settings.ts';

export const clock = () => Date.now();
export const newId = () => crypto.randomUUID();

/** What every place of the desk works with. */
export interface DeskWorld {
  readonly db: RecordsDb;
  readonly settings: Settings;
  /** The guidelines in force, the company's and the team's as one; null while the built-in rules stand alone. */
  readonly pack: Pack | null;
  /** Their hours and days off; null where they tell none. */
  readonly workingTime: WorkingTime | null;
  /** The company's clock, an IANA name. */
  readonly zone: string;
  readonly sample: SampleProps;
  /** False while nothing at all is recorded. */
  readonly hasRecords: boolean;
  /** Resolves once the settings are kept. */
  change(settings: SettingsChange): Promise<void>;
  /** Says what was done; `undo` takes it back. */
  say(text: string, undo?: () => Promise<unknown>): void;
  /** Runs a deed; what goes wrong is said and not swallowed. */
  attempt(deed: () => Promise<unknown>): void;
}

const DeskWorldContext = createContext<DeskWorld | null>(null);
export const DeskWorldProvider = DeskWorldContext.Provider;

export function useDesk(): DeskWorld {
  const world = useContext(DeskWorldContext);
  if (!world) throw new Error('This place stands outside of the desk.');
  return world;
}
