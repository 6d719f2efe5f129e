import type { ModelToken } from '../review/tokens.ts';
import { hashOf } from './hash.ts';

/** A number or a code, perhaps of several tokens: "0812-3344-5566", "RF-88310", "B 1824 KZQ". */
export interface Value {
  /** Token indices, `last` inclusive. */
  readonly first: number;
  readonly last: number;
  readonly digits: string;
  /** Letters and digits in lower case, nothing else. */
  readonly compact: string;
  /** Hashes of what the form of the value says about it: grouping, check digits, units. */
  readonly traits: readonly number[];
}

const hasDigit = /\d/;
const onlyDigits = /^\d+$/;
const capitals = /^\p{Lu}{1,4}$/u;
const code = /^(?=.*\d)(?=.*\p{Lu})[\p{Lu}\d]{5,}$/u;
const trackingCode = /^\p{Lu}{2,5}\d{6,}\p{Lu}{0,2}$/u;
const clock = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/;
const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/;
const decimals = /^\d+[.,]\d{1,2}$/;
const currency = /^(?:rp|rm|idr|myr|sgd|usd|s|a|us|gbp|eur|aud|b|bnd)$/;
/** What may stand before a sum and never begins a plate. */
const moneyWord = /^(?:rp|rm|idr|myr|sgd|usd|gbp|eur|aud|bnd)$/;
const gluedCurrency = /^(?:rp|rm|idr|myr|sgd|usd)\d/;
const gluedUnit = /^\d[\d.,]*(\p{L}{1,6})$/u;
const joinMarks = new Set(['-', '/', '.', ':', '*', '#', '@', '_', '(', ')', '+']);
const plateStart = /^\p{Lu}{1,3}$/u;

/** Luhn's check (ISO/IEC 7812-1) over a string of digits. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Day and month as the Indonesian number of population writes them: 40 is added to a woman's day. */
function isIndonesianIdentity(digits: string): boolean {
  if (digits.length !== 16) return false;
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  const province = Number(digits.slice(0, 2));
  return (
    province >= 11 &&
    province <= 96 &&
    month >= 1 &&
    month <= 12 &&
    ((day >= 1 && day <= 31) || (day >= 41 && day <= 71))
  );
}

/** YYMMDD at the beginning of a Malaysian identity number of twelve digits. */
function isMalaysianIdentity(digits: string): boolean {
  if (digits.length !== 12) return false;
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function phoneStart(digits: string): string {
  if (digits.length < 7 || digits.length > 15) return 'none';
  if (/^(?:62|60|65|673|44|61|1)/.test(digits) && digits.length > 9) return 'country';
  if (digits.startsWith('08')) return '08';
  if (digits.startsWith('01')) return '01';
  if (digits.startsWith('07') || digits.startsWith('04')) return '07';
  if (/^(?:1[35]00|1800|1700|0800)/.test(digits)) return 'free';
  if (digits.startsWith('0')) return '0';
  return /^[89]/.test(digits) && digits.length === 8 ? 'sg' : 'none';
}

const lengthClass = (length: number) => (length <= 12 ? length : length <= 14 ? 13 : length <= 17 ? length : 18);

function traitsOf(
  tokens: readonly ModelToken[],
  first: number,
  last: number,
  digits: string,
  compact: string,
): number[] {
  const traits: string[] = [];
  const texts: string[] = [];
  for (let at = first; at <= last; at += 1) texts.push(tokens[at]?.norm ?? '');
  const raw = texts.join('');
  const before = tokens[first - 1]?.norm ?? '';
  const beforeThat = tokens[first - 2]?.norm ?? '';
  const after = tokens[last + 1]?.norm ?? '';
  const letters = compact.length - digits.length;
  traits.push(`n${lengthClass(digits.length)}`, `n${lengthClass(digits.length)} a${Math.min(letters, 6)}`);
  traits.push(
    `mask ${texts.map((text) => (onlyDigits.test(text) ? text.length : hasDigit.test(text) ? 'm' : /^\p{L}/u.test(text) ? 'a' : text)).join(' ')}`,
  );
  const group = texts.filter((text) => hasDigit.test(text)).map((text) => text.length);
  traits.push(`groups ${group.join('-')}`);
  traits.push(`phone ${phoneStart(digits)} ${lengthClass(digits.length)}`);
  if (digits.length >= 13 && digits.length <= 19 && letters === 0) {
    const luhn = passesLuhn(digits);
    traits.push(luhn ? 'luhn' : 'no luhn', `luhn ${luhn} ${digits[0]} ${digits.length}`);
    if (digits.length === 15) traits.push(`imei ${luhn} ${digits.slice(0, 2) === '35' || digits.slice(0, 2) === '86'}`);
    if (digits.startsWith('89')) traits.push('iccid');
  }
  if (isIndonesianIdentity(digits) && letters === 0) traits.push('nik');
  if (isMalaysianIdentity(digits) && letters === 0)
    traits.push(/^\d{6}-\d{2}-\d{4}$/.test(raw) ? 'mykad written' : 'mykad');
  if (/^\d{3}-\d{2}-\d{4}$/.test(raw)) traits.push('ssn');
  if (/^\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/.test(raw)) traits.push('npwp');
  if (/^[stfgm]\d{7}[a-z]$/.test(raw)) traits.push('nric');
  if (/^[a-ckxepz]\d{7,8}$/.test(raw)) traits.push('passport');
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(raw)) traits.push('ipv4');
  if (/^(?:[\da-f]{2}[:-]){5}[\da-f]{2}$/.test(raw)) traits.push('mac');
  if (/^\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})$/.test(raw))
    traits.push('date', `date year ${raw.length > 7 && Number(raw.slice(-4)) < 2015}`);
  else if (/^\d{1,2}[-/]\d{1,2}$/.test(raw)) traits.push('day/month');
  if (/^(?:19|20)\d\d$/.test(raw)) traits.push(`year ${raw.slice(0, 3)}`);
  if (clock.test(raw)) traits.push('clock');
  if (grouped.test(raw)) traits.push('grouped');
  else if (decimals.test(raw)) traits.push('decimals');
  if (gluedCurrency.test(raw)) traits.push('glued money');
  const money =
    currency.test(before) ||
    before === '$' ||
    before === '£' ||
    before === '€' ||
    before === '₹' ||
    before === '₱' ||
    before === '¥' ||
    (before === '.' && beforeThat === 'rp');
  if (money) traits.push('money', `money ${before}`);
  const unit = gluedUnit.exec(raw)?.[1];
  if (unit) traits.push(`unit ${unit}`);
  if (raw.startsWith('0')) traits.push('starts 0');
  if (raw.includes('*') || /\dxx|xx\d/.test(raw)) traits.push(`masked ${Math.min(digits.length, 12)}`);
  if (before === '#') traits.push('hash before');
  if (before === '+') traits.push('plus before');
  if (before === '-' || after === '-') traits.push('dash beside');
  if (after === '%') traits.push('percent');
  if (/^[a-z]{1,3}\d{1,4}[a-z]{0,3}$/.test(compact) && tokens[first]?.text === tokens[first]?.text.toUpperCase()) {
    traits.push(
      'plate',
      `plate ${texts.map((text) => (onlyDigits.test(text) ? 'd' : 'a') + Math.min(text.length, 4)).join(' ')}`,
    );
  }
  if (code.test(tokens[first]?.text ?? '') && first === last) traits.push(`code ${raw.length}`);
  if (trackingCode.test(tokens[first]?.text ?? '')) traits.push('tracking');
  if (letters > 0) traits.push(`letters ${(/^[a-z]+/.exec(compact)?.[0] ?? '').slice(0, 4)}`);
  if (first === last && onlyDigits.test(raw) && raw.length <= 2) traits.push(`small ${Number(raw)}`);
  return traits.map((trait) => hashOf(trait));
}

const touching = (tokens: readonly ModelToken[], at: number) => tokens[at]?.end === tokens[at + 1]?.start;

/** Whether the token behind `at` goes on with the value that `at` belongs to. */
function goesOn(tokens: readonly ModelToken[], at: number): number {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (!here || !next) return 0;
  const touches = touching(tokens, at);
  if (hasDigit.test(next.norm)) {
    if (touches) return 1;
    const gap = next.start - here.end;
    if (
      gap <= 2 &&
      onlyDigits.test(here.norm) &&
      onlyDigits.test(next.norm) &&
      (here.norm.length > 1 || next.norm.length > 1)
    )
      return 1;
    return 0;
  }
  const third = tokens[at + 2];
  if (touches && joinMarks.has(next.norm) && third) {
    if (next.norm === '*') return 1;
    if (
      touching(tokens, at + 1) &&
      (hasDigit.test(third.norm) ||
        third.norm === '*' ||
        (capitals.test(third.text) && (next.norm === '-' || next.norm === '/')))
    )
      return 2;
    if ((next.norm === '-' || next.norm === '.') && hasDigit.test(third.norm) && third.start - next.end <= 1) return 0;
  }
  if (
    !touches &&
    next.norm === '-' &&
    third &&
    hasDigit.test(third.norm) &&
    third.start - next.end === 1 &&
    onlyDigits.test(here.norm) &&
    here.norm.length > 1
  )
    return 2;
  if (
    !touches &&
    capitals.test(next.text) &&
    next.text.length <= 3 &&
    onlyDigits.test(here.norm) &&
    here.norm.length <= 4 &&
    next.start - here.end === 1
  ) {
    const before = tokens[at - 1];
    if (before && plateStart.test(before.text)) return 1;
  }
  return 0;
}

/** Finds the numbers and codes of a draft. One pass; values never overlap. */
export function valuesOf(tokens: readonly ModelToken[]): readonly Value[] {
  const values: Value[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || !(hasDigit.test(token.norm) || token.norm === '*')) {
      at += 1;
      continue;
    }
    let first = at;
    let last = at;
    for (let step = goesOn(tokens, last); step > 0 && last - first < 24; step = goesOn(tokens, last)) last += step;
    const least = values.at(-1)?.last ?? -1;
    // backwards: "RF-", "KLM/", "+", "(", and the letters of a plate
    for (let guard = 0; guard < 6 && first - 1 > least; guard += 1) {
      const before = tokens[first - 1];
      const beforeThat = tokens[first - 2];
      if (!before) break;
      const touches = before.end === tokens[first]?.start;
      if (
        touches &&
        (before.norm === '-' || before.norm === '/') &&
        beforeThat &&
        first - 2 > least &&
        beforeThat.end === before.start &&
        /^\p{Lu}{1,6}\d*$/u.test(beforeThat.text)
      )
        first -= 2;
      else if (touches && before.norm === '+') first -= 1;
      else if (
        !touches &&
        plateStart.test(before.text) &&
        !moneyWord.test(before.norm) &&
        (tokens[first]?.start ?? 0) - before.end === 1 &&
        /^\d{1,4}\p{Lu}{0,3}$/u.test(tokens[first]?.text ?? '') &&
        guard === 0
      )
        first -= 1;
      else break;
    }
    let digits = '';
    let compact = '';
    for (let index = first; index <= last; index += 1) {
      for (const character of tokens[index]?.norm ?? '') {
        if (character >= '0' && character <= '9') digits += character;
        if ((character >= '0' && character <= '9') || (character >= 'a' && character <= 'z')) compact += character;
      }
    }
    values.push({ first, last, digits, compact, traits: traitsOf(tokens, first, last, digits, compact) });
    at = last + 1;
  }
  return values;
}
