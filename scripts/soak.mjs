// npm run soak: the guard's random walk, long. `npm run soak -- 200000 8` for 200,000 steps with each of 8 seeds.
import { spawnSync } from 'node:child_process';

const [steps = '50000', seeds = '8'] = process.argv.slice(2);
const { status } = spawnSync('vitest', ['run', 'tests/entrypoints/guard-model.test.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, TENANG_STEPS: steps, TENANG_SEEDS: seeds },
});
process.exit(status ?? 1);
