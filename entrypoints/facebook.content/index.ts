import { defineContentScript } from 'wxt/utils/define-content-script';
import { facebook } from '../../lib/sites/facebook.ts';
import { facebookHosts } from '../../lib/sites/hosts.ts';
import { watchPage } from '../shared/page/watch-page.ts';

export default defineContentScript({
  matches: [...facebookHosts],
  // Before the page's own scripts, so that the guard's listeners come first.
  runAt: 'document_start',
  main(context) {
    watchPage(facebook, document, context.signal);
  },
});
