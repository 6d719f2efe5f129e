import type { Archive } from '../archive.ts';

type Review = NonNullable<Archive['reviews']>[number];

/** What the guard found in the last weeks, one line each: when, site, audience, decision, kinds. Kinds only, as everywhere. */
const written = `
-1d@10:04 x public fixed amount-owed payment-history
-1d@16:31 facebook public moved phone
-2d@09:12 facebook public fixed person-name
-2d@11:45 x public fixed service-status blaming
-3d@14:20 x private clean
-3d@15:02 facebook public moved account-number phone
-4d@08:50 facebook public fixed amount-owed
-5d@13:37 x public went-back payment-history arguing
-5d@17:10 x public clean
-6d@10:26 facebook public fixed phone
-7d@12:00 x public posted-anyway order-reference
-8d@09:41 facebook public fixed postal-address person-name
-9d@15:15 x public moved amount-owed
-9d@18:42 facebook private clean
-10d@11:09 facebook public fixed amount-owed payment-history
-11d@16:54 x public fixed national-id
-12d@10:33 facebook public fixed service-status
-13d@14:47 x public moved email
-14d@09:28 facebook public went-back amount-owed sarcastic
-15d@11:53 x public fixed phone
-16d@13:05 facebook public posted-anyway person-name
-17d@17:39 x public fixed order-reference
-18d@10:17 facebook public fixed payment-history
-20d@15:56 x public fixed credential
-21d@12:22 facebook public moved account-number
-22d@09:03 x public clean
-23d@16:08 facebook public fixed usage-history
-25d@11:34 x public fixed amount-owed
-26d@14:11 facebook public fixed phone service-status
-28d@10:49 x public moved postal-address
`;

const tones = ['blaming', 'arguing', 'sarcastic'];

export const reviews: readonly Review[] = written
  .trim()
  .split('\n')
  .map((line, index) => {
    const [at = '', site, audience, decision, ...kinds] = line.split(' ');
    const findings = kinds.map((kind) => ({ kind, severity: tones.includes(kind) ? 'warn' : 'stop', rule: kind }));
    const reason = decision === 'posted-anyway' ? { reason: 'already-public' } : {};
    return { id: `demo-review-${index}`, at, site, audience, findings, decision, ...reason } as Review;
  });
