import { finders, recognisers } from '../leaks/index.ts';
import type { Candidate } from '../leaks/recogniser.ts';
import { type CueIndex, findCues, indexCues } from './cues.ts';
import { type Reading, tokenAt } from './reading.ts';

let index: CueIndex | null = null;

/** Runs every registered recogniser over every view of the draft. Candidates may overlap; nothing is weighed yet. */
export function recognise(reading: Reading): readonly Candidate[] {
  index ??= indexCues(recognisers);
  const found: Candidate[] = [];
  const { tokens } = reading;
  const cues = findCues(tokens, reading.sentences, index);
  for (const view of reading.views) {
    const { text, lower } = view;
    const has = {
      digit: /\d/.test(text),
      at: text.includes('@'),
      link: /[/?#]/.test(text),
      letter: true,
    };
    for (let rule = 0; rule < recognisers.length; rule += 1) {
      const recogniser = recognisers[rule];
      if (recogniser === undefined || !has[recogniser.needs]) continue;
      const [before, behind] = recogniser.reach ?? [5, 3];
      recogniser.shape.lastIndex = 0;
      for (let match = recogniser.shape.exec(text); match !== null; match = recogniser.shape.exec(text)) {
        const value = match[0];
        if (value === '') {
          recogniser.shape.lastIndex += 1;
          continue;
        }
        const start = match.index;
        const end = start + value.length;
        const typedStart = view.toOriginal(start);
        const typedEnd = view.toOriginalEnd(end);
        const from = tokenAt(tokens, typedStart);
        const to = tokenAt(tokens, typedEnd - 1) + 1;
        const distance = cues.distance(rule, from, to, before, behind);
        const cue = distance !== Number.POSITIVE_INFINITY;
        const verdict = recogniser.validate?.(value, { text, lower, start, end, cue, distance }) ?? true;
        if (verdict === false) continue;
        let strength = verdict === true ? (cue ? recogniser.cued : recogniser.bare) : verdict;
        if (cue) strength -= Math.min(0.15, distance * 0.03);
        if (cues.against(rule, from, to)) strength *= 0.4;
        if (strength <= 0.02) continue;
        found.push({ start: typedStart, end: typedEnd, kind: recogniser.kind, rule: recogniser.name, value, strength });
      }
    }
  }
  for (const finder of finders) found.push(...finder.find(reading));
  return found;
}
