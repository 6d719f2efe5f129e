/**
 * The draft by which a new version proves in the agent's own browser, on the site's own markup but in no page of it, that a text is
 * checked, marked and held. The number is the card schemes' own for trying things out.
 */
export const canary = { text: 'Your card 4111 1111 1111 1111 is blocked.', word: '4111 1111 1111 1111' } as const;

/** How long a verdict may take: the background may have to start. Milliseconds. */
export const canaryPatience = 10_000;

/** What a version has shown on one site. */
export interface Flight {
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Codes of what did not work; empty when all did. */
  readonly failed: readonly string[];
}

const day = 24 * 60 * 60 * 1000;

/** At the first start of a version, after a failure, and a day later: a browser can change under us as well. */
export function isDue(last: Flight | null, version: string, now: number): boolean {
  return last === null || last.version !== version || last.failed.length > 0 || now - last.at >= day;
}
