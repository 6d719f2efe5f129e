/** Match patterns of the sites that Tenang sits on; the manifest, the content scripts and the tests all read this list. */
export const xHosts = ['https://x.com/*', 'https://twitter.com/*', 'https://pro.x.com/*'] as const;
export const facebookHosts = [
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://business.facebook.com/*',
] as const;
export const siteHosts = [...xHosts, ...facebookHosts] as const;
