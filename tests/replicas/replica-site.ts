/** What the server needs to know of a site. `x/site.ts` and `facebook/site.ts` each export one of these as default. */
import type { Knobs } from './knobs.ts';

export type ReplicaId = 'x' | 'facebook';

/** The ground a site's state is made on. */
export interface Ground {
  /** Milliseconds since the epoch: "now" of the invented stories. */
  readonly now: number;
  /** Seed of everything that is generated. */
  readonly seed: number;
  readonly knobs: Knobs;
  /** The scenario file, parsed; null when no name was given. */
  readonly scenario: unknown;
}

/** One text that the page sent. */
export interface Sent {
  readonly id: string;
  readonly site: ReplicaId;
  readonly audience: 'public' | 'private';
  readonly text: string;
  /** What it was sent with: `reply`, `quote`, `post`, `comment`, `message`, `private-reply` … */
  readonly kind: string;
  /** Id of the post, comment or conversation that it answers; empty for a new post. */
  readonly to: string;
  /** Handle or profile key of the sender. */
  readonly by: string;
  readonly at: number;
}

/** What the page posts to /__replica/send. */
export type SendRequest = Pick<Sent, 'audience' | 'text' | 'kind' | 'to' | 'by'>;

/** What a page is drawn from. */
export interface PageRequest {
  /** Path and query without knobs. */
  readonly path: string;
  readonly host: string;
  readonly knobs: Knobs;
  readonly nonce: string;
  /** Address of the bundled client, for `<script type="module" nonce src>`. */
  readonly script: string;
}

/**
 * `State` is plain data (it goes to the page as JSON from GET /__replica/world) and is changed in place by `send` and `add`.
 */
export interface ReplicaSite<State extends object = object> {
  readonly id: ReplicaId;
  readonly hosts: readonly string[];
  /** Absolute path of the client's entry file. */
  readonly client: string;
  /** Folder with the site's own scenarios, looked in before `scenarios/`. */
  readonly scenarios?: URL;
  begin(ground: Ground): State;
  /** The html document: no state in it, only what the first paint needs. */
  page(request: PageRequest): string;
  /** Security headers beside the server's own, and a stricter policy than the default if the site has one. */
  headers?(nonce: string): Readonly<Record<string, string>>;
  /** Puts what was sent into the state. Returns what open pages are told (event `change`). */
  send(state: State, sent: Sent): unknown;
  /** Something happens on the site without us: a colleague answers, a customer adds a post. Same answer as `send`. */
  add(state: State, item: unknown, now: number): unknown;
  /** Path of a place that the scenario names by a key; null when there is none. */
  find(state: State, key: string): string | null;
}
