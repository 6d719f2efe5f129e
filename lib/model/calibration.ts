/** Steps of a rising curve: what the model says, and how often it was right when it said so. */
export interface Calibration {
  readonly said: readonly number[];
  readonly right: readonly number[];
}

/** How often something is right of which the model says `probability`: read off the curve, straight between its points. */
export function calibrated({ said, right }: Calibration, probability: number): number {
  if (said.length === 0) return probability;
  if (probability <= (said[0] ?? 0)) return right[0] ?? probability;
  for (let at = 1; at < said.length; at += 1) {
    const high = said[at] ?? 1;
    if (probability > high) continue;
    const low = said[at - 1] ?? 0;
    const share = high === low ? 1 : (probability - low) / (high - low);
    return (right[at - 1] ?? 0) + share * ((right[at] ?? 1) - (right[at - 1] ?? 0));
  }
  return right.at(-1) ?? probability;
}
