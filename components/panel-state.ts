import type { Incident, Tick } from '../lib/incident/incident.ts';
import type { CallIn } from '../lib/packs/escalation.ts';
import type { CaseView } from '../lib/records/case-view.ts';
import type { Audience, Finding, FindingKind, Language } from '../lib/review/types.ts';
import type { Problem } from '../lib/sites/site.ts';
import type { Calmed } from '../lib/suggestions/calm.ts';
import type { Correction, Suggestion, ThreadUnderstanding } from '../lib/suggestions/types.ts';
import type { Sign } from '../lib/thermometer/heat.ts';

/** Everything that the panel draws. Made in the background, sent whole, never kept by the page. */
export interface PanelState {
  readonly language: Language;
  readonly dark: boolean;
  /** The company's clock (IANA name), by which times are shown; absent: that of this computer. */
  readonly zone?: string;
  /** `starting` until the page has been read once; `no-page` in the browser's side panel over any other site. */
  readonly watch:
    | { readonly state: 'starting' | 'watching' | 'no-page' }
    | {
        readonly state: 'not-watching';
        readonly problems: readonly Problem[];
        /** For whoever mends it: no private text in it. */
        readonly report?: string;
      };
  /** Who reads what is written in the box in use; null while no box is in use. */
  readonly audience: Audience | null;
  readonly view: CaseView;
  readonly suggestions:
    | {
        readonly state: 'ready';
        readonly replies: readonly Suggestion[];
        readonly private: string | null;
        /** What was understood of the thread. */
        readonly read?: ThreadUnderstanding;
        /** Articles that would fit and hold no longer. */
        readonly stale?: readonly { readonly title: string; readonly link: string; readonly validUntil: string }[];
        readonly lacksArticle?: boolean;
      }
    | { readonly state: 'none' | 'composing' };
  /** Findings of the draft in the box in use. */
  readonly findings: readonly Finding[];
  /** Rules that are off on this computer: the panel says so wherever it watches. */
  readonly rulesOff?: readonly string[];
  /** Guidelines that were chosen and can't be read: what was read last still holds, or nothing of theirs does. */
  readonly packFaults?: readonly { readonly name: string; readonly state: 'last-good' | 'lost' }[];
  /** How heated the conversation is, and what shows it; null while it is calm. */
  readonly heat?: {
    readonly level: 'warm' | 'hot';
    readonly signs: readonly Sign[];
    readonly handOver: HandOver;
  } | null;
  /** Something was posted that should not have been. */
  readonly incident?: PanelIncident | null;
  /** The draft made calmer, while somebody has asked for it; `nothing` where there was nothing to change. */
  readonly calmed?: Calmed | 'nothing' | null;
  /** A text parked for the direct message, when the box in use is private. */
  readonly parked: string | null;
  /** Shown once, quietly: "Inserted", "Could not insert: copied instead". */
  readonly notice: { readonly id: number; readonly text: string; readonly tone: 'plain' | 'warning' } | null;
}

/** What a colleague needs to go on with the conversation. */
export interface HandOver {
  /** To be sent by whatever the team talks over. */
  readonly message: string;
  /** Her case, where she is known: it can be handed over there, with a note. */
  readonly kept: { readonly caseId: string; readonly note: string; readonly handedTo: string } | null;
  /** Whom the guidelines call in, those first of whose case her words speak. */
  readonly callIn: readonly CallIn[];
}

/** Which of our posts it was, and then what is to be done about it. */
export type PanelIncident =
  | { readonly state: 'choosing'; readonly posts: readonly { readonly words: string; readonly at?: string }[] }
  | {
      readonly state: 'open';
      /** Another one each time that the checklist opens. */
      readonly opening: string;
      /** How many ticks were answered since then: kept, or refused with a notice. */
      readonly answers: number;
      readonly incident: Incident;
      /** Where the post stands, to be deleted there. */
      readonly link: string | null;
      /** The conversation in view is the one where it happened. */
      readonly isHere: boolean;
      readonly apology: string;
      /** To the lead, without a value. */
      readonly notice: string;
    };

/** Into a box that only this person reads; into one that everybody reads, after a warning; or kept for the direct message. */
export const privateHows = ['into-private', 'all-the-same', 'keep'] as const;
export type PrivateHow = (typeof privateHows)[number];

/** What a note tells besides its words. */
export interface NoteMore {
  readonly mood?: 'angry' | 'worried' | 'neutral' | 'happy';
  readonly direction?: 'in' | 'out';
}

/** What came of a passphrase. `wait`: milliseconds until the next try. */
export interface UnlockTried {
  readonly state: 'open' | 'wrong' | 'wait' | 'no-lock';
  readonly wait: number;
}

/** What the panel can ask for. Deleting, exporting and settings are not among it: a page could lay something over the frame. */
export interface PanelActions {
  insertSuggestion(id: string): void;
  insertParked(): void;
  /** The private part of a reply into the box in use, or kept for the direct message. */
  insertPrivate(how: PrivateHow): void;
  /** "This is…": the stranger in view is the known customer. */
  linkTo(customerId: string): void;
  searchCustomers(words: string): Promise<readonly { customerId: string; displayName: string; because: string }[]>;
  /** "New": the stranger in view becomes a customer. */
  addCustomer(): void;
  addNote(text: string, channel: 'telephone' | 'shop' | 'chat' | 'email', more?: NoteMore): void;
  /** Somebody asked to see a private value of this kind: noted, never the value. */
  askedFor(kind: string): void;
  /** Private messages of this person are recorded, or no longer. */
  recordDirect(wanted: boolean): void;
  settlePromise(promiseId: string, state: 'kept' | 'broken'): void;
  /** What was found in a text is a promise. */
  confirmPromise(promiseId: string): void;
  /** Calm words or the way to a private channel, into the box in use. */
  cool(how: 'calm' | 'private'): void;
  /** A colleague goes on with the case; empty takes it back. */
  handOver(caseId: string, to: string, note: string): void;
  beginIncident(): void;
  /** `null`: none of those that are in view. */
  openIncident(index: number | null): void;
  stepIncident(step: Tick, isDone: boolean): void;
  /** The apology into the box in use. */
  apologise(): void;
  closeIncident(): void;
  /** Puts our reading of the thread right; an empty correction takes all back. */
  correctReading?(correction: Correction): void;
  /** "Calm this": the draft in the box in use. */
  calmDraft?(): void;
  /** Takes the calmer draft with these changes; `split` sets what is for her alone aside. */
  takeCalmed?(accepted: readonly number[], split: boolean): void;
  dropCalmed?(): void;
  /** Tries the passphrase of the records. */
  unlock?(passphrase: string): Promise<UnlockTried>;
  openDesk(place?: string): void;
  collapse(): void;
}

/** How words are let be: in this conversation, everywhere, or with everything that this rule finds on this computer. */
export type LetBeHow = 'here' | 'everywhere' | 'rule';

/** The small frame at a word, or the dialog at a held send. `draft` is what the agent typed. */
export type CardState =
  | { readonly state: 'closed' }
  | {
      readonly state: 'word';
      readonly language: Language;
      readonly dark: boolean;
      readonly word: string;
      readonly finding: Finding;
      /** Opened by a key: the first button has the focus. Opened by the mouse or the caret it leaves the focus where one types. */
      readonly takesFocus?: boolean;
      /** Name of the person in whose conversation it stands; null where the post answers nobody. */
      readonly to?: string | null;
      /** False for what the guidelines make final. */
      readonly mayAccept?: boolean;
      /** False where nobody sees whose conversation it is: then it can only be accepted everywhere. */
      readonly mayAcceptHere?: boolean;
      /** False besides for what the customer's own records say, and for the team's own phrases. */
      readonly mayTurnOff?: boolean;
    }
  | {
      /** What was just let be, with the way back. */
      readonly state: 'let-be';
      readonly language: Language;
      readonly dark: boolean;
      readonly how: LetBeHow;
      readonly kind: FindingKind;
      readonly to: string | null;
      readonly takesFocus: boolean;
    }
  | {
      readonly state: 'held';
      readonly language: Language;
      readonly dark: boolean;
      readonly why:
        | 'leak'
        | 'unchecked'
        | 'audience-changed'
        | 'audience-unknown'
        | 'thread-changed'
        | 'files'
        | 'partly-unseen';
      /** Several posts of one thread stand below each other, parted by an empty line; offsets of findings run through. */
      readonly draft: string;
      readonly findings: readonly Finding[];
      /** The draft with every leak repaired, or null when there is no safe version. */
      readonly safe: string | null;
      /** False when the pack makes the stop final. */
      readonly mayPostAnyway: boolean;
      readonly canMoveToPrivate: boolean;
      /** The page has a way to this person that opens from here. */
      readonly canOpenPrivate?: boolean;
      /** What came into the conversation since the agent began to write. */
      readonly news?: HeldNews | null;
      /** Pictures and files that go with it, and what their names tell. */
      readonly files?: readonly { readonly name: string; readonly tells: readonly string[] }[];
    };

export interface HeldNews {
  readonly change: 'answered' | 'added' | 'gone';
  readonly posts: readonly {
    readonly author: 'customer' | 'brand' | 'bystander';
    readonly name: string;
    readonly text: string;
  }[];
}

export const postAnywayReasons = ['customer-agreed', 'already-public', 'wrong-finding', 'other'] as const;
export type PostAnywayReason = (typeof postAnywayReasons)[number];

export interface CardActions {
  /** Puts the fix into the editor. */
  fix(index: number): void;
  /** Lets these words be, here or everywhere, or all that this rule finds. */
  letBe(how: LetBeHow): void;
  /** Takes back what was just let be. */
  undo(): void;
  postSafe(): void;
  /** A line that everybody may read stays in the box, the full text waits for the direct message. */
  moveToPrivate(): void;
  /** Opens the private way to this person; the full text waits there. */
  openPrivate(): void;
  /** The draft stays in its box; a reminder comes in ten minutes. */
  wait(): void;
  postAnyway(reason: PostAnywayReason, words: string): void;
  /** Escape: back to the draft, caret where it was. */
  back(): void;
  /** The frame follows its content. CSS pixels. */
  resized(width: number, height: number): void;
}
