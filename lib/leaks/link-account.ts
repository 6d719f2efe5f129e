import { defineRecogniser } from './recogniser.ts';

/** Account numbers that travel in a link: `?account=…`. */
export default defineRecogniser({
  name: 'link-account',
  kind: 'account-number',
  needs: 'link',
  shape:
    /(?<=[?&#](?:account|acc|acct|customer|cust|idpel|member|akaun|akun|meter|policy|polis|pelanggan|cid|nim)=)[\w./-]{4,40}(?<![.])/gi,
  validate: (value) => (/\d{2}/.test(value) ? 0.9 : false),
  cues: { any: ['account'] },
  bare: 0.9,
  cued: 0.9,
  why: 'account-number',
  flags: [
    'https://air.example/bil?akaun=[[account-number:7731-63012]]',
    'https://pln.example/?idpel=[[account-number:530012349912]]',
  ],
  passes: ['https://air.example/bil?akaun=baru', 'https://air.example/?account=help'],
});
