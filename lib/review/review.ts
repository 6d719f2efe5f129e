import { isPublished } from '../leaks/exemptions.ts';
import type { Candidate } from '../leaks/recogniser.ts';
import { readDraft } from './reading.ts';
import { recognise } from './recognise.ts';
import { resolve } from './resolve.ts';
import type { Finding, ReviewContext, Severity } from './types.ts';

/** What the rules point at, before weighing: deterministic and cheap, so that the model can learn from it. Never throws. */
export function ruleHits(draft: string, context: ReviewContext): readonly Candidate[] {
  const reading = readDraft(draft, context);
  return recognise(reading).filter((candidate) => !isPublished(candidate.value, candidate.kind, context.brand));
}

const severityOf = (confidence: number): Severity =>
  confidence >= 0.75 ? 'stop' : confidence >= 0.5 ? 'warn' : 'note';

/** Everything that we say about a reply: pure, synchronous, in order of place, offsets in the draft as typed. */
export function reviewDraft(draft: string, context: ReviewContext): readonly Finding[] {
  return resolve(ruleHits(draft, context)).map((candidate) => ({
    start: candidate.start,
    end: candidate.end,
    kind: candidate.kind,
    group: 'leak',
    severity: severityOf(candidate.strength),
    confidence: candidate.strength,
    rule: candidate.rule,
    why: candidate.kind,
    fixes: [],
  }));
}
