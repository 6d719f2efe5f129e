/** Writes the demo data that a person can load from the desk: `npx node scripts/make-demo.ts`. A test tells when the file is stale. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { demoArchive } from '../lib/records/demo/index.ts';

const file = new URL('../public/demo/suria.json', import.meta.url);
mkdirSync(new URL('.', file), { recursive: true });
const archive = demoArchive();
writeFileSync(file, `${JSON.stringify(archive, null, 1)}\n`);
console.log(
  `public/demo/suria.json: ${archive.customers?.length} customers, ${archive.interactions?.length} interactions, ${archive.promises?.length} promises`,
);
