import { calibrated } from '../model/calibration.ts';
import { type DraftHints, draftFeaturesOf } from '../model/draft-features.ts';
import { labelScoresOf, sigmoid } from '../model/labels.ts';
import { tagReading } from '../model/model.ts';
import { type Reading, readDraft } from '../model/reading.ts';
import { weightsOf } from '../model/weights.ts';
import type { ModelToken } from '../review/tokens.ts';
import { type LeakKind, type Need, needs, type ReviewContext, toneFaults } from '../review/types.ts';
import { toneHints } from '../tone/index.ts';

/** Something that a good reply to this thread has and the draft lacks. */
export interface MissingNeed {
  readonly need: Need;
  /** 0 to 1: of those that say 0.9, nine in ten are right (measured by cross-validation on the training rows). */
  readonly confidence: number;
}

/** What the classifier of needs asks beside the draft: the tone's probabilities and the kinds of leak. */
export function needHints(reading: Reading, leaks: readonly LeakKind[]): DraftHints {
  const tone = toneHints(reading, leaks);
  const { table } = weightsOf().tone;
  const scores = labelScoresOf(table, draftFeaturesOf(reading, tone), toneFaults.length, 0);
  return {
    leaks,
    tone: toneFaults.map((fault, label) => ({ fault, confidence: sigmoid(scores[label]?.score ?? -9) })),
  };
}

/** Needs of a draft that was read already; `leaks` are the kinds that the review found in it. */
export function missingInReading(reading: Reading, leaks: readonly LeakKind[]): readonly MissingNeed[] {
  if (reading.tokens.length === 0) return [];
  const { table, least, calibrations } = weightsOf().needs;
  const features = draftFeaturesOf(reading, needHints(reading, leaks));
  const scores = labelScoresOf(table, features, needs.length, 0);
  const missing: MissingNeed[] = [];
  needs.forEach((need, label) => {
    const score = scores[label]?.score ?? -9;
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
