import { anyOf } from '../../leaks/any-of.ts';
import { readerWords } from '../../leaks/reader-words.ts';
import { isOpen, type PlainStatement } from './statement.ts';

/** Conditions and treatments that nobody else has to know of, as people call them. */
const conditions =
  'chemo(?:therapy)?|kemo(?:terapi)?|dialysis|cuci darah|hemodiali[sz]is|biopsy|biopsi|miscarriage|keguguran|pregnan(?:t|cy)|hamil|kehamilan|mengandung|(?:kontrol|usia|periksa|scan) kandungan|expecting (?:a baby|twins)|kanser|kanker|cancer|diabetes|kencing manis|hiv|tbc|tifus|typhoid|tipes|demam berdarah|denggi|dengue|dbd|(?<!swim |golf |brush |back)stroke|depresi|depression|kemurungan|asthma|asma|epilep(?:sy|si)|hepatitis|tumou?r|usus buntu|appendicitis|dementia|pembedahan|ceaser|caesarean|sesar';
const conditionWords = anyOf(`(?:${conditions})(?:nya)?`);
/** Whose it is: "your chemo", "kandungannya", "operasi usus buntunya", "Puan hamil". */
const hers = anyOf(
  `your (?:\\p{L}{1,12} ){0,1}(?:${conditions})`,
  `(?:${conditions})nya`,
  `(?:${conditions}) (?:${readerWords})`,
  `(?:${readerWords}) (?:(?:sedang|tengah|masih|kena|sakit|menderita|menghidap|pesakit|pasien) ){1,2}(?:${conditions})`,
  `you(?:['’]re| are) (?:pregnant|expecting (?:a baby|twins))`,
);
/** What is sold, planned for or fought is no illness of hers. */
const isWare =
  /(?<!\p{L})(?:plan|cover|coverage|covers|covered|policy|insurance|insurans|asuransi|polis|takaful|pakej|paket|package|promo|test kit|screening|saringan|awareness|month|fund|dana|derma|donation|kempen|kampanye|seminar|talk|webinar)(?!\p{L})/iu;

/** A customer's illness, treatment or pregnancy, told or wished well for by name. */
export default {
  name: 'illness',
  kind: 'health',
  in: 'clause',
  mentions: new RegExp(`\\b(?:${conditions})`, 'i'),
  tells: ({ words, joint }) => hers.test(words) && !isWare.test(words) && !isOpen.test(`${joint} ${words}`),
  spokenOf: (post) => conditionWords.test(post),
  flags: [
    'We hope your chemo goes well on Monday.',
    'Jadwal kontrol kehamilannya kami pindah ke Rabu.',
    'Semoga cepat pulih dari usus buntunya, Pak.',
    'Kami tahu puan sedang hamil.',
    'Kontrol kandungannya kami pindah ke Kamis.',
  ],
  passes: [
    'If you are pregnant, please tell the crew.',
    'Ibu hamil dan lansia boleh langsung ke loket 1.',
    'Pakej saringan kanser RM90 untuk semua.',
    'Love your swim stroke in that video!',
    'Does your cancer cover start in May?',
  ],
  answers: [['missed my chemo because of you!!', 'We are so sorry about your chemo.']],
} satisfies PlainStatement;
