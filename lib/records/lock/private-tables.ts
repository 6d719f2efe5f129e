/**
 * Which columns stay readable while the lock is on. Whatever is not named here is encrypted: a column that somebody adds later is private
 * until it is said to be none. Tables that are in neither list are refused by tests/records/lock/private-tables.test.ts.
 */

export type Row = Readonly<Record<string, unknown>>;

export interface PrivateTable {
  /** Columns that stay as they are, because something is found or counted by them. */
  readonly clear: readonly string[];
  /** Columns by which a row is found by its exact value: a keyed hash of this text stands in their place. Empty: the value stays. */
  readonly tokens: Readonly<Record<string, (row: Row) => string>>;
  /** Rows that hold nothing private. */
  readonly isOpen?: (row: Row) => boolean;
}

/** Settings that are needed while nobody has unlocked, and that tell of no customer. An incident is kinds and times: see incidents.ts. */
const openSettings = /^(?:timeZone$|keepMonths|announceDue$|incident )/;

/** Which conversations are recorded: the person is part of the key. See direct.ts. */
const directPrefix = 'direct:';

/** One person on one site reads the same in every table: an identity, what is parked for it, whether its messages are recorded. */
const personToken = (text: string) => `person ${text}`;

export const privateTables: Readonly<Record<string, PrivateTable>> = {
  customers: { clear: ['id', 'createdAt', 'isDemo'], tokens: {} },
  identities: {
    clear: ['customerId', 'type'],
    // An id that was made from a file is a hash of what stands in it, and a telephone number can be guessed from its hash.
    tokens: {
      id: ({ id }) => `identity ${String(id)}`,
      value: ({ type, value }) => personToken(`${String(type)} ${String(value)}`),
    },
  },
  facts: { clear: ['customerId'], tokens: { id: ({ id }) => `fact ${String(id)}` } },
  interactions: {
    // Whose words stand on a page is told in clear, so that nobody has to decrypt the row to find them there.
    clear: ['id', 'customerId', 'caseId', 'channel', 'direction', 'at', 'site', 'page'],
    tokens: { postId: ({ site, postId }) => `post ${String(site)} ${String(postId)}` },
  },
  promises: {
    clear: [
      'id',
      'customerId',
      'interactionId',
      'madeAt',
      'due',
      'state',
      'settledAt',
      'insteadOf',
      'confirmed',
      'announcedAt',
    ],
    tokens: {},
  },
  cases: {
    clear: [
      'id',
      'customerId',
      'site',
      'openedAt',
      'state',
      'waitingSince',
      'answeredAt',
      'resolvedAt',
      'snoozedUntil',
    ],
    tokens: { threadId: ({ site, threadId }) => `thread ${String(site)} ${String(threadId)}` },
  },
  accepted: {
    clear: ['id', 'rule'],
    tokens: { text: ({ rule, text }) => `accepted ${String(rule)} ${String(text)}` },
  },
  merges: { clear: ['id', 'keptId', 'at'], tokens: {} },
  parked: { clear: [], tokens: { key: ({ key }) => personToken(String(key)) } },
  imports: { clear: ['key'], tokens: {} },
  // Sealed whole: one page is opened for the words of 250 contacts.
  wordPages: { clear: ['id'], tokens: {} },
  askings: { clear: ['id', 'customerId', 'at'], tokens: {} },
  settings: {
    clear: ['key'],
    tokens: {
      key: ({ key }) => {
        const text = String(key);
        return text.startsWith(directPrefix) ? personToken(text.slice(directPrefix.length)) : '';
      },
    },
    isOpen: ({ key }) => openSettings.test(String(key)),
  },
};

/** Kinds, rule names, numbers, ids, and what the team publishes: nothing of a customer stands in these. */
export const openTables: readonly string[] = ['articles', 'packs', 'practiceRuns', 'reviews', 'erasures', 'apart'];

/** Tables that are found by words: while the lock is on the words lie in memory alone. */
export const wordTables: readonly string[] = ['customers', 'interactions', 'wordPages'];
