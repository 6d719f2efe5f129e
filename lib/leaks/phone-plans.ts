/**
 * Numbering plans of the countries that write to our brands, as far as telling a dialable number needs them.
 * Sources: ITU-T E.164; Indonesia: Permenkominfo 14/2018 (FTP Nasional) with 08 for mobile, 02 to 09 for areas; Malaysia: MCMC,
 * Numbering and Electronic Addressing Plan, 01x for mobile (011 and 015 have eight digits behind), 03 to 09 for areas;
 * Singapore: IMDA National Numbering Plan, eight digits from 3, 6, 8 and 9; UK: Ofcom National Telephone Numbering Plan;
 * Australia: ACMA Numbering Plan 2015; North America: NANPA (area and exchange start at 2); India: DoT National Numbering Plan 2003;
 * Brunei: seven digits from 2, 3, 4, 5, 7, 8; Ireland: ComReg National Numbering Conventions.
 */
interface Plan {
  readonly country: string;
  /** National number with its trunk digit. */
  readonly national: RegExp;
  /** Without the trunk digit, behind the country code. */
  readonly subscriber: RegExp;
}

const plans: readonly Plan[] = [
  {
    country: '62',
    national: /^0(?:8[1-9]\d{7,10}|[2-79]\d{7,10})$/,
    subscriber: /^(?:8[1-9]\d{7,10}|[2-79]\d{7,10})$/,
  },
  {
    country: '60',
    national: /^0(?:1[0-46-9]\d{7}|1[15]\d{8}|3\d{8}|[4-9]\d{7,8})$/,
    subscriber: /^(?:1\d{8,9}|[3-9]\d{7,8})$/,
  },
  { country: '44', national: /^0(?:7\d{9}|[123]\d{8,9}|8\d{9})$/, subscriber: /^(?:7\d{9}|[123]\d{8,9})$/ },
  { country: '61', national: /^0[23478]\d{8}$/, subscriber: /^[23478]\d{8}$/ },
  { country: '64', national: /^0(?:2\d{7,9}|[3-9]\d{7})$/, subscriber: /^(?:2\d{7,9}|[3-9]\d{7})$/ },
  { country: '353', national: /^0(?:8[3-9]\d{7}|[1-9]\d{6,8})$/, subscriber: /^(?:8[3-9]\d{7}|[1-9]\d{6,8})$/ },
  { country: '65', national: /^$/, subscriber: /^[3689]\d{7}$/ },
  { country: '673', national: /^$/, subscriber: /^[2-8]\d{6}$/ },
  { country: '91', national: /^0?[6-9]\d{9}$/, subscriber: /^[6-9]\d{9}$/ },
  { country: '1', national: /^1?[2-9]\d{2}[2-9]\d{6}$/, subscriber: /^[2-9]\d{2}[2-9]\d{6}$/ },
];

/** Toll-free, shared-cost and short codes, and Britain's 0300 and 0303 of public bodies (Ofcom): published, held by no person. */
const company =
  /^(?:0?1[38]00\d{6,7}|1[378]00\d{6}|0800\d{6,8}|800\d{7}|1500\d{3}|15\d{3}|080\d{5,9}|030[03]\d{7}|18(?:00|33|44|55|66|77|88)\d{7}|0?1300\d{6}|13\d{4})$/;
/** The same in Britain (03) or without the trunk digit, but Malang's 0341 and many a mobile number look alike. */
const maybeCompany = /^(?:8(?:33|44|55|66|77|88)\d{7}|03[0347]\d{8})$/;

/** `local`: written as at home; `abroad`: with a country code that we know the plan of; `world`: any other E.164 number. */
export type PhoneForm = 'local' | 'abroad' | 'world' | 'company' | 'maybe-company' | 'bare-eight' | null;

/** Reads `digits` (nothing but digits) as a telephone number. `plus`: a country code was announced by `+` or `00`. */
export function phoneForm(digits: string, plus: boolean): PhoneForm {
  const count = digits.length;
  if (count < 7 || count > 15) return null;
  if (!plus && company.test(digits)) return 'company';
  if (!plus && maybeCompany.test(digits)) return 'maybe-company';
  if (plus) {
    for (const plan of plans)
      if (digits.startsWith(plan.country)) {
        const rest = digits.slice(plan.country.length).replace(/^0/, '');
        if (plan.subscriber.test(rest)) return 'abroad';
      }
    return count >= 8 ? 'world' : null;
  }
  if (digits[0] === '0') return plans.some((plan) => plan.national.test(digits)) ? 'local' : null;
  if (/^(?:628[1-9]\d{7,10}|601\d{8,9})$/.test(digits)) return 'abroad';
  if (count === 10 && /^(?:[6-9]\d{9}|[2-9]\d{2}[2-9]\d{6})$/.test(digits)) return 'local';
  return count === 8 && /^[689]/.test(digits) ? 'bare-eight' : null;
}

/** Whether `digits` are a mobile's of Indonesia, Malaysia, Singapore, Britain or Australia, with or without the country. */
export function isMobile(digits: string): boolean {
  return /^(?:(?:62|0)8[1-9]\d{7,10}|6?01\d{8,9}|65[89]\d{7}|(?:44|0)7\d{9}|(?:61|0)4\d{8})$/.test(digits);
}

/** "Kode dikirim ke 0857…": whether `digits` are a mobile's, and what stands right before them says that something went there. */
export function isReached(digits: string, before: string): boolean {
  return isMobile(digits) && /(?<!\p{L})(?:ke|to|kepada|kpd|from|dari|daripada)\s*\+?$/u.test(before.slice(-14));
}

/** The part of a number that is the same in every way of writing it: the last eight digits. */
export function phoneTail(digits: string): string {
  return digits.slice(-8);
}
