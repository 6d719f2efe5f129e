import { isZone } from '../wall-clock.ts';
import type { RecordsDb } from './tables.ts';
import type { WorkingTime } from './working-time.ts';

/**
 * The one clock by which times in texts are read and promises are shown, as an IANA name: the one of the guidelines' hours; where they tell
 * none, the one that somebody has chosen (setting `timeZone`); else that of the computer.
 */

/** Where nothing and nobody tells a clock. */
const usualZone = 'Asia/Kuala_Lumpur';

/** `chosen` is the setting as it is stored, `own` the clock of the computer. */
export function companyZone(chosen: unknown, time: WorkingTime | null | undefined, own?: string): string {
  return [time?.zone, chosen, own].find(isZone) ?? usualZone;
}

/** The company's clock by the records' setting and the hours of the guidelines in force. */
export async function companyClock(db: RecordsDb, time: WorkingTime | null | undefined, own?: string): Promise<string> {
  return companyZone((await db.settings.get('timeZone'))?.value, time, own);
}
