// npm start: sets everything up and opens the extension on the offline replicas with demo data. `-- --live` opens the real sites.
import { spawnSync } from 'node:child_process';
import { ensureBuild, ensureChromium, ensureDependencies, projectEnv, say } from './setup.mjs';

try {
  ensureDependencies();
  ensureBuild(['chrome']);
  const chromium = ensureChromium();
  if (!chromium) process.exit(1);
  const { status } = spawnSync('node', ['scripts/demo.ts', ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: projectEnv({ CHROMIUM_PATH: chromium, NODE_NO_WARNINGS: '1' }),
  });
  process.exit(status ?? 1);
} catch (error) {
  say(error.message);
  process.exit(1);
}
