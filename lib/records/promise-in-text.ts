import { momentOf, wallTime } from '../wall-clock.ts';
import { commits } from './commitments.ts';
import { timeIn } from './time-in-text.ts';
import type { WorkingTime } from './working-time.ts';

/** A promise with a time, in what the brand wrote. */
export interface FoundPromise {
  /** Offsets of its sentence in the text, UTF-16, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The sentence, shortened. */
  readonly what: string;
  /** ISO 8601, UTC. A bare day is over at its end. */
  readonly due: string;
}

const longestText = 4000;
const longestWhat = 160;

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
}

/** Sentences by their end marks; the dot of "10.30" and "Rp1.000" ends nothing. */
function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[!?\n;]+|\.(?=\s|$)/g)) {
    found.push({ start, end: match.index, asks: match[0].includes('?') });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length, asks: false });
  return found.filter(({ start: from, end }) => text.slice(from, end).trim() !== '');
}

/**
 * Promises that say by when, in what the brand posted: "kami telepon besok jam 10", "we'll call you back by Tuesday", "dalam 1x24 jam".
 * An offer that asks ("boleh kami telepon besok?"), a condition, a request to the customer and what is done already are none.
 * `madeAt` in ms; `zone` is the IANA name of the brand's time zone; working days and hours are counted by `time`. One promise a sentence.
 */
export function findPromises(
  text: string,
  madeAt: number,
  zone: string,
  time: WorkingTime | null = null,
): readonly FoundPromise[] {
  const bounded = text.slice(0, longestText);
  const wall = wallTime(madeAt, zone);
  const found: FoundPromise[] = [];
  for (const { start, end, asks } of sentences(bounded)) {
    const raw = bounded.slice(start, end);
    if (asks || !commits(raw)) continue;
    const due = timeIn(raw, wall, time);
    if (due === null) continue;
    const lead = raw.length - raw.trimStart().length;
    const what = raw.replace(/\s+/g, ' ').trim();
    found.push({
      start: start + lead,
      end,
      what: what.length > longestWhat ? `${what.slice(0, longestWhat - 1).trimEnd()}…` : what,
      due: new Date(momentOf(due, zone)).toISOString(),
    });
  }
  return found;
}
