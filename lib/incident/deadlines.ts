/** A period within which the law wants a leak of personal data told to somebody. */
export interface Deadline {
  readonly id: 'my-commissioner' | 'my-person' | 'id-both';
  /** Hours after the company learns of it; for `my-person` with the hours of the notice to the Commissioner, from which its seven days run. */
  readonly hours: number;
  /** The law and the place in it. */
  readonly source: string;
  /** Where it applies only when harm is likely: bodily or financial harm, misuse, sensitive data, a stolen identity. */
  readonly onlyIfHarmful: boolean;
}

/**
 * Malaysia: Personal Data Protection Act 2010, section 12B (put in by the Amendment Act 2024, in force since 1 June 2025), with the Commissioner's
 * Guidelines on Data Breach Notification of 25 February 2025: 72 hours to the Commissioner, and to the persons concerned within seven days of
 * that notice. Indonesia: Law 27/2022, article 46 (1): in writing to the person concerned and to the agency within 3 × 24 hours.
 * What they ask is for the company's data protection officer to judge; here stand the clocks.
 */
export const deadlines: readonly Deadline[] = [
  {
    id: 'id-both',
    hours: 72,
    source: 'UU 27/2022 (PDP), pasal 46 (1)',
    onlyIfHarmful: false,
  },
  {
    id: 'my-commissioner',
    hours: 72,
    source: 'PDPA 2010, s. 12B; DBN Guidelines 2025',
    onlyIfHarmful: true,
  },
  {
    id: 'my-person',
    hours: 72 + 7 * 24,
    source: 'PDPA 2010, s. 12B; DBN Guidelines 2025',
    onlyIfHarmful: true,
  },
];

const hour = 60 * 60 * 1000;

/** When a period is over. Milliseconds since the epoch. */
export const dueAt = ({ hours }: Deadline, learnedAt: number): number => learnedAt + hours * hour;

/** Whole hours that are left, rounded down; negative once it is over. */
export const hoursLeft = (deadline: Deadline, learnedAt: number, now: number): number =>
  Math.floor((dueAt(deadline, learnedAt) - now) / hour);
