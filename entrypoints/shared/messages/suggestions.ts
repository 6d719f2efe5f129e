import * as v from 'valibot';
import { languages } from '../../../lib/review/types.ts';
import { threadKinds } from '../../../lib/suggestions/types.ts';
import { count } from './fields.ts';

/** More changes than this no draft has. */
const mostChanges = 500;

/** What the panel asks of the suggestions. */
export const suggestionMessages = [
  v.object({
    type: v.literal('correct-reading'),
    correction: v.object({
      kind: v.exactOptional(v.picklist(threadKinds)),
      language: v.exactOptional(v.picklist(languages)),
      emotion: v.exactOptional(v.picklist(['angry', 'worried', 'neutral', 'happy', 'sarcastic'])),
      urgency: v.exactOptional(v.picklist(['high', 'normal', 'low'])),
    }),
  }),
  v.object({ type: v.literal('calm-draft') }),
  v.object({
    type: v.literal('take-calmed'),
    accepted: v.pipe(v.array(count), v.maxLength(mostChanges)),
    split: v.boolean(),
  }),
  v.object({ type: v.literal('drop-calmed') }),
] as const;
