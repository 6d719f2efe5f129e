import { finders, recognisers } from '../leaks/index.ts';
import type { Around, Candidate, Recogniser } from '../leaks/recogniser.ts';
import { type CueIndex, findCues, indexCues } from './cues.ts';
import type { Normalised } from './normalise.ts';
import { type Reading, tokenAt } from './reading.ts';

/** A recogniser with all that is asked of it for every draft: each of the same form, so that asking is quick. */
interface Rule {
  readonly recogniser: Recogniser;
  readonly needs: Recogniser['needs'];
  readonly onlyBesideCue: boolean;
  /** Rules with the same number share a shape. */
  readonly shape: number;
}

const shapes = [...new Set(recognisers.map(({ shape }) => shape))];
const rules: readonly Rule[] = recognisers.map((recogniser) => ({
  recogniser,
  needs: recogniser.needs,
  onlyBesideCue: recogniser.onlyBesideCue === true,
  shape: shapes.indexOf(recogniser.shape),
}));

let index: CueIndex | null = null;

/** What a rule may look at; where its cues stand is only looked up if it asks. */
class Surroundings implements Around {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  private readonly measure: () => number;
  private measured: number | null = null;

  constructor({ text, lower }: Normalised, start: number, end: number, measure: () => number) {
    this.text = text;
    this.lower = lower;
    this.start = start;
    this.end = end;
    this.measure = measure;
  }
  get distance(): number {
    this.measured ??= this.measure();
    return this.measured;
  }
  get cue(): boolean {
    return this.distance !== Number.POSITIVE_INFINITY;
  }
}

const none: readonly never[] = [];

/** So many characters before its first digit a value begins at most that needs one, and so many behind its last digit it ends, or where that word does. */
const farFromDigit = 32;

/** What of a text is read: up to where it is cut off, and from where. */
interface Stretch {
  readonly text: string;
  readonly from: number;
}

/** What is read for values that need a digit; null where there is none. */
function nearDigits(text: string): Stretch | null {
  const first = text.search(/\d/);
  if (first < 0) return null;
  let last = text.length - 1;
  while (!isDigit(text.charCodeAt(last))) last -= 1;
  const end = text.indexOf(' ', last + farFromDigit);
  return {
    text: end < 0 ? text : text.slice(0, end),
    from: first > farFromDigit ? text.lastIndexOf(' ', first - farFromDigit) + 1 : 0,
  };
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Where values of this shape stand in a stretch of text, in order. */
function matchesOf(
  { shape, valueIn }: Recogniser,
  { text, from }: Stretch,
): readonly { readonly value: string; readonly start: number }[] {
  shape.lastIndex = from;
  let match = shape.exec(text);
  if (match === null) return none;
  const found: { value: string; start: number }[] = [];
  for (; match !== null; match = shape.exec(text)) {
    const [whole] = match;
    const [start, end] = valueIn?.(whole) ?? [0, whole.length];
    if (end > start) found.push({ value: whole.slice(start, end), start: match.index + start });
    shape.lastIndex = match.index + Math.max(end, 1);
  }
  return found;
}

/** Runs every registered recogniser over every view of the draft. Candidates may overlap; nothing is weighed yet. */
export function recognise(reading: Reading): readonly Candidate[] {
  index ??= indexCues(recognisers);
  const found: Candidate[] = [];
  const { tokens } = reading;
  const cues = findCues(tokens, reading.sentences, index);
  for (const view of reading.views) {
    const { text } = view;
    const whole = { text, from: 0 };
    const numbers = nearDigits(text);
    const has = {
      digit: numbers !== null,
      at: text.includes('@'),
      link: /[/?#]/.test(text),
      letter: true,
    };
    const matched: (ReturnType<typeof matchesOf> | undefined)[] = new Array(shapes.length);
    for (let rule = 0; rule < rules.length; rule += 1) {
      const asked = rules[rule];
      if (asked === undefined || !has[asked.needs]) continue;
      if (asked.onlyBesideCue && !cues.has(rule)) continue;
      const { recogniser } = asked;
      const matches =
        matched[asked.shape] ?? matchesOf(recogniser, (asked.needs === 'digit' ? numbers : null) ?? whole);
      matched[asked.shape] = matches;
      if (matches.length === 0) continue;
      const { kind, name, reach: [before, behind] = [5, 3] } = recogniser;
      for (const { value, start } of matches) {
        const end = start + value.length;
        const typedStart = view.toOriginal(start);
        const typedEnd = view.toOriginalEnd(end);
        const from = () => tokenAt(tokens, typedStart);
        const to = () => tokenAt(tokens, typedEnd - 1) + 1;
        const around = new Surroundings(view, start, end, () => cues.distance(rule, from(), to(), before, behind));
        const verdict = recogniser.validate?.(value, around) ?? true;
        if (verdict === false) continue;
        let strength = verdict === true ? (around.cue ? recogniser.cued : recogniser.bare) : verdict;
        if (around.cue) strength -= Math.min(0.15, around.distance * 0.03);
        if (strength > 0.02 && cues.against(rule, from(), to())) strength *= 0.4;
        if (strength <= 0.02) continue;
        found.push({ start: typedStart, end: typedEnd, kind, rule: name, value, strength });
      }
    }
  }
  for (const finder of finders) found.push(...finder.find(reading));
  return found;
}
