import type { Brand } from '../review/types.ts';
import { compact } from './exemptions.ts';

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
  /^(?:gmail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|proton|protonmail|aol|mail|rocketmail|gmx)\./;

function isOffice(local: string): boolean {
  let rest = local.replace(/[._+-]+/g, '').replace(/\d+$/, '');
  if (rest === '') return false;
  while (rest !== '') {
    const part = longestFirst.find((office) => rest.startsWith(office));
    if (part === undefined) return false;
    rest = rest.slice(part.length);
  }
  return true;
}

/** Whether `host` is called like the brand: "care@petaka.example" of Petaka, "@PetakaCare". Both have four letters or more. */
function isNamedLike(host: string, brand: Brand): boolean {
  const labels = host.split('.').map((label) => label.replace(/-/g, ''));
  return [brand.name, ...brand.handles]
    .map(compact)
    .some((name) =>
      labels.some((label) => label.length >= 4 && name.length >= 4 && (name.includes(label) || label.includes(name))),
    );
}

/** Whether a mail address is one that a company writes from, by its name or by its host: `value` is folded, without disguise. */
export function isOwnMailbox(value: string, brand: Brand): boolean {
  const [local = '', host = ''] = value.toLowerCase().split('@');
  if (anybodys.test(host)) return false;
  return isNamedLike(host, brand) || isOffice(local);
}
