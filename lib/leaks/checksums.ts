/** Digits of `value` and nothing else. */
export function digitsOf(value: string): string {
  return value.replace(/\D+/g, '');
}

/** Luhn's check digit (ISO/IEC 7812-1 annex B), used by payment cards, IMEI (3GPP TS 23.003) and ICCID (ITU-T E.118). */
export function passesLuhn(value: string): boolean {
  let sum = 0;
  let double = false;
  let digits = 0;
  for (let at = value.length - 1; at >= 0; at -= 1) {
    const digit = value.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) continue;
    digits += 1;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
    double = !double;
  }
  return digits > 1 && sum % 10 === 0;
}

/** Check of an IBAN: remainder 1 modulo 97 (ISO 13616-1, ISO/IEC 7064 MOD 97-10). */
export function passesIban(value: string): boolean {
  const compact = value.replace(/[\s-]+/g, '').toUpperCase();
  if (compact.length < 15 || compact.length > 34) return false;
  let remainder = 0;
  const turned = compact.slice(4) + compact.slice(0, 4);
  for (let at = 0; at < turned.length; at += 1) {
    const code = turned.charCodeAt(at);
    if (code >= 48 && code <= 57) remainder = (remainder * 10 + code - 48) % 97;
    else if (code >= 65 && code <= 90) remainder = (remainder * 100 + code - 55) % 97;
    else return false;
  }
  return remainder === 1;
}

/** Check letter of a Singapore NRIC or FIN (weights 2 7 6 5 4 3 2; T and G add 4, M adds 3; National Registration Act practice). */
export function passesNric(value: string): boolean {
  const compact = value.replace(/[^0-9A-Za-z]+/g, '').toUpperCase();
  if (compact.length !== 9) return false;
  const weights = [2, 7, 6, 5, 4, 3, 2];
  let sum = compact[0] === 'T' || compact[0] === 'G' ? 4 : compact[0] === 'M' ? 3 : 0;
  weights.forEach((weight, at) => {
    sum += weight * (compact.charCodeAt(at + 1) - 48);
  });
  const first = compact[0] ?? '';
  const letters = first === 'S' || first === 'T' ? 'JZIHGFEDCBA' : first === 'M' ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK';
  const at = first === 'M' ? 10 - (sum % 11) : sum % 11;
  return letters[at] === compact[8];
}

/** Eleventh digit of a UPU S10 postal item number ("EE990218832MY"): weights 8 6 4 2 3 5 9 7. */
export function passesS10(value: string): boolean {
  const digits = digitsOf(value);
  if (digits.length !== 9) return false;
  const sum = [8, 6, 4, 2, 3, 5, 9, 7].reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  const check = 11 - (sum % 11);
  return Number(digits[8]) === (check === 10 ? 0 : check === 11 ? 5 : check);
}

/** IATA air waybill: the last of eight digits is the first seven modulo 7 (IATA resolution 600a). */
export function passesAirWaybill(value: string): boolean {
  const digits = digitsOf(value);
  return digits.length === 11 && Number(digits.slice(3, 10)) % 7 === Number(digits[10]);
}

/**
 * Check digit of a UPS number ("1Z", shipper, service, parcel): fifteen letters and digits with weights 1 and 2 in turn, a letter counting
 * as its place from A = 2 modulo 10, complemented to ten.
 */
export function passesUps(value: string): boolean {
  const code = value.replace(/ /g, '').toUpperCase();
  if (!/^1Z[A-Z0-9]{15}\d$/.test(code)) return false;
  let sum = 0;
  for (let at = 2; at < 17; at += 1) {
    const char = code.charCodeAt(at);
    const worth = char >= 65 ? (char - 63) % 10 : char - 48;
    sum += at % 2 === 0 ? worth : worth * 2;
  }
  return (10 - (sum % 10)) % 10 === Number(code[17]);
}

/** Tenth digit of an NHS number: weights 10 to 2, modulo 11 (NHS Data Dictionary, NHS NUMBER). */
export function passesNhs(value: string): boolean {
  const digits = digitsOf(value);
  let sum = 0;
  for (let at = 0; at < 10; at += 1) sum += Math.max(1, 10 - at) * Number(digits[at]);
  return digits.length === 10 && sum % 11 === 0;
}

/** GS1's check digit (GS1 General Specifications § 7.9): weights 3 and 1 in turn from the right; parcel labels carry it. */
export function passesGs1(value: string): boolean {
  const digits = digitsOf(value);
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) sum += Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 3);
  return digits.length > 1 && sum % 10 === 0;
}

/** A calendar day that exists. Month 1 to 12. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

/** Province codes of the Indonesian civil registry (Permendagri 72/2019 and the provinces founded in 2022). */
const province = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;

/** Sixteen digits with a province and a day where an Indonesian NIK or family card has them; a woman's day counts from 41. */
export function readsAsNik(digits: string): boolean {
  if (digits.length !== 16 || !province.test(digits)) return false;
  const day = Number(digits.slice(6, 8));
  return isDay(2000, Number(digits.slice(8, 10)), day > 40 ? day - 40 : day);
}
