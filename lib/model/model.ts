import type { ModelToken } from '../review/tokens.ts';
import { type LeakKind, leakKinds, type ReviewContext } from '../review/types.ts';
import { calibrated } from './calibration.ts';
import { beginOf, insideOf } from './chain.ts';
import { type FeatureRows, featuresOf } from './features.ts';
import { placeOf, type WeightTable } from './packed.ts';
import { type Reading, type RuleHit, readDraft } from './reading.ts';
import { chancesOf, scoresOf, spansOf, type TaggedSpan } from './tagger.ts';
import { weightsOf } from './weights.ts';

/** A leak that the model sees. Offsets in the typed draft. */
export interface TaggedLeak {
  readonly start: number;
  readonly end: number;
  readonly kind: LeakKind;
  /** 0 to 1: of those that say 0.9, nine in ten are right (measured by cross-validation on the training rows). */
  readonly confidence: number;
  /** The words that weigh most, strongest first; at most four. */
  readonly because: readonly string[];
}

const mostReasons = 4;

/** Words around a span whose features speak most for its kind. */
function reasonsOf(
  table: WeightTable,
  features: FeatureRows,
  tokens: readonly ModelToken[],
  span: TaggedSpan,
): string[] {
  const weightOf = new Map<number, number>();
  for (let at = span.first; at <= span.last; at += 1) {
    const label = at === span.first ? beginOf(span.kind) : insideOf(span.kind);
    for (let index = features.offsets[at] ?? 0; index < (features.offsets[at + 1] ?? 0); index += 1) {
      const looksAt = features.looksAt[index] ?? 0;
      if (looksAt === 99) continue;
      const place = placeOf(table, features.keys[index] ?? 0);
      const first = place >> 6;
      for (let entry = first; entry < first + (place & 63); entry += 1) {
        const packed = table.entries[entry] ?? 0;
        if (packed >> 8 !== label) continue;
        weightOf.set(at + looksAt, (weightOf.get(at + looksAt) ?? 0) + ((packed & 255) - 128));
      }
    }
  }
  const words: string[] = [];
  for (const [at] of [...weightOf].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1])) {
    const text = tokens[at]?.text;
    if (text && /[\p{L}\p{N}]/u.test(text) && !words.includes(text)) words.push(text);
    if (words.length === mostReasons) break;
  }
  return words;
}

/** Leaks of a draft that was read already. */
export function tagReading(reading: Reading): readonly TaggedLeak[] {
  const { tokens } = reading;
  if (tokens.length === 0) return [];
  const { table, labels, least, calibrations } = weightsOf().chain;
  const features = featuresOf(reading);
  const chances = chancesOf(scoresOf(table, features), tokens.length, table.scale, labels);
  return spansOf(chances, tokens.length, { least }).map((span) => ({
    start: tokens[span.first]?.start ?? 0,
    end: tokens[span.last]?.end ?? 0,
    kind: leakKinds[span.kind] ?? 'phone',
    confidence: calibrated(calibrations[span.kind] ?? { said: [], right: [] }, span.probability),
    because: reasonsOf(table, features, tokens, span),
  }));
}

/**
 * What the model takes for a leak. `hits` are the rules' own findings, used as hints; without them the model still answers, a
 * little less well. Deterministic; time linear in draft and thread; a draft without weights for it gives an empty list.
 * How to train it anew: lib/model/README.md.
 */
export function tagLeaks(
  tokens: readonly ModelToken[],
  context: ReviewContext,
  draft: string,
  hits: readonly RuleHit[] = [],
): readonly TaggedLeak[] {
  return tagReading(readDraft(tokens, context, draft, hits));
}
