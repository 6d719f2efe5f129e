import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { isFounding, isHouseHistory } from './house-history.ts';
import { isImpostors } from './impostors.ts';
import { isInvitation } from './invitations.ts';
import { isInvitedMail } from './invited-mail.ts';
import { isOutage } from './outage.ts';
import { isOutageArea } from './outage-area.ts';
import { isOwnAccount } from './own-account.ts';
import { isOwnAddress } from './own-address.ts';
import { isPriced } from './priced.ts';
import { isModel, isOfProduct } from './product.ts';
import { isSaidToAll } from './said-to-all.ts';
import { isTimetable } from './timetable.ts';
import { isOfWhoever } from './whoever.ts';

/** Tells of a place whether it is nobody's secret, from the words around it; `places` are all that rules and model take for something. */
type Judge = (reading: Reading, place: Place, places: readonly Place[]) => boolean;

/** Values that a house tells to everybody. */
const ofValues: readonly Judge[] = [isInvitation, isInvitedMail, isOwnAccount, isOwnAddress, isOutageArea, isFounding];
/** And those that only look like a value of somebody's. */
const ofGuesses: readonly Judge[] = [isModel];
/** Statements that are true of nobody in particular. */
const ofStatements: readonly Judge[] = [
  isTimetable,
  isHouseHistory,
  isSaidToAll,
  isPriced,
  isOfProduct,
  isOfWhoever,
  isImpostors,
  isOutage,
];

/**
 * Whether a place is nobody's secret: an invitation to call, the house's own account or address, a timetable, advice to all. `isProven`: a
 * check digit or the customer's record says that it is a value.
 */
export function isHarmless(reading: Reading, place: Place, places: readonly Place[], isProven: boolean): boolean {
  const holds = (judge: Judge) => judge(reading, place, places);
  if (place.clause !== null) return ofStatements.some(holds);
  return ofValues.some(holds) || (!isProven && ofGuesses.some(holds));
}
