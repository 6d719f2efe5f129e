import { brokenPromise } from './broken-promise.ts';
import { complaint } from './complaint.ts';
import { danger } from './danger.ts';
import { disputed } from './disputed.ts';
import { exposedData } from './exposed-data.ts';
import { idea } from './idea.ts';
import { mockery } from './mockery.ts';
import { notOurs } from './not-ours.ts';
import { openPromise } from './open-promise.ts';
import { openQuestion } from './open-question.ts';
import { outage } from './outage.ts';
import { praise } from './praise.ts';
import { pressQuestion } from './press-question.ts';
import { question } from './question.ts';
import type { Situation } from './situation.ts';
import { waitingInPrivate } from './waiting-in-private.ts';
import { wantsAPerson } from './wants-a-person.ts';

/** In the order in which they are tried: what can't wait first, the general one last. */
export const situations: readonly Situation[] = [
  pressQuestion,
  exposedData,
  danger,
  notOurs,
  waitingInPrivate,
  brokenPromise,
  wantsAPerson,
  idea,
  praise,
  mockery,
  outage,
  disputed,
  openPromise,
  question,
  openQuestion,
  complaint,
];
