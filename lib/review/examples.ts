import { compact, saidIn } from '../leaks/exemptions.ts';
import type { Candidate } from '../leaks/recogniser.ts';
import type { Reading } from './reading.ts';
import type { LeakKind } from './types.ts';

/** Right before what shows everybody how something is written; a name or a mailbox is an example of nothing. */
const example =
  /(?<!\p{L})(?:e\.g\.?|eg|for example|example:|contoh(?:nya)?|misal(?:nya|kan)?|umpama(?:nya)?|looks? like|format)(?: [\w.-]+(?: [\w.-]+)? (?:or|atau))?[ ,:]*["'(\u201c]?$/iu;
const showable: ReadonlySet<LeakKind> = new Set([
  'credential',
  'national-id',
  'bank-account',
  'device-id',
  'date-of-birth',
  'order-reference',
]);

/** Whether a value is shown as an example, and is not this customer's own. */
export function isExample({ draft, context }: Reading, { start, kind, value }: Candidate): boolean {
  if (!showable.has(kind) || !example.test(draft.slice(Math.max(0, start - 34), start))) return false;
  const small = compact(value);
  return ![compact(JSON.stringify(context.customer ?? {})), saidIn(context.thread).customer].some((own) =>
    own.includes(small),
  );
}
