import { isDay, passesLuhn } from '../../checksums.ts';

/** What a character counts: a digit itself, a letter from A = 10. */
const worth = (number: string, at: number): number => {
  const code = number.charCodeAt(at);
  return code >= 65 ? code - 55 : code - 48;
};

/** Each character times its weight, as far as there are weights. */
const weigh = (number: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * worth(number, at), 0);

const two = (number: string, at: number) => Number(number.slice(at, at + 2));

/** A day of two digits each for month and day, which begin at these places; the year is not asked, so 29 February always is one. */
const isBirthday = (number: string, month: number, day: number): boolean =>
  isDay(2000, two(number, month), two(number, day));

/** Thailand: the first digit, up to 8, tells how one was registered; weights 13 to 2; the rest to eleven, its last digit. */
export const thai = (number: string) =>
  /^[1-8]/.test(number) &&
  (11 - (weigh(number, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === worth(number, 12);

/** Philippines, tax number: weights 9 to 2, modulo 11. */
export const philippineTax = (number: string) =>
  weigh(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === worth(number, 8) && !/^0{9}/.test(number);

/** Vietnam: province of birth 001 to 096, then century and sex. */
export const vietnam = (number: string) => /^0(?!00)(?:[0-8]\d|9[0-6])[0-3]/.test(number);

/** Hong Kong: one or two letters and six digits with weights 9 to 2, a missing letter counting 36; modulo 11, 10 written A. */
export const hongKong = (number: string) => {
  const padded = number.length === 8 ? ` ${number}` : number;
  const first = padded[0] === ' ' ? 36 : worth(padded, 0);
  const sum = first * 9 + weigh(padded.slice(1), [8, 7, 6, 5, 4, 3, 2]);
  return (11 - (sum % 11)) % 11 === worth(padded, 8);
};

/** China: ISO 7064 MOD 11-2 over 17 digits, 10 written X; the birthday from the seventh. */
export const china = (number: string) => {
  const sum = weigh(number, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return /^[1-9]\d{5}(?:19|20)/.test(number) && isBirthday(number, 10, 12) && '10X98765432'[sum % 11] === number[17];
};

/** Taiwan: the letter stands for two digits, weights 1 and 9; then 8 to 1 and the check digit. */
export const taiwan = (number: string) => {
  const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(number.charAt(0)) + 10;
  const sum = Math.floor(letter / 10) + (letter % 10) * 9 + weigh(number.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1]);
  return /^.[1289]/.test(number) && sum % 10 === 0;
};

/** South Korea: weights 2 to 9 and 2 to 5, modulo 11; the check digit of foreigners (seventh digit 5 to 8) is two more in older numbers. */
export const korea = (number: string) => {
  const check = 11 - (weigh(number, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11);
  const last = worth(number, 12);
  const isForeign = /^\d{6}[5-8]/.test(number);
  return isBirthday(number, 2, 4) && (check % 10 === last || (isForeign && (check + 2) % 10 === last));
};

/** Japan: weights 6 to 2 and 7 to 2, modulo 11. */
export const japan = (number: string) => {
  const rest = weigh(number, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest <= 1 ? 0 : 11 - rest) === worth(number, 11);
};

/** Luhn over letters and digits (India's GSTIN): a letter counts from A = 10, modulo 36. */
export const luhn36 = (number: string) => {
  let sum = 0;
  for (let at = 0; at < number.length; at += 1) {
    const value = worth(number, number.length - 1 - at) * (at % 2 === 0 ? 1 : 2);
    sum += Math.floor(value / 36) + (value % 36);
  }
  return sum % 36 === 0;
};

/** Luhn of the digits, whatever letters stand before them. */
export const luhn = (number: string) => passesLuhn(number);

/** Australia, tax file number: modulo 11; the older ones of eight digits have weights of their own. */
export const australianTax = (number: string) =>
  weigh(number, number.length === 8 ? [10, 7, 8, 4, 6, 3, 5, 1] : [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;

/** Australia, Medicare: the ninth of ten or eleven digits. */
export const medicare = (number: string) =>
  /^[2-6]/.test(number) && weigh(number, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === worth(number, 8);

/** New Zealand, IRD: a second row of weights where the first answers ten. */
export const newZealand = (number: string) => {
  const small = number.padStart(9, '0');
  if (Number(small) < 10_000_000 || Number(small) > 150_000_000) return false;
  const rest = (weights: readonly number[]) => (11 - (weigh(small, weights) % 11)) % 11;
  const first = rest([3, 2, 7, 6, 5, 4, 3, 2]);
  return (first === 10 ? rest([7, 4, 3, 2, 5, 2, 7, 6]) : first) === worth(small, 8);
};

/** Spain: eight digits modulo 23 choose the letter; X, Y and Z of a foreigner stand for 0, 1 and 2, K, L and M of others for nothing. */
export const spain = (number: string) => {
  const plain = number.replace(/^[KLMXYZ]/, (letter) => ('XYZ'.includes(letter) ? String('XYZ'.indexOf(letter)) : ''));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(plain.slice(0, -1)) % 23] === number.at(-1);
};

const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italy: characters at odd places by a table of their own, modulo 26. */
export const italy = (number: string) => {
  let sum = 0;
  for (let at = 0; at < 15; at += 1) {
    const value = worth(number, at);
    const plain = value >= 10 ? value - 10 : value;
    sum += at % 2 === 0 ? (odd[plain] ?? 0) : plain;
  }
  return sum % 26 === worth(number, 15) - 10;
};

/** Poland: weights 1, 3, 7, 9; the month carries the century. */
export const poland = (number: string) =>
  isDay(2000, two(number, 2) % 20, two(number, 4)) &&
  (10 - (weigh(number, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === worth(number, 10);

/** Finland: birthday and three digits modulo 31; the sign of the century is not among them. */
export const finland = (number: string) => {
  const [, day = '', serial = '', sign = ''] = /^(\d{6})[A-FU-Y]?(\d{3})([A-Y\d])$/.exec(number) ?? [];
  return isBirthday(day, 2, 0) && '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(day + serial) % 31] === sign;
};

/** Sweden: Luhn of the last ten digits; 60 is added to the day of who has only moved there. */
export const sweden = (number: string) => {
  const ten = number.slice(-10);
  const day = two(ten, 4);
  return isDay(2000, two(ten, 2), day > 60 ? day - 60 : day) && passesLuhn(ten);
};

/** Norway: two check digits modulo 11; 40 is added to the day of who has only moved there. */
export const norway = (number: string) =>
  isDay(2000, two(number, 2) % 40, two(number, 0) % 40) &&
  weigh(number, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
  weigh(number, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

/** Denmark has given up its check digit in 2007: the birthday is left. */
export const denmark = (number: string) => isBirthday(number, 2, 0);

/** Netherlands: weights 9 to 2, the last digit against them, modulo 11. */
export const netherlands = (number: string) =>
  weigh(number.padStart(9, '0'), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && Number(number) > 0;

/** ISO 7064 MOD 11,10: Germany's tax identity, Croatia's OIB. */
export const mod11and10 = (number: string) => {
  let check = 5;
  for (let at = 0; at < number.length; at += 1) check = ((((check || 10) * 2) % 11) + worth(number, at)) % 10;
  return check === 1;
};

/** Germany, tax identity: of the first ten digits one stands twice or three times, the others once at most. */
export const germanTax = (number: string) => {
  const often = [...number.slice(0, 10)].reduce((counts, digit) => {
    counts.set(digit, (counts.get(digit) ?? 0) + 1);
    return counts;
  }, new Map<string, number>());
  const more = [...often.values()].filter((count) => count > 1);
  return number[0] !== '0' && more.length === 1 && (more[0] ?? 0) <= 3 && mod11and10(number);
};

const crossSum = (value: number) => Math.floor(value / 10) + (value % 10);

/** Germany, pension insurance: the letter as two digits, cross sums of the products. */
export const germanPension = (number: string) => {
  const letter = String(number.charCodeAt(8) - 64).padStart(2, '0');
  const plain = number.slice(0, 8) + letter + number.slice(9, 11);
  const sum = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].reduce(
    (all, weight, at) => all + crossSum(weight * worth(plain, at)),
    0,
  );
  const day = two(number, 2);
  return isDay(2000, two(number, 4), day > 50 ? day - 50 : day) && sum % 10 === worth(number, 11);
};

/** Germany, health insurance: the letter as two digits, weights 1 and 2, cross sums. */
export const germanHealth = (number: string) => {
  const plain = String(number.charCodeAt(0) - 64).padStart(2, '0') + number.slice(1, 9);
  let sum = 0;
  for (let at = 0; at < 10; at += 1) sum += crossSum(worth(plain, at) * (at % 2 === 0 ? 1 : 2));
  return sum % 10 === worth(number, 9);
};

/** Check digit of travel documents (ICAO Doc 9303 part 3 § 4.9): weights 7, 3, 1. */
export const travelDocument = (number: string) => weigh(number, [7, 3, 1, 7, 3, 1, 7, 3]) % 10 === worth(number, 8);

/** Rest of a long row of digits, piece by piece: the number itself is too great to be exact. */
const modulo = (number: string, by: number) => {
  let rest = 0;
  for (let at = 0; at < number.length; at += 1) rest = (rest * 10 + worth(number, at)) % by;
  return rest;
};

/** France, social security: 97 less the rest; Corsica's 2A and 2B count as 19 and 18. */
export const france = (number: string) => {
  const plain = number.replace(/^(.{5})2A/, '$119').replace(/^(.{5})2B/, '$118');
  return /^[1-478]\d{14}$/.test(plain) && 97 - modulo(plain.slice(0, 13), 97) === Number(plain.slice(13));
};

/** France, tax: the first ten digits modulo 511. */
export const frenchTax = (number: string) => modulo(number.slice(0, 10), 511) === Number(number.slice(10));

/** Belgium: 97 less the rest of nine digits; since 2000 a 2 stands before them. */
export const belgium = (number: string) => {
  const check = Number(number.slice(9));
  const nine = number.slice(0, 9);
  return (
    two(number, 2) < 53 &&
    two(number, 2) % 20 <= 12 &&
    two(number, 4) <= 31 &&
    (97 - modulo(nine, 97) === check || 97 - modulo(`2${nine}`, 97) === check)
  );
};

/** Portugal, tax number: weights 9 to 2, modulo 11. */
export const portugal = (number: string) => {
  const rest = (11 - (weigh(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return /^[1-9]/.test(number) && rest % 10 === worth(number, 8);
};

/** Portugal, citizen card: Luhn with letters from A = 10. */
export const portugueseCard = (number: string) => {
  let sum = 0;
  for (let at = 0; at < number.length; at += 1) {
    const value = worth(number, number.length - 1 - at);
    const doubled = value * 2 > 9 ? value * 2 - 9 : value * 2;
    sum += at % 2 === 0 ? value : doubled;
  }
  return sum % 10 === 0;
};

/** Switzerland: a GS1 number that begins with 756. */
export const switzerland = (number: string) =>
  number.startsWith('756') && weigh(number, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;

/** Austria: the check digit is the fourth. */
export const austria = (number: string) => weigh(number, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === worth(number, 3);

/** Ireland: seven digits and, since 2013, a second letter that counts nine times from A = 1; modulo 23. */
export const ireland = (number: string) => {
  const second = /[ABH]$/.test(number) && number.length === 9 ? (number.charCodeAt(8) - 64) * 9 : 0;
  const sum = weigh(number, [8, 7, 6, 5, 4, 3, 2]) + second;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === number[7];
};

/** Romania: weights 2 7 9 1 4 6 3 5 8 2 7 9, ten counts as one. */
export const romania = (number: string) => {
  const rest = weigh(number, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return isBirthday(number, 3, 5) && (rest === 10 ? 1 : rest) === worth(number, 12);
};

/** Bulgaria: the month carries the century. */
export const bulgaria = (number: string) =>
  isDay(2000, two(number, 2) % 20, two(number, 4)) &&
  (weigh(number, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === worth(number, 9);

/** Czechia and Slovakia: 50 is added to a woman's month; ten digits since 1954, modulo 11. */
export const czechia = (number: string) => {
  const month = two(number, 2) % 50;
  return (
    isDay(2000, month > 20 ? month - 20 : month, two(number, 4)) &&
    (number.length === 9 || (Number(number.slice(0, 9)) % 11) % 10 === worth(number, 9))
  );
};

/** Estonia and Lithuania: a second row of weights where the first answers ten. */
export const baltic = (number: string) => {
  const rest = (weights: readonly number[]) => weigh(number, weights) % 11;
  const first = rest([1, 2, 3, 4, 5, 6, 7, 8, 9, 1]);
  const check = first === 10 ? rest([3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) : first;
  return isBirthday(number, 3, 5) && check % 10 === worth(number, 10);
};

/** Greece: birthday and Luhn. */
export const greece = (number: string) => isBirthday(number, 2, 0) && passesLuhn(number);

/** Iceland: modulo 11, the last digit is the century's; 40 is added to the day of a company. */
export const iceland = (number: string) =>
  isDay(2000, two(number, 2), two(number, 0) % 40) &&
  /[089]$/.test(number) &&
  weigh(number, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

/** Ukraine: modulo 11, then 10; the first weight is taken off. */
export const ukraine = (number: string) => {
  const rest = weigh(number, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11;
  return ((rest + 11) % 11) % 10 === worth(number, 9);
};

/** What was Yugoslavia: birthday with three digits for the year, weights 7 to 2 twice, modulo 11. */
export const yugoslavia = (number: string) =>
  isDay(2000, two(number, 2), two(number, 0)) &&
  ((11 - (weigh(number, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === worth(number, 12);

/** Turkey: two check digits, the second of the sum of all. */
export const turkey = (number: string) => {
  const tenth = (10 - (weigh(number, [3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10;
  const last = (tenth + weigh(number, [1, 1, 1, 1, 1, 1, 1, 1, 1])) % 10;
  return /^[1-9]/.test(number) && tenth === worth(number, 9) && last === worth(number, 10);
};

/** United Kingdom, taxpayer's reference: the check digit stands first. */
export const britishTax = (number: string) =>
  '21987654321'[weigh(number.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === number[0];

/** South Africa: birthday, citizen or resident, Luhn. */
export const southAfrica = (number: string) =>
  isBirthday(number, 2, 4) && /^\d{10}[012]/.test(number) && passesLuhn(number);

/** Mauritius: a letter and digits with weights 14 to 2, modulo 17. */
export const mauritius = (number: string) =>
  (17 - (weigh(number, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 17)) % 17 === worth(number, 13);

/** Iran: weights 10 to 2, modulo 11. */
export const iran = (number: string) => {
  const rest = weigh(number, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? rest : 11 - rest) === worth(number, 9) && !/^(\d)\1{9}/.test(number);
};

/** Egypt: century, birthday. */
export const egypt = (number: string) => /^[23]/.test(number) && isBirthday(number, 3, 5);

/** Mexico: place in the alphabet with Ñ after N, weights 18 to 2, modulo 10; the birthday from the fifth. */
export const mexico = (number: string) => {
  let sum = 0;
  for (let at = 0; at < 17; at += 1) {
    const value = worth(number, at);
    sum += (value > 23 ? value + 1 : value) * (18 - at);
  }
  return isBirthday(number, 6, 8) && (10 - (sum % 10)) % 10 === worth(number, 17);
};

/** Brazil: two check digits, weights 10 to 2 and 11 to 2. */
export const brazil = (number: string) => {
  const check = (weights: readonly number[]) => ((11 - (weigh(number, weights) % 11)) % 11) % 10;
  return (
    !/^(\d)\1{10}/.test(number) &&
    check([10, 9, 8, 7, 6, 5, 4, 3, 2]) === worth(number, 9) &&
    check([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === worth(number, 10)
  );
};

/** Argentina, CUIT and CUIL: modulo 11. */
export const argentina = (number: string) =>
  '012345678990'[11 - (weigh(number, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)] === number[10];

/** Chile: weights 2 to 7 from the right, modulo 11, ten written K. */
export const chile = (number: string) => {
  let sum = 0;
  for (let at = 1; at < number.length; at += 1) sum += worth(number, number.length - 1 - at) * (2 + ((at - 1) % 6));
  return '0123456789K'[(11 - (sum % 11)) % 11] === number.at(-1);
};

/** Ecuador: province 01 to 24, or 30 or 50 for who lives abroad; a person's third digit is 6 at most; Luhn. */
export const ecuador = (number: string) => /^(?:0[1-9]|1\d|2[0-4]|[35]0)[0-6]/.test(number) && passesLuhn(number);
