import { type ProblemCode, problem } from '../problem.ts';
import type { Problem } from '../site.ts';

const failures = new WeakMap<object, Map<string, Problem>>();

/**
 * Runs one look at the page. What it throws does not reach the page or the guard: the fallback, or what `rescue` finds, is
 * returned, and the failure stands in `failuresOf(owner)` until the same look succeeds.
 */
export function careful<T>(owner: object, hook: string, fallback: T, look: () => T, rescue?: () => T): T {
  const known = failures.get(owner);
  try {
    const seen = look();
    known?.delete(hook);
    return seen;
  } catch {
    const code: ProblemCode = 'reading-failed';
    const all = known ?? new Map<string, Problem>();
    all.set(hook, problem(code, hook));
    failures.set(owner, all);
    return rescue === undefined ? fallback : careful(owner, `${hook}, second try`, fallback, rescue);
  }
}

export function failuresOf(owner: object): readonly Problem[] {
  return [...(failures.get(owner)?.values() ?? [])];
}
