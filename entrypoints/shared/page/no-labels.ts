import type { PageLabels } from '../messages/page.ts';

/** What our signs say until the background has said it in the agent's language. */
export const noLabels: PageLabels = {
  clean: '',
  findings: '{count}',
  checking: '',
  notWatching: 'Not watching',
  partlyWatching: 'Not all of this is watched',
  audienceUnknown: 'Who reads this is unclear',
  panel: 'Tenang',
  openPanel: 'Tenang',
  pressAgain: '',
  resize: '',
  uncheckedTitle: 'This reply could not be checked',
  uncheckedWhy: 'Tenang does not answer on this page. Reload the page to be guarded again.',
  uncheckedBack: 'Back to the reply',
  uncheckedPost: 'Post it unchecked',
};
