import { sigmoid } from '../model/labels.ts';

/** How likely each fault of tone is beside all others that were heard: learned from cross-validated odds (scripts/train.ts). */
export interface Together {
  /** Chance from which a fault is told. */
  readonly least: number;
  /** By fault: what each of its answers weighs. */
  readonly weights: readonly (readonly number[])[];
}

/** Odds beyond these tell nothing more. */
const most = 5;

/**
 * What is asked of fault number `label`, given the log-odds of all: its own, whether anything is heard at all, both together, and each other one.
 * A reply that is unkind is so in several ways at once, and words that speak for three faults a little speak for none where nothing else does.
 */
export function togetherAnswers(odds: ArrayLike<number>, label: number): readonly number[] {
  const all = Array.from(odds, (one) => Math.max(-most, Math.min(most, one)));
  const own = all[label] ?? -most;
  const any = Math.log(all.reduce((sum, one) => sum + Math.exp(one), 0));
  return [1, own, any, (own * any) / 4, (any * any) / 4, ...all.filter((_, at) => at !== label)];
}

/** The chance of fault number `label`. */
export function chanceOf(odds: ArrayLike<number>, label: number, { weights }: Together): number {
  const own = weights[label] ?? [];
  return sigmoid(togetherAnswers(odds, label).reduce((sum, answer, at) => sum + answer * (own[at] ?? 0), 0));
}
