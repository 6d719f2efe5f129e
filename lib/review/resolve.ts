import type { Candidate } from '../leaks/recogniser.ts';

/** Of candidates that overlap, the strongest stays (of equals the longer); the rest falls away. In order of place. */
export function resolve<T extends Candidate>(candidates: readonly T[]): readonly T[] {
  const ordered = [...candidates].sort(
    (a, b) => b.strength - a.strength || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: T[] = [];
  for (const candidate of ordered)
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end)) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
