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

/** The log-odds of all faults, cut, and whether anything is heard at all. */
interface Heard {
  readonly odds: readonly number[];
  readonly any: number;
}

export function hearAll(scores: ArrayLike<number>): Heard {
  const odds: number[] = [];
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const one = Math.max(-most, Math.min(most, scores[at] ?? -most));
    odds.push(one);
    sum += Math.exp(one);
  }
  return { odds, any: Math.log(sum) };
}

/**
 * What is asked of fault number `label`: its own odds, whether anything is heard at all, both together, and each other one.
 * A reply that is unkind is so in several ways at once, and words that speak for three faults a little speak for none where nothing else does.
 */
export function togetherAnswers({ odds, any }: Heard, label: number): readonly number[] {
  const own = odds[label] ?? -most;
  const answers = [1, own, any, (own * any) / 4, (any * any) / 4];
  for (let at = 0; at < odds.length; at += 1) if (at !== label) answers.push(odds[at] ?? -most);
  return answers;
}

/** The chance of fault number `label`. */
export function chanceOf(heard: Heard, label: number, { weights }: Together): number {
  const own = weights[label] ?? [];
  let sum = 0;
  togetherAnswers(heard, label).forEach((answer, at) => {
    sum += answer * (own[at] ?? 0);
  });
  return sigmoid(sum);
}
