import type { Problem } from '../sites/problem.ts';

/** What the agent can no longer rely on while something of the page is not seen. */
export const losses = ['check', 'marks', 'hold', 'click', 'readers', 'person', 'words', 'news', 'ours'] as const;
export type Loss = (typeof losses)[number];

const everything = ['marks', 'hold', 'person', 'news'] as const;

/** What is lost with each problem; the codes stand in `lib/sites/problem.ts`. */
const byCode: Readonly<Record<string, readonly Loss[]>> = {
  'adapter-failed': everything,
  'audience-unknown': ['readers'],
  'canary-check': ['check'],
  'canary-hold': ['hold'],
  'canary-marks': ['marks'],
  'chat-not-ready': ['marks', 'hold'],
  'no-author': ['person', 'news'],
  'no-direction': ['ours'],
  'no-own-handle': ['ours'],
  'no-post-id': ['news'],
  'no-post-text': ['words'],
  'no-reply-box': ['marks', 'hold'],
  'no-send-button': ['click'],
  'no-target': ['person', 'news'],
  'no-thread': ['person', 'news'],
  'not-supported': everything,
  'unknown-box': ['readers'],
};

/** `reading-failed` names the verb of the adapter that has thrown. */
const byVerb: Readonly<Record<string, readonly Loss[]>> = {
  audienceOf: ['readers'],
  findReplyBoxes: ['marks', 'hold'],
  ownHandle: ['ours'],
  readThread: ['person', 'news'],
  sendAttempt: ['hold'],
  sendButton: ['click'],
  watch: ['marks', 'hold'],
};

/** What is lost with these problems, the gravest first, each once. A code that nobody knows may have cost everything. */
export function lostBy(problems: readonly Problem[]): readonly Loss[] {
  const gone = new Set(
    problems.flatMap(({ code, hook }) =>
      code === 'reading-failed' ? (byVerb[hook.split(',')[0] ?? ''] ?? []) : (byCode[code] ?? everything),
    ),
  );
  return losses.filter((loss) => gone.has(loss));
}

/** Nothing that is written here is watched; with any other loss a part of it still is. */
export function isBlind(problems: readonly Problem[]): boolean {
  const lost = lostBy(problems);
  return lost.includes('marks') || lost.includes('check');
}

/**
 * Whether a clean verdict is worth a question: who is answered is not seen, so nothing of what is known of this person was looked for.
 * `lasting` are codes that were missing for longer than a page needs to draw itself.
 */
export function asksAtSend(reading: readonly Problem[], lasting: ReadonlySet<string>): boolean {
  return lostBy(reading.filter(({ code }) => lasting.has(code))).includes('person');
}
