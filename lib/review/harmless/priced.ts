import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { speaksOfSomebody, tellsOfOnce } from './persons.ts';
import { sentenceAround } from './sentence.ts';

/** What a house sells to everybody. */
const sold =
  /(?<!\p{L})(?:pakej|paket|package|packages|promo|promosi|from|dari|bermula|mulai|serendah|harga|price|cost|costs|termasuk|includes?|including|percuma|gratis|free|pemeriksaan|screening|saringan)(?!\p{L})/iu;

const sum = /(?:\brp|\brm|\bidr|\bmyr|\$|£|€)\.? ?\d|\d ?(?:rb|ribu|jt|juta|ringgit|rupiah|dollars?)(?!\p{L})/iu;
/** What has a cause or a result came to pass: "Pakej jadi RM14,210 sebab …". */
const because =
  /(?<!\p{L})(?:because|due to|since|as you|jadi|menjadi|sebab|kerana|karena|akibat|hasil(?:nya)?(?! (?:\d|dalam|keluar|siap|cepat|bisa|boleh))|results?(?! (?:in|within|the same))|shows?|showed|positif|positive|included|sudah|dah|telah)(?!\p{L})/iu;

/** Whether an examination or a treatment is named for its price: "Pakej saringan HIV dan hepatitis RM90". */
export function isPriced(reading: Reading, place: Place): boolean {
  if (place.kind !== 'health') return false;
  const { first, last, text } = sentenceAround(reading, place);
  if (!sold.test(text) || !sum.test(text) || because.test(text)) return false;
  return !speaksOfSomebody(reading, first, last) && !tellsOfOnce(reading, first, last);
}
