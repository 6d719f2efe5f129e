/** The replica's data: made from the seeds, changed by what is sent and by what others do. Server and page share this file. */
import { fillerPosts } from './seed/filler.ts';
import { agent, brand, findPerson } from './seed/people.ts';
import { type Comment, type Language, type Post, posts } from './seed/posts.ts';
import { threads } from './seed/threads.ts';

export interface Remark {
  id: string;
  /** Profile key. */
  by: string;
  /** ms since the epoch */
  at: number;
  lang: Language;
  text: string;
  edited: boolean;
  replies: Remark[];
}

export interface Story {
  id: string;
  pfbid: string;
  by: string;
  at: number;
  lang: Language;
  text: string;
  picture: string;
  publishedBy: string;
  group: string;
  unlisted: boolean;
  comments: Remark[];
}

export interface Note {
  id: string;
  by: string;
  at: number;
  text: string;
}

export interface Talk {
  /** Profile key of the other person. */
  person: string;
  lang: Language;
  sealed: boolean;
  instagram: boolean;
  request: boolean;
  notes: Note[];
}

export interface State {
  posts: Story[];
  talks: Talk[];
  /** Ids of comments that were answered in private: one private reply a comment. */
  answeredInPrivate: string[];
}

/** What open pages are told. `id` makes it safe to apply twice. */
export interface Change {
  readonly kind: 'comment' | 'reply' | 'edit' | 'post' | 'private-reply' | 'message' | 'remove';
  readonly id: string;
  readonly to: string;
  readonly by: string;
  readonly text: string;
  readonly at: number;
}

const minute = 60_000;

const remarkOf = (comment: Comment, now: number): Remark => ({
  id: comment.id,
  by: comment.by,
  at: now - comment.minutes * minute,
  lang: comment.lang,
  text: comment.text,
  edited: false,
  replies: comment.replies.map((reply) => remarkOf(reply, now)),
});

const storyOf = (post: Post, now: number, hostile: boolean): Story => ({
  id: post.id,
  pfbid: post.pfbid,
  by: post.by,
  at: now - post.minutes * minute,
  lang: post.lang,
  text: post.text,
  picture: post.picture ?? '',
  publishedBy: post.publishedBy ?? '',
  group: post.group ?? '',
  unlisted: (post.unlisted ?? false) && !hostile,
  comments: post.comments.map((one) => remarkOf(one, now)),
});

/** `size`: posts in the home feed, at least. */
export function makeState(now: number, hostile: boolean, size: number): State {
  const all = [...posts, ...fillerPosts(size - posts.length)];
  return {
    posts: all.map((post) => storyOf(post, now, hostile)).sort((a, b) => b.at - a.at),
    talks: threads.map((thread) => ({
      person: thread.person,
      lang: thread.lang,
      sealed: thread.sealed ?? false,
      instagram: thread.instagram ?? false,
      request: thread.request ?? false,
      notes: thread.messages.map((message, index) => ({
        id: `mid.$cAAB${thread.person.length}${index}seed${thread.person.replace(/\W/g, '')}`,
        by: message.by === 'brand' ? brand.key : message.by,
        at: now - message.minutes * minute,
        text: message.text,
      })),
    })),
    answeredInPrivate: [],
  };
}

export const findStory = (state: State, id: string): Story | undefined =>
  state.posts.find((one) => one.id === id || one.pfbid === id);

interface Place {
  readonly story: Story;
  readonly remark: Remark;
  readonly siblings: Remark[];
  /** The top-level comment it stands under; null for one that is top-level. */
  readonly parent: Remark | null;
}

export function findRemark(state: State, id: string): Place | undefined {
  for (const story of state.posts) {
    for (const remark of story.comments) {
      if (remark.id === id) return { story, remark, siblings: story.comments, parent: null };
      const reply = remark.replies.find((one) => one.id === id);
      if (reply) return { story, remark: reply, siblings: remark.replies, parent: remark };
    }
  }
  return undefined;
}

/** The conversation with a person, made if there was none. */
export function talkWith(state: State, key: string): Talk {
  const person = findPerson(key);
  const found = state.talks.find((one) => one.person === (person?.key ?? key));
  if (found) return found;
  const talk: Talk = {
    person: person?.key ?? key,
    lang: 'en',
    sealed: false,
    instagram: false,
    request: false,
    notes: [],
  };
  state.talks.unshift(talk);
  return talk;
}

const remarkFrom = ({ id, by, at, text }: Change): Remark => ({
  id,
  by,
  at,
  lang: 'en',
  text,
  edited: false,
  replies: [],
});

/** Applies a change in place. One that was applied before, or whose target is gone, changes nothing. */
export function applyChange(state: State, change: Change): void {
  const { id, to, by, text, at } = change;
  switch (change.kind) {
    case 'comment': {
      const story = findStory(state, to);
      if (story && !story.comments.some((one) => one.id === id)) story.comments.push(remarkFrom(change));
      return;
    }
    case 'reply': {
      const place = findRemark(state, to);
      if (!place) return;
      const siblings = (place.parent ?? place.remark).replies;
      if (!siblings.some((one) => one.id === id)) siblings.push(remarkFrom(change));
      return;
    }
    case 'edit': {
      const place = findRemark(state, to);
      if (!place) return;
      place.remark.text = text;
      place.remark.edited = true;
      return;
    }
    case 'remove': {
      const place = findRemark(state, to);
      if (place) place.siblings.splice(place.siblings.indexOf(place.remark), 1);
      const story = findStory(state, to);
      if (story) state.posts.splice(state.posts.indexOf(story), 1);
      return;
    }
    case 'post':
      if (state.posts.some((one) => one.id === id)) return;
      state.posts.unshift({
        id,
        pfbid: `pfbid02New${id}Rk7wQz3Vt9XhLm4`,
        by,
        at,
        lang: 'en',
        text,
        picture: '',
        publishedBy: by === brand.key ? agent.key : '',
        group: '',
        unlisted: false,
        comments: [],
      });
      return;
    case 'private-reply': {
      if (state.answeredInPrivate.includes(to)) return;
      state.answeredInPrivate.push(to);
      const place = findRemark(state, to);
      if (place) talkWith(state, place.remark.by).notes.push({ id: `mid.$${id}`, by, at, text });
      return;
    }
    case 'message': {
      const talk = talkWith(state, to);
      if (!talk.notes.some((one) => one.id === `mid.$${id}`)) talk.notes.push({ id: `mid.$${id}`, by, at, text });
      return;
    }
  }
}
