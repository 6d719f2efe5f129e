interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far those of `spans` reach that begin before an offset; looked up, and not gone through for each. -1 where none does. */
function reachOf(spans: readonly Span[]): (before: number) => number {
  const ordered = [...spans].sort((one, other) => one.start - other.start);
  // how far they reach up to each of them
  let reach = 0;
  const ends = ordered.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return (before) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.start ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    return ends[low - 1] ?? -1;
  };
}

/** Tells of a span whether it lies whole in one of `spans`. */
export function within(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false;
  const reach = reachOf(spans);
  return ({ start, end }) => end <= reach(start + 1);
}

/** Tells of a span whether it shares a character with one of `spans`. */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false;
  const reach = reachOf(spans);
  return ({ start, end }) => start < reach(end);
}
