import { compact } from '../leaks/exemptions.ts';
import type { Brand } from './types.ts';

/**
 * Names of mailboxes that belong to an office and to nobody in person: those of RFC 2142, "Mailbox Names for Common Services, Roles and
 * Functions", and what care desks call theirs in Indonesian, Malay and English. Joined with others by dots, hyphens or nothing
 * ("customer.care", "reportphish", "halocs").
 */
const offices =
  'abuse noc security support info sales marketing webmaster postmaster hostmaster press media privacy legal billing refund refunds claims returns orders booking bookings reservation reservations help helpdesk service services care customer customercare cs cso feedback report reports phish phishing spoof fraud complaint complaints contact contactus hello hi enquiry enquiries inquiry admissions hr career careers recruitment accounts dpo compliance ask team social halo layanan pelanggan pengaduan bantuan info aduan khidmat khidmatpelanggan pertanyaan maklumbalas tuntutan kerjaya keluhan humas pusatbantuan'.split(
    ' ',
  );
const longestFirst = [...new Set(offices)].sort((a, b) => b.length - a.length);
/** Hosts where anybody has a mailbox. */
const anybodys =
  /^(?:gmail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|proton|protonmail|aol|rocketmail|gmx)\.|^mail\.com$/;

function isOffice(local: string): boolean {
  let rest = local.replace(/[._+-]+/g, '').replace(/\d{1,20}$/, '');
  if (rest === '') return false;
  while (rest !== '') {
    const part = longestFirst.find((office) => rest.startsWith(office));
    if (part === undefined) return false;
    rest = rest.slice(part.length);
  }
  return true;
}

/** Second levels that stand for a kind of owner and not for one ("co.id", "com.my"). */
const shared = new Set('co com net org gov go ac sch or web my edu biz info'.split(' '));

/** What a host is called: "petaka" of "mail.petaka.co.id". */
function calledOf(host: string): string {
  const labels = host.split('.').slice(0, -1);
  while (labels.length > 1 && shared.has(labels[labels.length - 1] ?? '')) labels.pop();
  return (labels[labels.length - 1] ?? '').replace(/-/g, '');
}

/** Whether `host` is called like the brand: "petaka.example" of Petaka and of @PetakaCare. */
function isNamedLike(host: string, brand: Brand): boolean {
  const called = calledOf(host);
  return [brand.name, ...brand.handles]
    .map(compact)
    .some((name) => name === called || (called.length >= 5 && name.includes(called)));
}

/**
 * How a mail address (folded, without disguise) stands to the brand: `own` is an office's at the brand's own host, `office` an office's
 * at a host that anybody may have. A person's mailbox is neither, at whatever host: customers of a provider have theirs there.
 */
export function mailboxOf(value: string, brand: Brand): 'own' | 'office' | 'persons' {
  const [local = '', host = ''] = value.toLowerCase().split('@');
  if (anybodys.test(host) || !isOffice(local)) return 'persons';
  return isNamedLike(host, brand) ? 'own' : 'office';
}
