/** The one door to the browser: nothing else imports the polyfill. */
export { default as browser } from 'webextension-polyfill';
