import { readFileSync, writeFileSync } from 'node:fs';
import { guidelinePackSchema } from './guideline-pack-schema.ts';

/** Writes the published JSON Schema of the guideline pack; with `--check` it only says whether the file is fresh. */
const file = new URL('../public/schema/guideline-pack.schema.json', import.meta.url);
const wanted = guidelinePackSchema();

if (process.argv.includes('--check')) {
  const fresh = readFileSync(file, 'utf8') === wanted;
  console.log(fresh ? 'The published schema is fresh.' : 'Stale: run `node scripts/make-schema.ts`.');
  process.exitCode = fresh ? 0 : 1;
} else writeFileSync(file, wanted);
