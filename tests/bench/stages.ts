import nlp from 'compromise/three';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { SyncRedactor } from 'redact-pii';
import { missingNeeds } from '../../lib/missing/index.ts';
import { tagLeaks } from '../../lib/model/model.ts';
import { certainties } from '../../lib/review/certain.ts';
import { placesOf } from '../../lib/review/places.ts';
import { readDraft } from '../../lib/review/reading.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import type { ReviewContext } from '../../lib/review/types.ts';
import { toneFindings } from '../../lib/tone/index.ts';
import type { BenchDraft } from './drafts.ts';

/** One thing that is timed on every draft. What it gives back is looked at, so that nothing is optimised away. */
export interface Stage {
  readonly name: string;
  run(draft: BenchDraft): number;
}

const redactor = new SyncRedactor();

// A context is made anew for every check, as the background does it.

export const rulesAndRecords: Stage = {
  name: 'ours: rules and records',
  run: ({ draft, context }) => {
    const reading = readDraft(draft, { ...context });
    const certainty = certainties(draft, reading.context);
    return placesOf(reading).filter((place) => certainty(place) > 0).length;
  },
};

export const wholeReview: Stage = {
  name: 'ours: rules and model (reviewDraft)',
  run: ({ draft, context }) => reviewDraft(draft, { ...context }).length,
};

export const fullParse: Stage = {
  name: 'compromise/three, full parse',
  run: ({ draft }) => nlp(draft).length,
};

export const redactPii: Stage = {
  name: 'redact-pii, SyncRedactor',
  run: ({ draft }) => redactor.redact(draft).length,
};

export const phoneNumbers: Stage = {
  name: 'libphonenumber-js/max, findPhoneNumbersInText',
  run: ({ draft }) => findPhoneNumbersInText(draft, 'MY').length,
};

/** What the review is made of, each as if it were alone and its words cut anew: where the time goes. */
export const parts: readonly Stage[] = [
  { name: '  reading alone (readDraft)', run: ({ draft, context }) => readDraft(draft, { ...context }).tokens.length },
  {
    name: '  reading and tagLeaks',
    run: ({ draft, context }) => tagLeaks(tokensOf(draft, context), { ...context }, draft).length,
  },
  {
    name: '  reading and toneFindings',
    run: ({ draft, context }) => toneFindings(draft, { ...context }, tokensOf(draft, context)).length,
  },
  {
    name: '  reading and missingNeeds',
    run: ({ draft, context }) => missingNeeds(draft, { ...context }, tokensOf(draft, context)).length,
  },
];

function tokensOf(draft: string, context: ReviewContext) {
  return readDraft(draft, { ...context }).tokens;
}
