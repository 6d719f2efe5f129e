// Guideline packs for teams that keep them in version control: `npm run --silent pack -- check FILE`. See docs/packs-for-teams.md.
import { run } from './pack/run.ts';

// whoever reads only the beginning (`| head`) has what he wanted
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
