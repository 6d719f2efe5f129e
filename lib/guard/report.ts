import type { Problem } from '../sites/problem.ts';
import { lostBy } from './losses.ts';

/** What a person who mends an adapter needs to know; nothing of it is about anybody. */
export interface ReportFacts {
  readonly version: string;
  /** The browser's own name of itself. */
  readonly browser: string;
  readonly site: string;
  /** Kind of the box in use; null where there is none. */
  readonly box: string | null;
  readonly problems: readonly Problem[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const hookCharacters = /[^\w\s.,:*^$~|="'()[\]-]/g;
/** A number of four digits is nobody's selector. */
const digits = /\d{4,}/g;

const plain = (words: string, most: number) =>
  words.replace(hookCharacters, '').replace(digits, '…').replace(/\s+/g, ' ').trim().slice(0, most);

/** A report in English, for whoever mends the adapter: codes and hooks of our own sources, no address, no name, no word of a post. */
export function reportOf({ version, browser, site, box, problems, now }: ReportFacts): string {
  const name = /(?:Firefox|Edg|Chrome|Chromium)\/\d+/.exec(browser)?.[0] ?? 'unknown browser';
  return [
    `Tenang ${plain(version, 20)} does not see all of ${plain(site, 20)}`,
    `Browser: ${name}`,
    `Day: ${new Date(now).toISOString().slice(0, 10)}`,
    `Box: ${box === null ? 'none' : plain(box, 20)}`,
    `Lost: ${lostBy(problems).join(', ') || 'nothing'}`,
    ...problems.slice(0, 30).map(({ code, hook }) => `- ${plain(code, 40)}: ${plain(hook, 120)}`),
  ].join('\n');
}
