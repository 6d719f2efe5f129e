import { type DBCoreCursor, type DBCoreTransaction, Dexie } from 'dexie';

/** A place in an index: the key there, whose row it is, and the row where rows were asked for. */
export interface Entry {
  readonly key: unknown;
  readonly primaryKey: unknown;
  readonly value?: unknown;
}

/** Where a cursor reads from: the entries behind `last`, or from `from` on; none at the end. */
export interface Source {
  more(last: Entry | null): PromiseLike<readonly Entry[]>;
  from(key: unknown, last: Entry): PromiseLike<readonly Entry[]>;
}

/** Negative where `a` comes first. */
export type Compare = (a: unknown, b: unknown) => number;

/**
 * A cursor over rows that must be decrypted before anybody can look at them: IndexedDB's own stands on one row at a time and waits for
 * nobody, so this one takes them in pieces and walks through the piece. Null where there is nothing.
 */
export function openBuffered(
  trans: DBCoreTransaction,
  source: Source,
  compare: Compare,
  isReverse: boolean,
): PromiseLike<DBCoreCursor | null> {
  return Dexie.Promise.resolve(source.more(null)).then((first) =>
    first.length === 0 ? null : new BufferedCursor(trans, source, compare, isReverse, first),
  );
}

type Step = { readonly by: 'count'; readonly count: number } | { readonly by: 'key'; readonly key: unknown };

class BufferedCursor implements DBCoreCursor {
  readonly trans: DBCoreTransaction;
  done = false;
  private readonly source: Source;
  private readonly compare: Compare;
  private readonly isReverse: boolean;
  private buffer: readonly Entry[];
  private at = 0;
  private step: Step | null = null;
  private stopped: ((value?: unknown) => void) | null = null;
  private failed: ((error: Error) => void) | null = null;

  constructor(
    trans: DBCoreTransaction,
    source: Source,
    compare: Compare,
    isReverse: boolean,
    buffer: readonly Entry[],
  ) {
    this.trans = trans;
    this.source = source;
    this.compare = compare;
    this.isReverse = isReverse;
    this.buffer = buffer;
    // Others build on this cursor by inheritance and hand its methods on: they must know whose they are.
    for (const name of ['continue', 'advance', 'stop', 'fail', 'start', 'next'] as const)
      Object.defineProperty(this, name, { value: this[name].bind(this) });
  }

  get key() {
    return this.buffer[this.at]?.key;
  }

  get primaryKey() {
    return this.buffer[this.at]?.primaryKey;
  }

  get value() {
    return this.buffer[this.at]?.value;
  }

  continue(key?: unknown): void {
    this.step = key === undefined || key === null ? { by: 'count', count: 1 } : { by: 'key', key };
  }

  advance(count: number): void {
    this.step = { by: 'count', count };
  }

  continuePrimaryKey(): void {
    throw new Error('Nothing here goes on by two keys.');
  }

  stop(value?: unknown): void {
    this.stopped?.(value);
    this.stopped = null;
  }

  fail(error: Error): void {
    this.failed?.(error);
    this.stopped = null;
  }

  start(onNext: () => void): Promise<unknown> {
    return new Dexie.Promise((resolve, reject) => {
      this.stopped = resolve;
      this.failed = reject;
      this.walk(onNext);
    }) as unknown as Promise<unknown>;
  }

  next(): Promise<DBCoreCursor> {
    let isFirst = true;
    const walked = this.start(() => {
      if (isFirst) this.continue();
      else this.stop();
      isFirst = false;
    });
    return walked.then(() => this);
  }

  /** Tells each entry until nobody asks for the next one; waits only where the piece is used up. */
  private walk(onNext: () => void): void {
    try {
      while (this.stopped) {
        this.step = null;
        onNext();
        const step = this.step as Step | null;
        if (!step || !this.stopped) return;
        if (this.moved(step)) continue;
        this.refill(step, onNext);
        return;
      }
    } catch (error) {
      this.fail(error as Error);
    }
  }

  /** True where the piece at hand holds the place that was asked for. */
  private moved(step: Step): boolean {
    const wanted =
      step.by === 'count'
        ? this.at + step.count
        : this.buffer.findIndex((entry, index) => index > this.at && this.isReached(entry.key, step.key));
    if (wanted < 0 || wanted >= this.buffer.length) return false;
    this.at = wanted;
    return true;
  }

  private isReached(key: unknown, wanted: unknown): boolean {
    const order = this.compare(key, wanted);
    return this.isReverse ? order <= 0 : order >= 0;
  }

  private refill(step: Step, onNext: () => void): void {
    const last = this.buffer.at(-1);
    if (!last) {
      this.end();
      return;
    }
    const left = step.by === 'count' ? this.at + step.count - this.buffer.length : 0;
    const more = step.by === 'key' ? this.source.from(step.key, last) : this.source.more(last);
    Dexie.Promise.resolve(more).then(
      (entries) => {
        this.buffer = entries;
        this.at = 0;
        if (entries.length === 0) return this.end();
        if (left >= entries.length) {
          this.at = entries.length - 1;
          return this.refill({ by: 'count', count: left - this.at }, onNext);
        }
        this.at = left;
        return this.walk(onNext);
      },
      (error: Error) => this.fail(error),
    );
  }

  private end(): void {
    this.done = true;
    this.stop();
  }
}
