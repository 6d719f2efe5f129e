import type { Channel } from '../schema.ts';
import type { CsvField } from './columns.ts';
import type { DateOrder } from './moment.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'iso-8859-15'] as const;
export type Encoding = (typeof encodings)[number];

/** How a file is to be read: guessed first, then changed by hand. */
export interface CsvPlan {
  readonly encoding: Encoding;
  /** One character. */
  readonly delimiter: string;
  readonly hasHead: boolean;
  /** What each column holds. */
  readonly fields: readonly CsvField[];
  readonly order: DateOrder;
  /** IANA name of the clock by which the file's times were written. */
  readonly zone: string;
  /** Where contacts took place for which no column says it. */
  readonly channel: Channel;
}
