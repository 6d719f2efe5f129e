import type { Incident, Notice } from './incident.ts';

/** A period within which the law wants somebody told. */
export interface Deadline {
  readonly id: Notice;
  readonly hours: number;
  /** The notice from which it runs; absent: from when the company learned of it. */
  readonly after?: Notice;
  /** The law and the place in it, short enough to stand beside the clock. */
  readonly source: string;
  /** By its whole title, to be looked up. */
  readonly title: string;
  /** Where it applies only when harm is likely: bodily or financial harm, misuse, sensitive data, a stolen identity. */
  readonly onlyIfHarmful: boolean;
}

const malaysia =
  'Personal Data Protection Act 2010 (Act 709), section 12B; Personal Data Protection Guideline: Data Breach Notification (25 February 2025) with Circular of Personal Data Protection Commissioner No. 2/2025 (Data Breach Notification)';

/**
 * Malaysia: section 12B was put in by the Personal Data Protection (Amendment) Act 2024 and is in force since 1 June 2025. The Act says "as soon as
 * practicable" and "without unnecessary delay"; the Commissioner's guideline and circular make it 72 hours to the Commissioner, and seven days
 * from that notice to the persons concerned. Indonesia: article 46 (1) asks for a notice in writing within 3 × 24 hours to both.
 * Whether a notice is owed is for the company's data protection officer to judge; here stand the clocks.
 */
export const deadlines: readonly Deadline[] = [
  {
    id: 'id-both',
    hours: 72,
    source: 'UU 27/2022, pasal 46 (1)',
    title: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, pasal 46 ayat (1)',
    onlyIfHarmful: false,
  },
  {
    id: 'my-commissioner',
    hours: 72,
    source: 'PDPA 2010, s. 12B; Circular 2/2025',
    title: malaysia,
    onlyIfHarmful: true,
  },
  {
    id: 'my-person',
    hours: 7 * 24,
    after: 'my-commissioner',
    source: 'PDPA 2010, s. 12B; Circular 2/2025',
    title: malaysia,
    onlyIfHarmful: true,
  },
];

const hour = 60 * 60 * 1000;

/** When a period is over, milliseconds since the epoch. One that runs from a notice not given yet runs from the last moment for that. */
export function dueAt({ hours, after }: Deadline, incident: Pick<Incident, 'learnedAt' | 'done'>): number {
  const before = after && deadlines.find(({ id }) => id === after);
  const told = after && incident.done[after];
  const from = told ? Date.parse(told) : before ? dueAt(before, incident) : Date.parse(incident.learnedAt);
  return from + hours * hour;
}

/** Whole hours that are left, rounded down; negative once it is over. */
export const hoursLeft = (deadline: Deadline, incident: Pick<Incident, 'learnedAt' | 'done'>, now: number): number =>
  Math.floor((dueAt(deadline, incident) - now) / hour);

/** Hours of the clock that runs out first among those that still run; null when none does. */
export function nextHours(incident: Pick<Incident, 'learnedAt' | 'done'>, now: number): number | null {
  const running = deadlines
    .filter(({ id }) => incident.done[id] === undefined)
    .map((deadline) => hoursLeft(deadline, incident, now))
    .filter((left) => left >= 0);
  return running.length === 0 ? null : Math.min(...running);
}
