import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { speaksOfSomebody } from './persons.ts';

/** Who takes the house's name. */
const fake =
  /(?<!\p{L})(?:(?:akun|akaun|account|page|laman|halaman|nomor|nombor|number|website|situs|link|tautan|pautan|profile?|profil) (?:\p{L}+ )?(?:palsu|scam|scammer|penipu|penipuan|tiruan|bodong|abal-abal|gadungan)|(?:fake|scam|fraudulent|impostor|bogus|phishing) (?:accounts?|pages?|sites?|profiles?|numbers?|links?|websites?))(?!\p{L})/iu;

/**
 * Whether it is told what became of accounts and pages that take the house's name: "Akun palsu itu sudah kami blokir", "Fake pages are
 * reported". Never where somebody is spoken of: "your page was closed as a fake account".
 */
export function isImpostors(reading: Reading, { kind, start, end, from, to }: Place): boolean {
  if (kind !== 'service-status') return false;
  return fake.test(reading.draft.slice(start, end)) && !speaksOfSomebody(reading, from, to);
}
