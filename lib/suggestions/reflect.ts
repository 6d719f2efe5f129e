import type { Language } from '../review/types.ts';
import type { Clause } from './clauses.ts';
import { turnAround } from './turn-around.ts';

export interface Voice {
  readonly language: Language;
  readonly mixed: boolean;
  readonly you: string;
}

/** The most telling clauses that fit in `room` characters, in her order, in her words. Empty when none fits. */
export function reflect(
  clauses: readonly Clause[],
  room: number,
  voice: Voice,
  skip: ReadonlySet<number> = new Set(),
): string {
  const turned = clauses
    .filter(({ order }) => !skip.has(order))
    .map((clause) => ({ ...clause, said: turnAround(clause.text, voice.language, voice.mixed, voice.you) }))
    .filter(({ said }) => said.split(' ').length >= 2)
    .sort((one, other) => other.score - one.score || one.order - other.order);
  const chosen: typeof turned = [];
  let used = 0;
  for (const clause of turned) {
    if (used + clause.said.length + 2 > room) continue;
    if (chosen.some(({ said }) => said.toLowerCase() === clause.said.toLowerCase())) continue;
    chosen.push(clause);
    used += clause.said.length + 2;
  }
  const inOrder = chosen.sort((one, other) => one.order - other.order);
  return inOrder
    .map(({ said, goesOn, order }, at) => {
      if (at === 0) return said;
      return `${goesOn && inOrder[at - 1]?.order === order - 1 ? ' ' : ', '}${said}`;
    })
    .join('');
}
