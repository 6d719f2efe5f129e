import { type FindingKind, type LeakKind, leakKinds, type SiteId } from '../review/types.ts';

/** What is always to be done. */
export const steps = ['deleted', 'apologised', 'leadTold'] as const;
/** Whom the law may want told of it. */
const notices = ['id-both', 'my-commissioner', 'my-person'] as const;
export const ticks = [...steps, ...notices] as const;
export type Step = (typeof steps)[number];
export type Notice = (typeof notices)[number];
export type Tick = (typeof ticks)[number];

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
  /** When each was done. ISO 8601. */
  readonly done: Partial<Record<Tick, string>>;
}

/** The kinds among findings, each once, in their own order. */
export function kindsOf(
  findings: readonly { readonly kind: FindingKind; readonly severity: string }[],
): readonly LeakKind[] {
  const told = new Set<FindingKind>(findings.filter(({ severity }) => severity !== 'note').map(({ kind }) => kind));
  return leakKinds.filter((kind) => told.has(kind));
}

/** Ticks one as done now, or takes the tick away. `now` in milliseconds since the epoch. */
export function withStep(incident: Incident, step: Tick, isDone: boolean, now: number): Incident {
  const { [step]: before, ...others } = incident.done;
  return { ...incident, done: isDone ? { ...others, [step]: before ?? new Date(now).toISOString() } : others };
}

export const isOpen = ({ done }: Incident): boolean => steps.some((step) => done[step] === undefined);
