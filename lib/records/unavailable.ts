/** Why the records can't be used; a key for the interface, never a sentence. */
export type UnavailableReason =
  /** The browser has no IndexedDB or refuses it here (private window, blocked storage). */
  | 'denied'
  /** The disk or the quota is full. */
  | 'full'
  /** The data was written by a newer version of the program. */
  | 'newer'
  /** Another page holds an older version open and does not let go. */
  | 'blocked'
  /** They are encrypted, and nobody has unlocked them. */
  | 'locked'
  | 'broken';

/** The database can't be opened. The guard goes on without records and says so. */
export class RecordsUnavailable extends Error {
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, cause: unknown) {
    super(`The records can't be opened: ${reason}.`, { cause });
    this.name = 'RecordsUnavailable';
    this.reason = reason;
  }
}

// Names of DOMExceptions and of Dexie's own errors: https://dexie.org/docs/DexieErrors/DexieError
const reasonOf: Readonly<Record<string, UnavailableReason>> = {
  MissingAPIError: 'denied',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  InvalidStateError: 'denied',
  QuotaExceededError: 'full',
  VersionError: 'newer',
  BlockedError: 'blocked',
  UnknownError: 'broken',
  OpenFailedError: 'broken',
  DatabaseClosedError: 'broken',
  UpgradeError: 'broken',
};

/** The error and what it wraps, from outside in. */
function chainOf(error: unknown): readonly object[] {
  const chain: object[] = [];
  let current = error;
  for (let depth = 0; depth < 4 && typeof current === 'object' && current !== null; depth++) {
    chain.push(current);
    const { inner, cause } = current as { inner?: unknown; cause?: unknown };
    current = inner ?? cause;
  }
  return chain;
}

function namesOf(error: unknown): readonly string[] {
  return chainOf(error).flatMap((each) => {
    const { name } = each as { name?: unknown };
    return typeof name === 'string' ? [name] : [];
  });
}

/** The error as `RecordsUnavailable` where it says that the database can't be used; null for every other mistake. */
export function asUnavailable(error: unknown): RecordsUnavailable | null {
  const ours = chainOf(error).find((each) => each instanceof RecordsUnavailable);
  if (ours) return ours;
  // The innermost name knows best: Dexie wraps the browser's own error.
  const known = namesOf(error).filter((name) => name in reasonOf);
  const last = known.at(-1);
  return last === undefined ? null : new RecordsUnavailable(reasonOf[last] ?? 'broken', error);
}
