/** The data of the X replica: plain, so that it goes to the page as JSON. */

export interface Person {
  readonly handle: string;
  readonly name: string;
  readonly bio: string;
  /** `business` draws the golden badge. */
  readonly verified?: 'blue' | 'business';
  readonly locked?: boolean;
  readonly followers: number;
}

export interface Photo {
  /** What is drawn: the picture is made from it. */
  readonly motif: 'no-service' | 'receipt' | 'router' | 'street' | 'tower';
  readonly alt: string;
}

export interface Article {
  readonly title: string;
  readonly blocks: readonly {
    readonly type: 'unstyled' | 'header-two' | 'unordered-list-item';
    readonly text: string;
  }[];
}

export interface Post {
  readonly id: string;
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly text: string;
  readonly lang: string;
  readonly replyTo?: string;
  readonly quote?: string;
  readonly photos?: readonly Photo[];
  readonly article?: Article;
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly views: number;
  readonly ad?: boolean;
  readonly repostedBy?: string;
  readonly pinned?: boolean;
  /** Withheld, deleted or protected: no text, only a notice. */
  readonly unavailable?: boolean;
  /** Hidden behind "Show probable spam". */
  readonly spam?: boolean;
  /** The text in its own language; `text` is then the machine's translation. */
  readonly original?: string;
  /** Written by this page, and when not by the scenario. */
  readonly fresh?: boolean;
}

export interface Message {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  readonly text: string;
}

export interface Chat {
  /** `<low id>-<high id>`, or `g<digits>` for a group. */
  readonly id: string;
  readonly with: string;
  readonly group?: string;
  /** A person we have not answered yet: no box until accepted. */
  readonly request?: boolean;
  messages: Message[];
}

export interface XState {
  readonly me: string;
  readonly accounts: readonly string[];
  readonly people: Record<string, Person>;
  readonly posts: Record<string, Post>;
  /** Ids of the home timeline, newest generation first, not by time. */
  home: string[];
  chats: Chat[];
  /** Names of places: key to path. */
  readonly places: Record<string, string>;
  /** Brand handles of the story, for tests. */
  readonly brands: readonly string[];
}

/** What open pages are told: whole posts and chats to put in place of the old ones. */
export interface XChange {
  readonly posts: readonly Post[];
  readonly chats: readonly Chat[];
  /** Ids that go to the top of the home timeline. */
  readonly top: readonly string[];
}

const epoch = 1_288_834_974_657n;

/** A snowflake: the time in its upper bits, `count` in its lower 22. */
export function snowflake(at: number, count: number): string {
  return (((BigInt(Math.round(at)) - epoch) << 22n) | BigInt(count & 0x3fffff)).toString();
}
