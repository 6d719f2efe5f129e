import type { Brand, CustomerFacts, Language, ReviewPolicy, SiteId, Thread } from '../review/types.ts';

export interface Article {
  readonly id: string;
  readonly title: string;
  readonly lang: Language;
  readonly answer: string;
  readonly link: string;
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
}

export interface SuggestionContext {
  readonly site: SiteId;
  readonly brand: Brand;
  readonly articles: readonly Article[];
  readonly thread: Thread;
  readonly customer: CustomerFacts | null;
  readonly history: readonly HistoryEntry[];
  readonly policy?: ReviewPolicy;
  readonly blocks?: readonly BuildingBlock[];
  /** Interface language for `label`. */
  readonly interfaceLanguage?: Language;
  readonly now: number;
}

export type Move = 'acknowledge-and-ask' | 'own-and-act' | 'answer' | 'take-private' | 'thank' | 'follow-up';

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
}

export interface SuggestionResult {
  readonly replies: readonly Suggestion[];
  /** Parked for the direct message; null when nothing private is needed. */
  readonly private: string | null;
  readonly read: ThreadUnderstanding;
}
