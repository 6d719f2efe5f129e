import { type FindingKind, type LeakKind, leakKinds, type SiteId } from '../review/types.ts';

export const steps = ['deleted', 'apologised', 'leadTold'] as const;
export type Step = (typeof steps)[number];

/** Something private was posted. What it was stands here by kind; its value, the post's words and the customer's name do not. */
export interface Incident {
  readonly id: string;
  /** When the company learned of it: the clocks of the law run from here. ISO 8601. */
  readonly learnedAt: string;
  /** When the post was made, where the page tells. ISO 8601. */
  readonly postedAt?: string;
  readonly site: SiteId;
  readonly audience: 'public' | 'private' | 'unknown';
  readonly kinds: readonly LeakKind[];
  /** The colleague who reported it. */
  readonly agent: string;
  /** When each step was done. ISO 8601. */
  readonly done: Partial<Record<Step, string>>;
}

/** The kinds among findings, each once, in their own order. */
export function kindsOf(
  findings: readonly { readonly kind: FindingKind; readonly severity: string }[],
): readonly LeakKind[] {
  const told = new Set<FindingKind>(findings.filter(({ severity }) => severity !== 'note').map(({ kind }) => kind));
  return leakKinds.filter((kind) => told.has(kind));
}

/** Marks a step as done now, or takes the mark away. `now` in milliseconds since the epoch. */
export function withStep(incident: Incident, step: Step, isDone: boolean, now: number): Incident {
  const { [step]: before, ...others } = incident.done;
  return { ...incident, done: isDone ? { ...others, [step]: before ?? new Date(now).toISOString() } : others };
}

export const isOpen = ({ done }: Incident): boolean => steps.some((step) => done[step] === undefined);
