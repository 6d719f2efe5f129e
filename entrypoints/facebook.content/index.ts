import { defineContentScript } from 'wxt/utils/define-content-script';
import { facebook } from '../../lib/sites/facebook.ts';
import { facebookHosts } from '../../lib/sites/hosts.ts';
import { watchPage } from '../shared/page/watch-page.ts';

export default defineContentScript({
  matches: [...facebookHosts],
  // Before the page's own scripts, so that the guard's listeners come first.
  runAt: 'document_start',
  // Nothing of ours is said where the page can hear it.
  noScriptStartedPostMessage: true,
  main() {
    // Not the context's own signal: any page can end that by an event that it makes up, and the guard with it.
    watchPage(facebook, document, new AbortController().signal);
  },
});
