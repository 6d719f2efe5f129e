/** Something that the page should have and hasn't: shown to the agent in plain words, never swallowed. */
export interface Problem {
  /** Stable name, a key of the interface texts: `no-thread`, `no-send-button`, `no-own-handle` … */
  readonly code: string;
  /** Which hook failed, for the person who mends the adapter. Never text of the page. */
  readonly hook: string;
}

/** Every way in which a page can fail us; each is a key of the interface texts (`sites.…`). */
export const problemCodes = [
  // from outside: a verb of a site has thrown after all
  'adapter-failed',
  'audience-unknown',
  // the canary: a draft of our own in no page of the site
  'canary-check',
  'canary-hold',
  'canary-marks',
  'chat-not-ready',
  'no-author',
  'no-direction',
  'no-own-handle',
  'no-post-id',
  'no-post-text',
  'no-reply-box',
  'no-send-button',
  'no-target',
  'no-thread',
  'not-supported',
  'reading-failed',
  'unknown-box',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export function problem(code: ProblemCode, hook: string): Problem {
  return { code, hook };
}

/** Each problem once. */
export function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [`${each.code} ${each.hook}`, each])).values()];
}
