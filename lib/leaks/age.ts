import { defineRecogniser } from './recogniser.ts';

/** An exact age told of one person: "umur 84", "aged 71", "78 tahun" beside the word. A limit for everybody is none. */
export default defineRecogniser({
  name: 'age',
  kind: 'date-of-birth',
  needs: 'digit',
  shape:
    /(?<=\b(?:umur|usia|age|aged|umurnya|usianya|berumur|berusia|turning)(?: (?:awak|kau|kakak|bapak|ibu|encik|puan|pakcik|makcik|beliau|dia|anda|saat ini|sekarang|baru|sudah|dah|kan|memang)){0,2} )\d{1,3}(?: (?:tahun|thn|th|years?(?: old)?)(?: \d{1,2} (?:bulan|months?))?)?(?![\w@/.-])/gi,
  validate: (_value, around) => {
    const near = around.lower.slice(Math.max(0, around.start - 34), Math.min(around.lower.length, around.end + 20));
    return /minim|maks|bawah|atas|sampai|hingga|over|under|above|below|antara|batas|had |from|mulai|ke atas|to \d|-\d/.test(
      near,
    )
      ? false
      : 0.55;
  },
  cues: { any: ['umur', 'usia', 'aged', 'age'] },
  bare: 0.55,
  cued: 0.6,
  why: 'date-of-birth',
  flags: ['Umur awak [[date-of-birth:17 tahun 4 bulan]] dik.', 'Bapak awak umur [[date-of-birth:84]], betul?'],
  passes: ['Terbuka untuk umur 18 tahun ke atas.', 'Children aged 6 to 12 swim free.'],
});
