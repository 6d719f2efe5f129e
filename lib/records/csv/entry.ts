import { wallTime } from '../../wall-clock.ts';
import { cleanName, normaliseIdentity } from '../identity.ts';
import type { Case, Channel, Fact, IdentityType, Interaction } from '../schema.ts';
import { textId } from '../text-id.ts';
import type { CsvField } from './columns.ts';
import type { CsvPlan } from './csv-plan.ts';
import { readMoment } from './moment.ts';
import type { CsvRow } from './reader.ts';
import { caseStateOf, channelOf, directionOf, isRounded, moodOf, plainCell } from './values.ts';

/** Why a row does not come in; the interface text is `csv.refused-<reason>`. */
export const csvReasons = [
  'broken-quote',
  'too-many-cells',
  'no-person',
  'no-date',
  'unreadable-date',
  'future-date',
  'unknown-channel',
  'unreadable-phone',
  'unreadable-email',
  'unreadable-link',
  'rounded-number',
  'too-long',
  'two-customers',
] as const;
export type CsvReason = (typeof csvReasons)[number];

/** A row that does not come in. What stood in it is not repeated. */
export interface CsvProblem {
  readonly line: number;
  readonly reason: CsvReason;
  readonly field?: CsvField;
}

export interface EntryIdentity {
  readonly type: IdentityType;
  readonly value: string;
  readonly shown: string;
}

/** One row, understood. Ids come from what stands in it, so that the same row is the same twice. */
export interface CsvEntry {
  readonly line: number;
  /** The customer's number in the system that wrote the file. */
  readonly number?: string;
  readonly name: string;
  readonly identities: readonly EntryIdentity[];
  readonly facts: readonly Pick<Fact, 'kind' | 'value'>[];
  readonly interaction?: Omit<Interaction, 'customerId' | 'caseId'>;
  readonly case?: { readonly key: string; readonly title: string; readonly state: Case['state'] | null };
  readonly promise?: { readonly what: string; readonly due: string; readonly by: string };
}

const longest = { text: 10_000, value: 500, short: 300 } as const;
const factFields = [
  'fullName',
  'addresses',
  'nationalIds',
  'dateOfBirth',
  'accounts',
  'orders',
  'amounts',
  'notes',
  'payments',
] as const satisfies readonly CsvField[];
const numbersThatRound = [
  'phone',
  'nationalIds',
  'accounts',
  'orders',
  'number',
] as const satisfies readonly CsvField[];
const day = 86_400_000;

/** Of a telephone number with its country: ITU-T E.164. */
const mostDigits = 15;

/** A number from which a spreadsheet took the leading zero, given back to it by the country of the file's clock. */
function withLeadingZero(digits: string, zone: string): string {
  if (!/^\d{8,12}$/.test(digits)) return digits;
  if (/Jakarta|Makassar|Jayapura|Pontianak/.test(zone) && /^8\d{8,11}$/.test(digits)) return `0${digits}`;
  if (/Kuala_Lumpur|Kuching/.test(zone) && /^1\d{8,9}$/.test(digits)) return `0${digits}`;
  return digits;
}

class Refusal extends Error {
  readonly reason: CsvReason;
  readonly field: CsvField | undefined;
  constructor(reason: CsvReason, field?: CsvField) {
    super(reason);
    this.reason = reason;
    this.field = field;
  }
}

function identityOf(type: IdentityType, cell: string, zone: string): EntryIdentity {
  const given = type === 'phone' ? withLeadingZero(cell.replace(/[\s().-]/g, ''), zone) : cell;
  const value = normaliseIdentity(type, given);
  const digits = value.replace(/\D/g, '').length;
  if (type === 'phone' && (digits < 7 || digits > mostDigits)) throw new Refusal('unreadable-phone', 'phone');
  if (type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) throw new Refusal('unreadable-email', 'email');
  if (value === '') throw new Refusal('no-person', type);
  const shown = type === 'phone' ? (given === cell.replace(/[\s().-]/g, '') ? cell : given) : cell;
  return { type, value, shown: cleanName(type === 'x' && !shown.startsWith('@') ? `@${value}` : shown) };
}

/** Several values in one cell: "012-345 6789/03-1234 5678". */
const several = (cell: string): readonly string[] =>
  cell
    .split(/\s*[;|\n,/&]\s*|\s+(?:atau|or|dan)\s+/)
    .map(plainCell)
    .filter((value) => value !== '');

function understand(row: CsvRow, plan: CsvPlan, now: number): CsvEntry | null {
  if (row.isBroken) throw new Refusal('broken-quote');
  const { fields, zone } = plan;
  if (row.cells.slice(fields.length).some((cell) => cell.trim() !== '')) throw new Refusal('too-many-cells');
  const cells = new Map<CsvField, string[]>();
  row.cells.forEach((raw, column) => {
    const field = fields[column] ?? 'ignore';
    if (field === 'ignore') return;
    const value = plainCell(raw);
    if (value === '') return;
    if (value.length > (field === 'text' ? longest.text : longest.value)) throw new Refusal('too-long', field);
    if ((numbersThatRound as readonly CsvField[]).includes(field) && isRounded(value))
      throw new Refusal('rounded-number', field);
    cells.set(field, [...(cells.get(field) ?? []), value]);
  });
  // A line of empty cells, as spreadsheets leave them below the last row.
  if (cells.size === 0) return null;
  const all = (field: CsvField): readonly string[] => cells.get(field) ?? [];
  const one = (field: CsvField): string => all(field)[0] ?? '';

  const identities = [
    ...all('phone')
      .flatMap(several)
      .map((cell) => identityOf('phone', cell, zone)),
    ...all('email')
      .flatMap((cell) => cell.split(/[\s;,]+/).filter((part) => part !== ''))
      .map((cell) => identityOf('email', cell, zone)),
    ...all('x').map((cell) => identityOf('x', cell, zone)),
    ...all('facebook').map((cell) => identityOf('facebook', cell, zone)),
  ].filter((found, index, list) => list.findIndex((o) => o.type === found.type && o.value === found.value) === index);
  const number = one('number').slice(0, longest.short);
  const first = identities[0];
  if (!first && number === '') throw new Refusal('no-person');
  const owner = number === '' ? `${first?.type} ${first?.value}` : `number ${number.toLowerCase()}`;

  const facts = [
    ...factFields.flatMap((kind) =>
      all(kind).map((value) => ({ kind, value: kind === 'dateOfBirth' ? birthday(value, plan) : value })),
    ),
    ...(number === '' ? [] : [{ kind: 'accounts' as const, value: number }]),
  ];
  const link = one('link');
  if (link !== '' && !/^https?:\/\/\S+$/i.test(link)) throw new Refusal('unreadable-link', 'link');
  const said = one('text') || one('summary');
  const channel = channelFor(one('channel'), plan.channel);
  const direction = directionOf(one('direction')) ?? 'in';
  const at = one('at');
  const moment = at === '' ? null : readMoment(at, plan.order, zone, one('time'));
  if (at !== '' && moment === null) throw new Refusal('unreadable-date', 'at');
  if (moment !== null && moment > now + day) throw new Refusal('future-date', 'at');
  if (said !== '' && moment === null) throw new Refusal('no-date', 'at');
  const agent = cleanName(one('agent'));
  const mood = moodOf(one('mood'));
  const caseKey = one('case');
  const interaction =
    said === '' || moment === null
      ? undefined
      : {
          id: textId('row', owner, String(moment), channel, direction, said),
          channel,
          direction,
          at: new Date(moment).toISOString(),
          text: said,
          ...(one('text') !== '' && one('summary') !== '' ? { summary: one('summary').slice(0, longest.short) } : {}),
          ...(agent === '' ? {} : { agent }),
          ...(link === '' ? {} : { link }),
          ...(mood === null ? {} : { mood }),
          ...(channel === 'x' || channel === 'x-chat' ? { site: 'x' as const } : {}),
          ...(channel === 'facebook' || channel === 'messenger' ? { site: 'facebook' as const } : {}),
        };
  const due = one('due');
  const dueAt = due === '' ? null : readMoment(due, plan.order, zone);
  if (due !== '' && dueAt === null) throw new Refusal('unreadable-date', 'due');
  return {
    line: row.line,
    ...(number === '' ? {} : { number }),
    name: cleanName(one('name') || one('fullName')) || first?.shown || number,
    identities,
    facts,
    ...(interaction === undefined ? {} : { interaction }),
    ...(caseKey === ''
      ? {}
      : {
          case: { key: textId('case', owner, caseKey), title: one('summary'), state: caseStateOf(one('case-state')) },
        }),
    ...(one('promise') !== '' && dueAt !== null
      ? { promise: { what: one('promise').slice(0, 160), due: new Date(dueAt).toISOString(), by: agent } }
      : {}),
  };
}

function channelFor(word: string, usual: Channel): Channel {
  if (word === '') return usual;
  const channel = channelOf(word);
  if (channel === null) throw new Refusal('unknown-channel', 'channel');
  return channel;
}

/** "1990-01-14" where it can be read as a day, else as it was written. */
function birthday(value: string, plan: CsvPlan): string {
  const moment = readMoment(value, plan.order, plan.zone);
  return moment === null ? value : new Date(wallTime(moment, plan.zone)).toISOString().slice(0, 10);
}

/** What the row says, or why it can't come in; null for a row of empty cells. `now` in ms. */
export function readEntry(row: CsvRow, plan: CsvPlan, now: number): CsvEntry | CsvProblem | null {
  try {
    return understand(row, plan, now);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { reason, field } = error;
    return { line: row.line, reason, ...(field === undefined ? {} : { field }) };
  }
}

export const isProblem = (read: CsvEntry | CsvProblem): read is CsvProblem => 'reason' in read;
