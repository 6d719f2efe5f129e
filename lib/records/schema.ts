import type { CustomerFacts, Finding, Language, SiteId } from '../review/types.ts';

/** The tables, as plain data. Times are ISO 8601 strings in UTC, ids are strings made by the caller. Types only: no Dexie here. */

export const channels = ['x', 'facebook', 'x-chat', 'messenger', 'telephone', 'email', 'chat', 'shop'] as const;
export type Channel = (typeof channels)[number];

export interface Customer {
  readonly id: string;
  /** What everybody may call her: the name shown in public. */
  readonly displayName: string;
  readonly language?: 'id' | 'ms' | 'en';
  readonly createdAt: string;
  readonly isDemo?: boolean;
}

export type IdentityType = 'x' | 'facebook' | 'phone' | 'email';

/** One way of knowing a customer. `type` + `value` (normalised: lower case, no `@`, E.164 for telephones) is unique. */
export interface Identity {
  readonly id: string;
  readonly customerId: string;
  readonly type: IdentityType;
  readonly value: string;
  readonly shown: string;
}

/** A private value. `kind` is a key of `CustomerFacts`. */
export interface Fact {
  readonly id: string;
  readonly customerId: string;
  readonly kind: keyof CustomerFacts;
  readonly value: string;
}

export interface Interaction {
  readonly id: string;
  readonly customerId: string;
  readonly caseId?: string;
  readonly channel: Channel;
  readonly direction: 'in' | 'out';
  readonly at: string;
  /** Where the post stands; `site` + `postId` is one post. */
  readonly site?: SiteId;
  /** The colleague who answered; absent when the customer spoke. */
  readonly agent?: string;
  readonly text: string;
  /** One line for the timeline; the text's beginning where absent. */
  readonly summary?: string;
  readonly link?: string;
  /** Permalink id on the site: the same post is recorded once. */
  readonly postId?: string;
  readonly mood?: 'angry' | 'worried' | 'neutral' | 'happy';
  /** The page that holds its words; absent where it keeps them itself. See word-pages.ts. Nothing outside of the database knows of it. */
  readonly page?: string;
  /** The page that held its words before its text was changed: they go from there when it is erased. */
  readonly pageBefore?: string;
}

export interface PromiseRecord {
  readonly id: string;
  readonly customerId: string;
  readonly interactionId?: string;
  readonly what: string;
  readonly by: string;
  readonly madeAt: string;
  readonly due: string;
  /** `moved`: another time was agreed; the new promise names this one in `insteadOf`. */
  readonly state: 'open' | 'kept' | 'broken' | 'moved';
  readonly settledAt?: string;
  readonly insteadOf?: string;
  /** A person has looked at what was found in a text and said that it is a promise. */
  readonly confirmed?: boolean;
  /** When its due time was last announced. */
  readonly announcedAt?: string;
}

export interface Case {
  readonly id: string;
  readonly customerId: string;
  readonly title: string;
  readonly site?: SiteId;
  readonly threadId?: string;
  readonly openedAt: string;
  readonly state: 'waiting' | 'answered' | 'resolved' | 'followed-up';
  /** Time of the oldest post that nobody has answered; absent unless `waiting`. */
  readonly waitingSince?: string;
  /** The brand's latest answer. */
  readonly answeredAt?: string;
  readonly resolvedAt?: string;
  /** Not shown among those who wait before this time. */
  readonly snoozedUntil?: string;
  /** The colleague who goes on with it, and what she should know. */
  readonly handedTo?: string;
  readonly handedNote?: string;
}

/** What was found and what the agent decided. Kinds and rule names, never a value and never the draft. */
export interface ReviewRecord {
  readonly id: string;
  readonly at: string;
  readonly site: SiteId;
  readonly audience: 'public' | 'private' | 'unknown';
  readonly findings: readonly Pick<Finding, 'kind' | 'severity' | 'rule'>[];
  readonly decision: 'clean' | 'fixed' | 'moved' | 'posted-anyway' | 'went-back';
  readonly reason?: string;
}

export interface PracticeRun {
  readonly id: string;
  readonly scenario: string;
  readonly at: string;
  readonly score: number;
  readonly rounds: number;
}

/** A post as the page showed it, for recording what was said on a case of the brand. */
export interface SeenPost {
  readonly site: SiteId;
  readonly channel: Channel;
  readonly author: 'customer' | 'brand';
  readonly handle: string;
  readonly name: string;
  readonly text: string;
  readonly at: string;
  /** The page shows only "3m": `at` may be off. */
  readonly approximate?: boolean;
  readonly postId?: string;
  /** Permalink id of the first post of the thread, where the page tells. */
  readonly threadId?: string;
  readonly link?: string;
}

/** An article of the company's knowledge base. */
export interface StoredArticle {
  readonly id: string;
  readonly title: string;
  readonly lang: Language;
  readonly answer: string;
  readonly link: string;
  /** Last day on which it holds, "2026-12-31"; absent where it holds until changed. */
  readonly validUntil?: string;
}

/** A guideline pack as it came in: `json` is the document itself, parsed again by its reader on each use. */
export interface StoredPack {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly json: string;
  readonly addedAt: string;
  readonly active: boolean;
}

/** What the agent has called "not private": a rule's name and the text it was about, normalised. */
export interface Accepted {
  readonly id: string;
  readonly rule: string;
  readonly text: string;
  readonly at: string;
  /** Persons (site and identity) in whose conversations it was said; absent: everywhere. */
  readonly scopes?: readonly string[];
}

/** Two customers that turned out to be one; holds what is needed to part them again. */
export interface Merge {
  readonly id: string;
  readonly keptId: string;
  readonly gone: Customer;
  readonly at: string;
  /** Ids of the rows that were the gone customer's, by table; merges of older versions left the last two where they were. */
  readonly moved: Readonly<
    Record<'identities' | 'facts' | 'interactions' | 'promises' | 'cases', readonly string[]>
  > & {
    readonly askings?: readonly string[];
    /** Who was said not to be the gone one; `isNew` where nobody had said it of the kept one. */
    readonly apart?: readonly { readonly other: string; readonly at: string; readonly isNew: boolean }[];
  };
}

/** What went, without what it was. */
export interface Erasure {
  readonly id: string;
  readonly at: string;
  readonly why: 'asked' | 'retention' | 'sample';
  readonly customers: number;
  readonly interactions: number;
  readonly promises: number;
  readonly cases: number;
  readonly reviews: number;
}

/** Somebody asked to see a private value: which kind, never the value. */
export interface Asking {
  readonly id: string;
  readonly customerId: string;
  readonly kind: string;
  readonly at: string;
  /** The agent at this desk; empty where none is named. */
  readonly by: string;
}

/** "Not the same person": two customers who look alike and are not. `id` is both ids in order. */
export interface Apart {
  readonly id: string;
  readonly one: string;
  readonly other: string;
  readonly at: string;
}

/** A text that waits for a direct message: `key` is site and identity of the person. */
export interface Parked {
  readonly key: string;
  readonly text: string;
  readonly at: string;
}

/** A setting that belongs to the records (time zone, months that data is kept). */
export interface Setting {
  readonly key: string;
  readonly value: string | number | boolean;
}
