import { Dexie } from 'dexie';

type Settled<Value> = { readonly value: Value } | { readonly error: unknown };

/**
 * Awaits WebCrypto within a transaction. A transaction is over as soon as it waits for anything but its own requests; Dexie keeps asking it for
 * nothing until `work` is done (https://dexie.org/docs/Dexie/Dexie.waitFor()). Outside of one it simply waits.
 */
export function within<Value>(work: () => Promise<Value>): PromiseLike<Value> {
  // What fails is told as an answer: Dexie strings waits together, and would leave a failure in the middle to nobody.
  const settled = (): Promise<Settled<Value>> =>
    work().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
  // The declared type knows promises alone; a function is run outside of the transaction's zone.
  const waited = Dexie.waitFor(settled as unknown as PromiseLike<Settled<Value>>);
  return waited.then((answer) => {
    if ('error' in answer) throw answer.error;
    return answer.value;
  }) as unknown as PromiseLike<Value>;
}
