/** The words that the whole program shares. Everything here is plain data: it crosses messages, files and the command line as it is. */

export const siteIds = ['facebook', 'x'] as const;
export type SiteId = (typeof siteIds)[number];

/** Languages that a person writes and that the interface speaks. */
export const languages = ['en', 'id', 'ms'] as const;
export type Language = (typeof languages)[number];

/** Who can read what is about to be sent. `unknown` is treated as public everywhere and says so to the agent. */
export type Audience = 'public' | 'private' | 'unknown';

export const leakKinds = [
  'phone',
  'email',
  'postal-address',
  'person-name',
  'national-id',
  'date-of-birth',
  'payment-card',
  'bank-account',
  'account-number',
  'order-reference',
  'amount-owed',
  'payment-history',
  'service-status',
  'usage-history',
  'credential',
  'device-id',
  'health',
  'vehicle-plate',
] as const;
export type LeakKind = (typeof leakKinds)[number];

/** Kinds whose value is a statement and not a number or a name. */
export const statementKinds = ['payment-history', 'service-status', 'usage-history', 'health'] as const;

export const toneFaults = [
  'blaming',
  'arguing',
  'dismissive',
  'commanding',
  'sarcastic',
  'threatening',
  'shouting',
  'insulting',
  'overpromising',
  'canned',
] as const;
export type ToneFault = (typeof toneFaults)[number];

export const needs = ['empathy', 'solution', 'private-channel', 'next-step'] as const;
export type Need = (typeof needs)[number];

/** `phrase` is a rule of the team's own guidelines; `reveal` is the brand's earlier posts and this draft adding up to a person. */
export type FindingKind = LeakKind | ToneFault | Need | 'phrase' | 'reveal';
export type FindingGroup = 'leak' | 'tone' | 'missing' | 'phrase';

/** What the guard does: `stop` holds the send, `warn` asks, `note` only shows. */
export const severities = ['stop', 'warn', 'note'] as const;
export type Severity = (typeof severities)[number];

export type Role = 'customer' | 'brand' | 'bystander';

/** One post of the thread above the reply, as the site shows it. Every string is a stranger's: text, never markup. */
export interface Post {
  readonly author: Role;
  /** With or without a leading `@`, as the site writes it; on Facebook the profile key. */
  readonly handle: string;
  readonly name: string;
  readonly text: string;
  readonly id?: string;
  /** ISO 8601; `approximate` where the page shows only "3m". */
  readonly at?: string;
  readonly approximate?: boolean;
  readonly link?: string;
  /** The page shows only the beginning, a translation, or nothing (withheld, deleted). */
  readonly state?: 'partial' | 'translated' | 'unavailable';
}
export type Thread = readonly Post[];

/** A stretch of open hours. `days` may wrap ("Sun-Thu"); `open` and `close` are "HH:MM". */
export interface Shift {
  readonly days: string;
  readonly open: string;
  readonly close: string;
}

/** Opening hours in the brand's own time zone; `more` holds further shifts, as behind a lunch break. */
export interface Hours extends Shift {
  readonly tz: string;
  readonly more?: readonly Shift[];
}

/** What the brand publishes about itself: never a leak. */
export interface Brand {
  readonly name: string;
  readonly handles: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly links: readonly string[];
  readonly addresses: readonly string[];
  readonly hours?: Hours;
  /** Days off besides, "2026-12-25", in the hours' time zone. */
  readonly holidays?: readonly string[];
  /** As the brand calls it: "DM", "Messenger". */
  readonly privateChannel?: string;
}

/** What the agent's own records hold of this customer and nobody else should see. */
export interface CustomerFacts {
  readonly fullName?: string;
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  readonly addresses?: readonly string[];
  readonly nationalIds?: readonly string[];
  readonly dateOfBirth?: string;
  readonly accounts?: readonly string[];
  readonly orders?: readonly string[];
  readonly amounts?: readonly string[];
  readonly notes?: readonly string[];
  /** ISO dates of payments received, newest first. */
  readonly payments?: readonly string[];
}

/**
 * A rule of the team's own: a phrase with `*` for any words up to the end of the sentence and "(us|me)" for a choice. Never a regular
 * expression.
 */
export interface PhraseRule {
  readonly id: string;
  readonly phrase: string;
  /** The rule is quiet in a sentence that is certainly of another language. */
  readonly lang?: Language;
  /** Phrases that quiet the rule in the sentence where one of them stands. */
  readonly unless?: readonly string[];
  /** One of these stands no more than `within` words away. */
  readonly near?: { readonly words: readonly string[]; readonly within: number };
  /** Its stop can't be overridden with a reason. */
  readonly final?: boolean;
  readonly severity: Severity;
  readonly advice: string;
  readonly replacement?: string;
}

/** What the guideline pack in force changes about the review. */
export interface ReviewPolicy {
  readonly severities: Partial<Record<FindingKind, Severity>>;
  readonly phraseRules: readonly PhraseRule[];
  /** Kinds whose `stop` can't be overridden with a reason. */
  readonly final: readonly LeakKind[];
  /** Rule names that the agent has marked "not private" for a text, normalised. */
  readonly accepted: readonly { readonly rule: string; readonly text: string }[];
  /** Rules that find nothing any more, but for final kinds and what the customer's record tells. */
  readonly rulesOff?: readonly string[];
}

/** What a reply is reviewed against. */
export interface ReviewContext {
  readonly site: SiteId;
  readonly audience: Audience;
  readonly brand: Brand;
  readonly thread: Thread;
  readonly customer: CustomerFacts | null;
  readonly policy?: ReviewPolicy;
  /** Language of the draft, if known; never used to skip a rule. */
  readonly language?: Language;
  /** Language of `why` and of the labels of fixes. Default `en`. */
  readonly interfaceLanguage?: Language;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export type Fix =
  /** Put `text` in place of the finding's span; the sentence stays grammatical. An empty `text` removes it. */
  | {
      readonly type: 'replace';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly label: string;
    }
  /** Park the draft for the private channel. */
  | { readonly type: 'move-to-private'; readonly label: string };

/** Offsets are UTF-16 code units of the draft as typed, `end` exclusive. What is missing points at the end of the draft. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
  readonly group: FindingGroup;
  readonly severity: Severity;
  /** 0 to 1: of the findings that say 0.9, nine in ten are right. */
  readonly confidence: number;
  /** Name of the rule that found it: its recogniser's, or the team's own; of a statement, a fault of tone or a need its kind. */
  readonly rule: string;
  /** One sentence that a tired person understands, in the interface's language. Holds no private value. */
  readonly why: string;
  readonly fixes: readonly Fix[];
}
