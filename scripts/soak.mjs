// npm run soak: the guard's random walks, long. `npm run soak -- 200000 8 2000`: 200,000 steps with each of 8 seeds over the markup of both
// sites, then 2,000 steps before the real editor of each in Chromium with the built extension (0, as usual: none of those).
import { spawnSync } from 'node:child_process';

const [steps = '50000', seeds = '8', browserSteps = '0', seed = String(Date.now() % 100_000)] = process.argv.slice(2);

function walk(args, env) {
  const { status } = spawnSync('vitest', ['run', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

walk(['tests/entrypoints/guard-model.test.ts'], { TENANG_STEPS: steps, TENANG_SEEDS: seeds });
if (Number(browserSteps) > 0) {
  const patience = String(60_000 + Number(browserSteps) * 2_000);
  console.log(`In the browser: ${browserSteps} steps a site, seed ${seed}.`);
  walk(['--config', 'tests/e2e/vitest.config.ts', '--retry=0', `--testTimeout=${patience}`, 'tests/e2e/walk.test.ts'], {
    TENANG_WALK_STEPS: browserSteps,
    TENANG_WALK_SEED: seed,
  });
}
