// npm run pictures: the pictures of the README, made from the running program on the replicas.
import { spawnSync } from 'node:child_process';
import { ensureBuild, ensureChromium, ensureDependencies, projectEnv } from './setup.mjs';

ensureDependencies();
ensureBuild(['chrome']);
const chromium = ensureChromium();
if (!chromium) process.exit(1);
const { status } = spawnSync('node', ['scripts/pictures.ts', 'docs/pictures'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: projectEnv({ CHROMIUM_PATH: chromium, NODE_NO_WARNINGS: '1' }),
});
process.exit(status ?? 1);
