/**
 * A code as companies write them: letters and digits joined by hyphens, slashes, dots or number signs, groups of digits behind it parted by
 * spaces, at times a country's two letters at the end. Every repetition has a bound, so that no text makes it slow. Holds at least one digit near its beginning. Each rule adds what it knows.
 */
export const codeShape =
  /(?<![\w@/#.$£€*-])(?:\d(?: \d){5,40}|(?:(?!SN )[A-Z]{1,5} )?[A-Za-z/#-]{0,14}\d[A-Za-z0-9]{0,60}(?:[-/#.]{1,2}[A-Za-z0-9*]{1,60}){0,9}(?: [\dxX*]{2,30}(?:[-/][A-Za-z0-9]{1,30}){0,4}){0,6}(?: \d? ?[A-Z]{2})?)(?![\w@%]|[.,]\d)/g;

const moneyOrMeasure =
  /^(?:(?:rp|rm|idr|myr|usd|sgd|s\$|aud|gbp|inr|php)[. ]?\d|\d+(?:[.,]\d+)?(?:rb|ribu|jt|juta|k|gb|mb|mbps|kwh|am|pm|hb|x|km|kg|ml|m3?|cm|th|st|nd|rd|d|pcs|min|jam|h|g|l|w|v|mm|wib|wita|wit|mth|bln|thn|hari|pagi|tgl|an|nya)$)/i;

/** True for what only looks like a code: sums, measures, times, dates, years and sums with dots. */
export function isOrdinary(value: string): boolean {
  return (
    moneyOrMeasure.test(value) ||
    /^\d{1,3}(?:\.\d{3})+$/.test(value) ||
    /^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$/.test(value) ||
    /^\d{1,2}\.\d{2}-\d{1,2}\.\d{2}$/.test(value) ||
    /^(?:19|20)\d\d(?:[/-]\d{2,4})?$/.test(value)
  );
}

/** Before a flight's number: an airline's two characters and up to four digits (IATA Resolution 762). */
const flight = /(?<!\p{L})(?:flights?|penerbangan|pesawat)(?: (?:no\.?|number|nomor|nombor))? $/u;

/**
 * Whether the words right before `value` say that it names a flight, a fault of a device, a version of a program or a ware, and nobody's thing. In
 * Indonesian "error" is a verb, too: what looks like an invoice or stands in brackets behind it is none.
 */
export function namesFaultOrVersion(value: string, lower: string, start: number): boolean {
  if (/^(?:sku|ean|isbn) /i.test(value)) return true;
  if (/^[A-Z\d]{2} ?\d{1,4}$/i.test(value) && flight.test(lower.slice(Math.max(0, start - 30), start))) return true;
  if (/^(?:inv|trx|ord|po|so|awb|res|tt|ref|tkt|#)/i.test(value) || !/[A-Za-z]/.test(value)) return false;
  return /(?:^|[^\p{L}])(?:(?:error|err|ralat|galat|eror|fault)(?: (?:code|kode|kod|no|number)[:\s#]{1,3}|:? )|(?:version|versi|firmware|build|patch|bios)[:\s]{1,2}|(?:sku|ean|isbn|barcode|barkod|kod bar)[:\s#]{1,3})$/u.test(
    lower.slice(Math.max(0, start - 30), start),
  );
}
