import { type Archive, archiveFormat } from '../archive.ts';
import { resolveRelative } from '../relative.ts';
import { articles } from './articles.ts';
import { indonesia } from './indonesia.ts';
import { malaysia } from './malaysia.ts';
import { reviews } from './reviews.ts';
import { readStories } from './story.ts';

/**
 * The invented company "Suria Mobile": 40 customers in Malaysia and Indonesia and what was said to them in 14 months. Times count from
 * the day on which it is read, so this is also what stands in `public/demo/suria.json` (made by `scripts/make-demo.ts`).
 */
export function demoArchive(): Archive {
  const parts = [readStories(malaysia), readStories(indonesia)];
  return {
    format: archiveFormat,
    version: 1,
    relative: true,
    customers: parts.flatMap((part) => part.customers),
    identities: parts.flatMap((part) => part.identities),
    facts: parts.flatMap((part) => part.facts),
    cases: parts.flatMap((part) => part.cases),
    interactions: parts.flatMap((part) => part.interactions),
    promises: parts.flatMap((part) => part.promises),
    reviews,
    articles,
  };
}

/** The demo as it is at `now` (ms). Two lines load it: `const demo = makeDemo(now); await importRecords(db, demo);` */
export function makeDemo(now: number): Archive {
  return resolveRelative(demoArchive(), now) as Archive;
}
