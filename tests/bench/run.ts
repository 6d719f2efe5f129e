/** Runs the benchmarks one after the other, each in a process of its own: `npm run bench`, or the named ones: `npm run bench -- review sizes`. */
import { spawnSync } from 'node:child_process';

const benches = [
  'review',
  'suggestions',
  'growth',
  'records',
  'scroll',
  'lock',
  'sizes',
  'page',
  'page-manners',
] as const;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(benches as readonly string[]).includes(name));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${benches.join(', ')}.`);
  process.exit(2);
}
const failed = (asked.length > 0 ? asked : benches).filter((name) => {
  const file = new URL(`./${name}.ts`, import.meta.url).pathname;
  console.log(`\n== ${name} ${'='.repeat(110 - name.length)}`);
  return spawnSync(process.execPath, [file], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`\nDid not finish: ${failed.join(', ')}.`);
  process.exit(1);
}
