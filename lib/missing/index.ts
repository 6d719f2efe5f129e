import { calibrated } from '../model/calibration.ts';
import { hintFeaturesOf } from '../model/draft-features.ts';
import { firstNeed, labelSumsOf, sigmoid } from '../model/labels.ts';
import { tagReading } from '../model/model.ts';
import { type Reading, readDraft } from '../model/reading.ts';
import { weightsOf } from '../model/weights.ts';
import type { ModelToken } from '../review/tokens.ts';
import { type LeakKind, type Need, needs, type ReviewContext, toneFaults } from '../review/types.ts';
import { type Judged, judge } from '../tone/index.ts';

/** Something that a good reply to this thread has and the draft lacks. */
export interface MissingNeed {
  readonly need: Need;
  /** 0 to 1: of those that say 0.9, nine in ten are right (measured by cross-validation on the training rows). */
  readonly confidence: number;
}

/** Needs of a draft that was read already; `leaks` are the kinds that the review found in it, `judged` how its tone was judged. */
export function missingInReading(
  reading: Reading,
  leaks: readonly LeakKind[],
  judged: Judged = judge(reading, leaks),
): readonly MissingNeed[] {
  if (reading.tokens.length === 0) return [];
  const { draft, needs: borders } = weightsOf();
  const { least, calibrations } = borders;
  const tone = toneFaults.map((fault, label) => ({ fault, confidence: sigmoid(judged.scores[label] ?? -9) }));
  const { shared, sums } = judged;
  const all = labelSumsOf(draft.table, hintFeaturesOf(shared, reading, { tone }), sums);
  const missing: MissingNeed[] = [];
  needs.forEach((need, label) => {
    const score = (all[firstNeed + label] ?? -9) * draft.table.scale;
    if (score < (least[label] ?? 0)) return;
    missing.push({ need, confidence: calibrated(calibrations[label] ?? { said: [], right: [] }, sigmoid(score)) });
  });
  return missing;
}

/**
 * What a good reply to this thread needs and `draft` lacks. `leaks` are the kinds of leak that the review found; where it is not
 * given, the model looks itself. Deterministic; time linear in draft and thread.
 */
export function missingNeeds(
  draft: string,
  context: ReviewContext,
  tokens: readonly ModelToken[],
  leaks?: readonly LeakKind[],
): readonly MissingNeed[] {
  const reading = readDraft(tokens, context, draft);
  return missingInReading(reading, leaks ?? tagReading(reading).map((leak) => leak.kind));
}

export { needRules } from './rules.ts';
