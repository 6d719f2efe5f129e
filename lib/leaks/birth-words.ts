/** Up to when or from when, right before a date: a rule for everybody, also of births ("children born after 01/09/2019"). */
const limit =
  /(?<!\p{L})(?:before|after|since|until|till|sebelum|selepas|setelah|sesudah|sejak|hingga|sampai|mulai) (?:the |tanggal |tgl )?$/u;
/** "The match of 8 May 1971", "the notes of the 2nd of March": of what the day is, and no birth. */
const ofWhat = /(?<!\p{L})(\p{L}+) of (?:the )?$/u;
const births = new Set(['birth', 'birthday', 'birthdate', 'date', 'dob']);
/** Days that a nation, a law or a work has; what is said of birth closer by overrules them. */
const memorable =
  /(?<!\p{L})(?:merdeka|kemerdekaan|proklamasi|pancasila|hari malaysia|independence|law of|act of|(?:undang-undang|uu)(?: no\.? ?\d{1,5})?|released|launched|founded|established|declared|signed|premiered|dirilis|didirikan|ditubuhkan|diresmikan|dirasmikan)(?!\p{L})(?:(?!birth|born|lahir|dob|d\.o\.b)[^.!?]){0,24}$/u;
const works =
  /^,? (?:law|act|rule|match|game|film|movie|album|tournament|edition|episode|release|agreement|earthquake|public holiday|cuti umum|hari libur)(?!\p{L})/u;
/** The house's own birthday, and its founder's. */
const house =
  /(?<!\p{L})(?:(?:our|kedai|toko|syarikat|perusahaan) (?:\p{L}+ )?(?:was born|founder|lahir)|our (?:own |\d+\p{L}* )?(?:birthday|anniversary)|(?:hari jadi|ulang tahun|ultah)(?:nya)? (?:ke-? ?\d+ )?(?:kedai|toko|kami|kita|syarikat|perusahaan)|(?:founder|pengasas|pendiri))(?!\p{L})[^.!?]{0,24}$/u;
/** A feast is the house's unless a birth is told right before the day. */
const born = /(?<!\p{L})(?:born|lahir|lahirnya)(?: (?:on|pada|tanggal|tgl|in))? $/u;
const feasted =
  /^[^.?]{0,20}(?<!\p{L})(?:come celebrate|celebrate with us|jom raikan|mari rayakan|yuk rayakan|semua diskaun|dis[ck](?:ount|aun|on))/u;

/** The first year in which somebody who is alive may have been born. */
const oldest = 1905;

/** Whether the date from `start` to `end` of a small text is a day of history, of a rule or of the house, whatever is said of birth. */
export function isNobodysBirth(lower: string, start: number, end: number): boolean {
  const before = lower.slice(Math.max(0, start - 60), start);
  const behind = lower.slice(end, end + 44);
  const year = /(?<!\d)(1\d{3}|20\d\d)(?!\d)/.exec(lower.slice(start, end));
  if (year !== null && Number(year[1]) < oldest) return true;
  const [, what] = ofWhat.exec(before) ?? [];
  if (what !== undefined && !births.has(what)) return true;
  return (
    limit.test(before) ||
    memorable.test(before) ||
    house.test(before) ||
    works.test(behind) ||
    (feasted.test(behind) && !born.test(before))
  );
}
