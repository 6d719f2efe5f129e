import type { Brand, CustomerFacts, Language, ReviewPolicy, SiteId, Thread } from '../review/types.ts';

/** An article of the team's knowledge base. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly lang: Language;
  readonly answer: string;
  readonly link: string;
  /** Last day on which it holds, "2026-12-31"; absent where it holds until changed. */
  readonly validUntil?: string;
}

/** One entry of the customer's history on any channel. */
export interface HistoryEntry {
  readonly at: string;
  readonly channel: string;
  readonly direction: 'in' | 'out';
  readonly summary: string;
  readonly agent?: string;
  readonly promise?: string;
  readonly due?: string;
  readonly kept?: boolean;
}

/** A reusable piece of a reply, from the guideline pack. Variables in braces; `{private:…}` can't go into a public box. */
export interface BuildingBlock {
  readonly id: string;
  readonly act: string;
  readonly lang: Language;
  readonly text: string;
  /** How well it has served here: chosen blocks come first, rejected ones last. Default 0. */
  readonly weight?: number;
}

/** What replies are made of. */
export interface SuggestionContext {
  readonly site: SiteId;
  readonly brand: Brand;
  readonly articles: readonly Article[];
  readonly thread: Thread;
  readonly customer: CustomerFacts | null;
  readonly history: readonly HistoryEntry[];
  readonly policy?: ReviewPolicy;
  readonly blocks?: readonly BuildingBlock[];
  /** What the agent has put right; it wins over what was read. */
  readonly correction?: Correction;
  /** Texts that this agent has posted lately: nothing nearly equal is offered again. */
  readonly postedLately?: readonly string[];
  /** How well the moves have served lately, by `situation/move`: the best of several comes first. */
  readonly liking?: ReadonlyMap<string, number>;
  /** Interface language for `label`. */
  readonly interfaceLanguage?: Language;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export type Move = 'acknowledge-and-ask' | 'own-and-act' | 'answer' | 'take-private' | 'thank' | 'follow-up';

/** A reply that is offered. */
export interface Suggestion {
  readonly id: string;
  readonly move: Move;
  /** Name of the move in the interface's language. */
  readonly label: string;
  readonly text: string;
  /** Where each claim comes from: an article id, a history entry's time, the thread, a building block. Never empty. */
  readonly sources: readonly {
    readonly type: 'thread' | 'article' | 'history' | 'block' | 'hours';
    readonly ref: string;
    /** Title of the article, and its address. */
    readonly title?: string;
    readonly link?: string;
  }[];
}

/** What was understood of the thread; field names as in the thread corpus. */
export interface ThreadUnderstanding {
  readonly language: Language | 'id+en' | 'ms+en';
  readonly urgency: 'high' | 'normal' | 'low';
  readonly emotion: 'angry' | 'worried' | 'neutral' | 'happy' | 'sarcastic';
  readonly isQuestion: boolean;
  readonly needsPrivateChannel: boolean;
  readonly brokenPromise: boolean;
  readonly outsideHours: boolean;
  readonly kind: ThreadKind;
  /** What went wrong or is asked, in her words turned to her; null where they can't be told back. */
  readonly problem: string | null;
  /** "sejak kemarin", "since 6am"; null where she names no beginning. */
  readonly since: string | null;
  /** "third time", "3 kali"; null where she counts nothing. */
  readonly times: string | null;
  /** The words of hers that show feeling, urgency or kind, as she wrote them. */
  readonly shownBy: readonly string[];
  /** Who of ours has answered above, by the name shown; empty where nobody has. */
  readonly answeredBy: readonly string[];
  readonly postedPrivate: boolean;
}

/** What a thread is, in the words of the panel. */
export const threadKinds = [
  'complaint',
  'question',
  'praise',
  'idea',
  'emergency',
  'outage',
  'broken-promise',
  'open-promise',
  'waiting',
  'posted-private',
  'press',
  'wrong-brand',
  'quarrel',
] as const;
export type ThreadKind = (typeof threadKinds)[number];

/** What the agent has put right in our reading of the thread. It holds until the thread changes. */
export interface Correction {
  readonly kind?: ThreadKind;
  readonly language?: Language;
  readonly emotion?: ThreadUnderstanding['emotion'];
  readonly urgency?: ThreadUnderstanding['urgency'];
}

/** All that is offered for one thread. */
export interface SuggestionResult {
  readonly replies: readonly Suggestion[];
  /** Parked for the direct message; null when nothing private is needed. */
  readonly private: string | null;
  readonly read: ThreadUnderstanding;
  /** Articles that would fit and hold no longer: they are not quoted, and the agent is told. */
  readonly stale: readonly Article[];
  /** True where an answer is asked for, or trouble told, and no article of ours speaks of it. */
  readonly lacksArticle: boolean;
}
