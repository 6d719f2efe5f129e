import type { Channel, Interaction, PromiseRecord } from './schema.ts';
import type { SecondPromise } from './second-promise.ts';

/** What the panel shows of the person who is answered. Plain data: made in the background, drawn by components. */

export interface TimelineRow {
  readonly id: string;
  readonly at: string;
  readonly channel: Channel;
  readonly direction: 'in' | 'out';
  readonly agent?: string;
  readonly summary: string;
  readonly text: string;
  readonly link?: string;
  readonly caseId?: string;
  readonly mood?: Interaction['mood'];
  readonly promise?: Pick<PromiseRecord, 'id' | 'what' | 'due' | 'state' | 'by'>;
}

export interface PrivateFact {
  readonly kind: string;
  readonly value: string;
}

/**
 * What matters now, most urgent first; `params` fill the interface text `matters.<code>`. Times are ISO 8601: show them as people say them.
 *
 * | code | params |
 * |---|---|
 * | promise-broken, promise-due, promise-open | what, by (the colleague), due (time), madeAt (time) |
 * | repeat-problem | topic (a key: show the text `records.topic-<topic>`), count (3 or more), since (time) |
 * | contacted-lately | count (2 or more, within 14 days), since (time), channel (of most of them) |
 * | waiting | since (time of the oldest post that nobody has answered) |
 */
export interface Matter {
  readonly code: 'promise-broken' | 'promise-due' | 'promise-open' | 'repeat-problem' | 'contacted-lately' | 'waiting';
  readonly params: Readonly<Record<string, string | number>>;
  /** Timeline row that shows it. */
  readonly rowId?: string;
}

export interface KnownCustomer {
  readonly state: 'known';
  readonly customerId: string;
  readonly displayName: string;
  /** "@sariw", "+60 12-…" masked: how we know her. */
  readonly identities: readonly { readonly type: string; readonly shown: string }[];
  readonly matters: readonly Matter[];
  readonly timeline: readonly TimelineRow[];
  readonly total: number;
  readonly facts: readonly PrivateFact[];
  readonly promises: readonly PromiseRecord[];
  /** The draft in use promises another time than what stands promised. */
  readonly second?: SecondPromise;
  /** In a private box: whether this conversation is recorded. */
  readonly direct?: boolean;
}

export interface Stranger {
  readonly state: 'stranger';
  readonly handle: string;
  readonly name: string;
  /** Known customers that this could be, best first. */
  readonly candidates: readonly {
    readonly customerId: string;
    readonly displayName: string;
    readonly because: string;
  }[];
}

export type CaseView =
  | KnownCustomer
  | Stranger
  /** Nobody is being answered here. */
  | { readonly state: 'nobody' }
  /** The database can't be opened; the guard goes on without records. */
  | { readonly state: 'no-records'; readonly reason: string };
