import { readerWords } from './reader-words.ts';

const endWords =
  'ending|ends (?:in|with)|(?:that|which) ends|ended (?:in|with)|akhiran|akhirannya|berakhir|berakhiran|h?ujung|h?ujungnya|buntut|buntutnya|ekor|ekornya|belakang|belakangnya|last (?:four|4)|last (?:four |4 )?(?:digits|numbers)|digit akhir|(?:digit|angka|nombor|nomor|kartu|kad) (?:terakhir|belakang|akhir)(?:nya)?|terakhir(?:nya)?|digit';
const ofWhat = 'kartu|kad|card|rekening|rek|akaun|account|acc';
const whose = `${readerWords}|nya`;

/** Right before the last digits of a number: "ending in", "berakhiran", "hujung", "digit terakhir kartu Kakak". Reads small text. */
export const behindEnd = new RegExp(
  `(?<!\\p{L})(?:${endWords})(?: (?:${ofWhat})(?:nya)?(?: (?:${whose}))?)?(?: (?:in|with|nya|dengan|di|is|are|number|angka|nombor|digits?))?[ :]*$`,
  'u',
);
/** Right behind them: "the one with 4471 on the end", "yang 4471 di ujungnya". */
export const beforeEnd =
  /^ (?:(?:on|at|in|for) (?:the|its) (?:very )?(?:end|back|tail)|di (?:h?ujung|belakang|buntut|akhir)(?:nya)?|as (?:the )?last (?:four|digits))(?!\p{L})/u;
/** The last four digits of a number, alone, two by two or one by one; behind stars or dots, if it is shown masked. */
export const lastFour =
  /(?<![\w@.,/*-])(?:[xX*•]{1,4}[ -]?|\.{2,4} ?){0,4}(?:\d(?: {0,2}\d){3}|\d\d-\d\d|\d-\d-\d-\d)(?![\w@*%]|[.,/:-]\d| {1,2}\d)/g;
