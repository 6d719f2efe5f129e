/** A stretch of two texts: the same in both, or what stood there and what stands there now. */
export type Stretch =
  | { readonly type: 'same'; readonly text: string }
  | { readonly type: 'change'; readonly id: number; readonly was: string; readonly now: string };

/** More words than this are not compared one by one. */
const mostTokens = 1_200;
/** Changes that are only so many equal words apart are read as one. */
const bridge = 2;

/** Words with the space before them, so that joining them gives the text again. */
const tokensOf = (text: string): readonly string[] => text.match(/\s*\S+|\s+$/g) ?? [];

/** Lengths of the longest common runs of words, from each pair of places to the ends. */
function lengthsOf(one: readonly string[], other: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let at = one.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    const below = rows[at + 1];
    if (row === undefined || below === undefined) continue;
    for (let to = other.length - 1; to >= 0; to -= 1)
      row[to] =
        one[at]?.trim() === other[to]?.trim() ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0);
  }
  return rows;
}

interface Step {
  readonly type: 'same' | 'out' | 'in';
  readonly text: string;
}

function stepsOf(one: readonly string[], other: readonly string[]): readonly Step[] {
  const lengths = lengthsOf(one, other);
  const steps: Step[] = [];
  let at = 0;
  let to = 0;
  while (at < one.length || to < other.length) {
    const mine = one[at];
    const theirs = other[to];
    if (mine !== undefined && theirs !== undefined && mine.trim() === theirs.trim()) {
      steps.push({ type: 'same', text: mine });
      at += 1;
      to += 1;
    } else if (
      theirs === undefined ||
      (mine !== undefined && (lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0))
    ) {
      steps.push({ type: 'out', text: mine ?? '' });
      at += 1;
    } else {
      steps.push({ type: 'in', text: theirs });
      to += 1;
    }
  }
  return steps;
}

/** What became of `before`, word by word, in order. Joining `was` and the same gives `before`; `now` and the same gives `after`, up to spaces. */
export function differenceOf(before: string, after: string): readonly Stretch[] {
  const one = tokensOf(before);
  const other = tokensOf(after);
  if (one.length > mostTokens || other.length > mostTokens) return [{ type: 'change', id: 0, was: before, now: after }];
  const raw: { same: string; was: string; now: string }[] = [];
  for (const step of stepsOf(one, other)) {
    const last = raw.at(-1);
    if (step.type === 'same') {
      if (last !== undefined && last.was === '' && last.now === '') last.same += step.text;
      else raw.push({ same: step.text, was: '', now: '' });
    } else {
      const open = last !== undefined && last.same === '' ? last : { same: '', was: '', now: '' };
      if (open !== last) raw.push(open);
      if (step.type === 'out') open.was += step.text;
      else open.now += step.text;
    }
  }
  return numbered(bridged(raw));
}

interface Raw {
  readonly same: string;
  readonly was: string;
  readonly now: string;
}

/** Two changes with a word or two between them are one change to who reads them. */
function bridged(raw: readonly Raw[]): readonly Raw[] {
  const out: Raw[] = [];
  for (const [at, one] of raw.entries()) {
    const before = out.at(-1);
    const after = raw[at + 1];
    const short = one.same !== '' && (one.same.match(/\S+/g) ?? []).length <= bridge;
    if (short && before !== undefined && before.same === '' && after !== undefined && after.same === '') {
      out[out.length - 1] = { same: '', was: before.was + one.same, now: before.now + one.same };
    } else if (one.same === '' && before !== undefined && before.same === '') {
      out[out.length - 1] = { same: '', was: before.was + one.was, now: before.now + one.now };
    } else out.push(one);
  }
  return out;
}

const numbered = (raw: readonly Raw[]): readonly Stretch[] =>
  raw.map(({ same, was, now }, id) => (same !== '' ? { type: 'same', text: same } : { type: 'change', id, was, now }));

/** The text with only the changes in `accepted` made. Spaces at the joints are put right; everything else stays as typed. */
export function accept(difference: readonly Stretch[], accepted: ReadonlySet<number>): string {
  return difference
    .map((one) => (one.type === 'same' ? one.text : accepted.has(one.id) ? one.now : one.was))
    .join('')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

/** The ids of all changes. */
export const allChanges = (difference: readonly Stretch[]): ReadonlySet<number> =>
  new Set(difference.flatMap((one) => (one.type === 'change' ? [one.id] : [])));
