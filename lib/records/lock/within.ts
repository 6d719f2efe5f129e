import { Dexie } from 'dexie';

/**
 * Awaits WebCrypto within a transaction. A transaction is over as soon as it waits for anything but its own requests: it is asked for nothing, again and
 * again, until the work is done. `Dexie.waitFor` does the same, but forgets answers where several waits of one transaction overlap: a wait that
 * begins between the end of another and its next request clears the list of those that are to be told.
 */

interface Waiting {
  pending: number;
  isAsking: boolean;
  /** The transaction is over: there is nothing to be told within it. */
  failure: unknown;
  readonly done: (() => void)[];
}

const waits = new WeakMap<object, Waiting>();

function waitingIn(transaction: IDBTransaction): Waiting {
  const known = waits.get(transaction);
  if (known) return known;
  const made: Waiting = { pending: 0, isAsking: false, failure: null, done: [] };
  waits.set(transaction, made);
  return made;
}

function tell(waiting: Waiting): void {
  const done = waiting.done.splice(0);
  waiting.pending -= done.length;
  for (const each of done) each();
}

function keepAsking(transaction: IDBTransaction, waiting: Waiting): void {
  if (waiting.isAsking || waiting.pending === 0) return;
  waiting.isAsking = true;
  const fail = (error: unknown) => {
    waiting.isAsking = false;
    waiting.failure = error ?? new DOMException('The transaction is over.', 'AbortError');
    tell(waiting);
  };
  try {
    const request = transaction.objectStore(transaction.objectStoreNames[0] ?? '').get(Number.NEGATIVE_INFINITY);
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      waiting.isAsking = false;
      // Within the event of a request whatever is told may ask for more.
      tell(waiting);
      keepAsking(transaction, waiting);
    };
  } catch (error) {
    fail(error);
  }
}

/** What `work` answers, told while the transaction is still open. */
export function within<Value>(transaction: object, work: () => Promise<Value>): PromiseLike<Value> {
  const inside = transaction as IDBTransaction;
  const waiting = waitingIn(inside);
  return new Dexie.Promise<Value>((resolve, reject) => {
    waiting.pending += 1;
    const settle = (how: () => void) => {
      waiting.done.push(() => (waiting.failure === null ? how() : reject(waiting.failure)));
      if (waiting.failure !== null) tell(waiting);
    };
    // Outside of the transaction's zone: these promises are not its own.
    Dexie.ignoreTransaction(() => {
      work().then(
        (value) => settle(() => resolve(value)),
        (error: unknown) => settle(() => reject(error)),
      );
    });
    keepAsking(inside, waiting);
  }) as unknown as PromiseLike<Value>;
}
