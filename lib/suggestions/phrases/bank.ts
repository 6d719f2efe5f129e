import type { PromiseKind } from '../promises.ts';

/** Some ways to say one thing; the thread decides which, so that two threads never read the same. */
export type Ways = readonly [string, ...string[]];

/** What an agent says, by act. In braces: who you said Said topic channel ask time back team day date link phone person when. */
export interface Bank {
  /** The opening: her words first, then feeling and regret, by what she feels. */
  readonly openAngry: Ways;
  readonly openWorried: Ways;
  readonly openCalm: Ways;
  readonly openTopic: Ways;
  readonly openBare: Ways;
  /** Her words and a word of regret where there is little room. */
  readonly openShort: Ways;
  /** Danger: her words, then alarm. */
  readonly openDanger: Ways;
  readonly openBereaved: Ways;
  readonly ask: { readonly site: Ways; readonly other: Ways; readonly number: Ways };
  readonly noRepeat: Ways;
  readonly greetThem: Ways;
  readonly act: Ways;
  readonly actShort: Ways;
  readonly actThere: Ways;
  readonly back: Ways;
  readonly backShort: Ways;
  readonly ownPromise: {
    readonly call: Ways;
    readonly refund: Ways;
    readonly visit: Ways;
    readonly repair: Ways;
    readonly delivery: Ways;
    readonly answer: Ways;
    readonly other: Ways;
  };
  readonly ownPromiseShort: Ways;
  readonly nextPromise: {
    readonly call: Ways;
    readonly refund: Ways;
    readonly visit: Ways;
    readonly repair: Ways;
    readonly delivery: Ways;
    readonly answer: Ways;
    readonly other: Ways;
  };
  readonly openQuestion: Ways;
  readonly ownCase: Ways;
  readonly secure: Ways;
  /** What was promised, as a noun. */
  readonly promised: Readonly<Record<PromiseKind, string>>;
  readonly keepOpen: Ways;
  readonly believe: Ways;
  readonly ownContacts: Ways;
  readonly ownRepeated: Ways;
  readonly human: Ways;
  readonly ownSilence: Ways;
  readonly silenceNext: Ways;
  readonly deletePost: Ways;
  readonly neverSend: Ways;
  readonly press: Ways;
  readonly pressNext: Ways;
  readonly notOurs: Ways;
  readonly notOursEnd: Ways;
  readonly thank: Ways;
  readonly thankTopic: Ways;
  readonly passOn: Ways;
  readonly passOnTo: Ways;
  readonly noteIdea: Ways;
  /** The same with what she would like, by its name. */
  readonly noteIdeaOf: Ways;
  readonly meanwhile: Ways;
  readonly thankIdea: Ways;
  readonly mock: Ways;
  readonly mockBack: Ways;
  readonly mockHere: Ways;
  readonly hello: Ways;
  readonly yes: Ways;
  readonly noNeed: Ways;
  readonly more: Ways;
  readonly stillUnsure: Ways;
  readonly status: Ways;
  readonly followUpHere: Ways;
  readonly publicTip: Ways;
  readonly emergency: Ways;
  readonly alsoWrite: Ways;
  readonly alsoShort: Ways;
  readonly sarcasm: Ways;
  readonly privateOpen: Ways;
  readonly privateAsk: Ways;
  readonly privatePromise: Ways;
  readonly privateNext: Ways;
  readonly close: Ways;
  /** After condolences: what was made hard for her. */
  readonly knowThat: Ways;
  readonly thankIdeaShort: Ways;
  readonly askIdea: Ways;
  /** Who reads ideas. */
  readonly ideaTeam: Ways;
  /** Danger, where her words can't be told back. */
  readonly dangerBare: Ways;
  /** Why it goes on in private. */
  readonly apart: Ways;
  readonly openQuestionWhether: Ways;
  readonly openQuestionPlain: Ways;
  /** We answered something else than what was asked. */
  readonly misread: Ways;
  readonly alsoSorry: Ways;
  readonly notOursPlain: Ways;
  /** The article is in another language than hers. */
  readonly moreElsewhere: Ways;
  /** Somebody's health depends on what is out. */
  readonly fragile: Ways;
  readonly privateSaid: Ways;
  readonly privateTopic: Ways;
  readonly privateFirst: Ways;
}
