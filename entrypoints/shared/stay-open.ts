/**
 * Work that an idle hand must not break off: bringing in a file, making or restoring a backup. Nobody touches anything while it runs, and a desk that
 * locks begins anew. Told by the name of a web lock, which the browser takes back when the page goes.
 */
const name = 'tenang-stay-open';

/** Runs `deed`; meanwhile an idle hand does not lock the records. More than one may run at once. */
export function stayOpen<Answer>(deed: () => Promise<Answer>): Promise<Answer> {
  return navigator.locks.request(name, { mode: 'shared' }, deed) as Promise<Answer>;
}

/** Whether such work runs, in whichever window. */
export function isStayingOpen(): Promise<boolean> {
  return navigator.locks.request(name, { ifAvailable: true }, async (free) => free === null);
}
