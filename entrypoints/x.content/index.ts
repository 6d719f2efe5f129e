import { defineContentScript } from 'wxt/utils/define-content-script';
import { xHosts } from '../../lib/sites/hosts.ts';
import { x } from '../../lib/sites/x.ts';
import { watchPage } from '../shared/page/watch-page.ts';

export default defineContentScript({
  matches: [...xHosts],
  // Before the page's own scripts, so that the guard's listeners come first.
  runAt: 'document_start',
  main(context) {
    watchPage(x, document, context.signal);
  },
});
