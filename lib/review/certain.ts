import { compact } from '../leaks/exemptions.ts';
import { finders, recognisers } from '../leaks/index.ts';
import { always } from './others.ts';
import type { Place } from './place.ts';
import { plainlyTold } from './plainly/told.ts';
import { fields, recordOf } from './record.ts';
import type { LeakKind, ReviewContext } from './types.ts';
import { within } from './within.ts';

/** From which strength on the form alone proves a value, by rule. */
const provenFrom: ReadonlyMap<string, number> = new Map(
  [...recognisers, ...finders].flatMap(({ name, certainFrom }) =>
    certainFrom === undefined ? [] : [[name, certainFrom] as const],
  ),
);

/** Kinds whose values have a form of their own; a date or a sum that stands alone may be anybody's. */
const formed: ReadonlySet<LeakKind> = new Set([
  'phone',
  'email',
  'national-id',
  'payment-card',
  'bank-account',
  'device-id',
]);
/** From this strength on a value that stands alone is told, and how sure of it we are. */
const alone = { strength: 0.4, chance: 0.6 } as const;

/** Nothing but values, without a word that could say what they are: nobody answers a customer with a number that is not hers. */
const standsAlone = ({ start, end }: Place, draft: string) =>
  draft.length <= 300 && !/\p{L}/u.test(draft.slice(0, start) + draft.slice(end));

/** What the values of a record's field may be taken for; the first of it without a rule's help. */
const kindsOf: Partial<Record<(typeof fields)[number], readonly LeakKind[]>> = {
  phones: ['phone', 'bank-account'],
  emails: ['email'],
  addresses: ['postal-address'],
  nationalIds: ['national-id'],
  accounts: ['account-number', 'bank-account', 'payment-card', 'device-id', 'order-reference'],
  orders: ['order-reference'],
};

/** Whether a rule that knows its form is sure enough of it by itself: what another rule thinks of the same characters proves nothing. */
const isProven = ({ rules, strengths }: Place) =>
  rules.some((rule, at) => (strengths[at] ?? 0) >= (provenFrom.get(rule) ?? Number.POSITIVE_INFINITY));

/** A card is a card, whichever numbers the records keep it among. */
const formless: ReadonlySet<LeakKind> = new Set(['account-number', 'bank-account', 'order-reference']);

/** Tells of a place whether the same characters are proven to be a card, where it is a kind that any number can be of. */
export function cardsAmong(places: readonly Place[]): (place: Place) => boolean {
  const cards = places.filter((place) => place.kind === 'payment-card' && isProven(place));
  const isPart = within(cards);
  return (place) => formless.has(place.kind) && isPart(place);
}

/**
 * Tells the least chance that hard facts leave to a place of a draft: check digits and the customer's own record overrule what was learned. 0
 * where there are none.
 */
export function certainties(draft: string, context: ReviewContext): (place: Place) => number {
  const told = plainlyTold(draft, context);
  return (place) => {
    if (told(place) !== undefined) return 0.85;
    if (place.clause !== null) return 0;
    // whose name it is was asked already: the reader's own is no place of a direct message
    if (context.audience === 'private' && !always.has(place.kind) && place.kind !== 'person-name') return 0;
    if (isProven(place)) return 0.9;
    if (context.audience === 'private') return 0;
    if (formed.has(place.kind) && place.strength >= alone.strength && standsAlone(place, draft)) return alone.chance;
    return isOnRecord(place, context) ? 0.9 : 0;
  };
}

/** Whether the customer's record holds a value as something that it may be. */
function isOnRecord(place: Place, { customer }: ReviewContext): boolean {
  if (customer === null) return false;
  const own = compact(place.value);
  if (own.length < 5) return false;
  return recordOf(customer).values.some(({ field, value }) => {
    const name = fields[field - 1];
    const kinds = name === undefined ? undefined : kindsOf[name];
    if (kinds?.includes(place.kind) !== true || (place.kind !== kinds[0] && place.strength < 0.5)) return false;
    return own === value || (name === 'phones' && haveSameEnd(own, value));
  });
}

/** A telephone number with and without its country. */
const haveSameEnd = (own: string, known: string) =>
  own.length >= 8 && known.length >= 8 && own.slice(-8) === known.slice(-8);
