interface Span {
  readonly start: number;
  readonly end: number;
}

/** Tells of a span whether it lies whole in one of `spans`. Looked up, and not gone through for each. */
export function within(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false;
  const ordered = [...spans].sort((one, other) => one.start - other.start);
  // how far they reach up to each of them
  let reach = 0;
  const ends = ordered.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return ({ start, end }) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return end <= (ends[low - 1] ?? -1);
  };
}
