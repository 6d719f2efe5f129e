const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What happens once and won't wait, in Indonesian and Malay and as both borrow it. */
export const localEvents: ReadonlySet<string> = set(`
  nikah nikahan pernikahan kahwin perkahwinan kenduri majlis hantaran resepsi akad wedding lamaran tunangan ujian exam spm peperiksaan periksa skripsi sidang wawancara interview temuduga ultah birthday harijadi
  housewarming konvo konvokesyen wisuda presentasi pembentangan presentation deadline tenggat kos kontrakan sewa umrah umroh haji pengebumian kelas class tugas assignment tetamu tamu flight mudik hajatan syukuran
  akikah aqiqah tahlil pengajian lebaran raya rapat meeting mesyuarat cuti liburan percutian honeymoon fyp tesis thesis lomba pertandingan`);

/** Who can't wait without a word more. */
export const localFrail: ReadonlySet<string> = set(`bayi baby newborn balita lansia`);

/** Every day's words that are an event only with a time behind them. */
export const needsTime: ReadonlySet<string> = set(
  `kos kontrakan sewa flight kelas class cuti raya rapat meeting mesyuarat tugas assignment liburan percutian akad`,
);

/** What may stand behind such a word and belongs to it: whose it is, of what kind. */
export const localFollowing: ReadonlySet<string> = set(`
  anak kakak adik abang ibu mak ayah bapak bapa ipar sulung bongsu bungsu kedua pertama perempuan lelaki laki-laki online kerja kahwin nikah akhir keluarga family besar sekolah kuliah spm semester rumah dinner
  akad lamaran deadline jatuh tempo`);

/** When it is. */
export const localTimes: ReadonlySet<string> = set(`
  besok esok lusa nanti malam pagi petang sore siang tengahari ini ni depan hari minggu bulan tonight tomorrow tmr this saturday sunday monday tuesday wednesday thursday friday
  senin selasa rabu kamis jumat sabtu isnin khamis jumaat ahad tgl tanggal jam pukul pkl 1hb januari februari maret mac april mei juni jun juli julai agustus ogos september oktober november desember disember dec nov`);

const englishEvent =
  'wedding(?: dinner)?|funeral|(?:mock )?exams?|mocks?|interview|birthday(?: party)?|housewarming|deadline|presentation|graduation|convocation|anniversary|honeymoon|night class|online class|thesis|dinner party|naming ceremony|baptism|christening|job interview';
const englishPeople =
  'newborn|baby|babies|toddlers?|kids|children|students|guests|patients|passengers|old folks|elderly (?:mother|father|parents|mum|dad)|horses|puppy|pupils|tenants';
const when =
  '(?: (?:on|this|next|by|before|at|in|tomorrow|tonight|today|from|home|asleep|\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan\\w*|feb\\w*|mar(?:ch)?|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*|\\d{1,2}(?:st|nd|rd|th)?|the|night|morning|week|weekend|that|pasture|house|home|stable|upstairs|carpet|floor|waiting|outside)){0,6}';

/** "my daughter's wedding on Saturday", "22 students", "my lad's 7th birthday": with whose, how many and when. */
export const englishStake = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:(?:my|our|his|her|their) (?:\\p{L}+['’]s )?|(?:a|an|the|\\d{1,3}|two|three|four|five|six) )?(?:\\p{L}+['’]s |\\d{1,2}(?:st|nd|rd|th) |first |only |own |little |small |elderly |eldest |youngest |final |big |premature |hungry |whole )*(?:${englishEvent}|${englishPeople})(?![\\p{L}'’])${when})`,
  'iu',
);
/** Where she is going: "I fly to Lagos at 6am tomorrow". */
export const englishJourney = new RegExp(
  `(?<![\\p{L}])(?:[Ii]|[Ww]e)(?:['’]m| am|['’]re| are)? (?:fly|flying|travel|travelling|leave|leaving) (?:to|for) (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(${when})`,
  'u',
);
/** What is to be paid: "rent is due today". */
export const englishDue =
  /(?<![\p{L}])(?:my |the )?(rent|mortgage|school fees?|loan|deposit) (?:is|are) due((?: (?:today|tomorrow|tonight|on|this|\p{L}+day))*)/iu;
