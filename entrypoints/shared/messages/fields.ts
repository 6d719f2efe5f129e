import * as v from 'valibot';

/** Bounds of whatever comes from beside a page, in characters; `posts`, `thread`, `news` and `files` in pieces. */
export const most = { text: 10_000, draft: 50_000, posts: 200, word: 500, thread: 30, news: 10, files: 20 } as const;
export const word = v.pipe(v.string(), v.maxLength(most.word));
export const text = v.pipe(v.string(), v.maxLength(most.text));
export const draft = v.pipe(v.string(), v.maxLength(most.draft));
export const audience = v.picklist(['public', 'private', 'unknown']);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
