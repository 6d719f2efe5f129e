import { anyOf } from '../../leaks/any-of.ts';
import { readerWords } from '../../leaks/reader-words.ts';
import { isOpen, type PlainStatement } from './statement.ts';

const pay = 'gaji|pendapatan|penghasilan|salary|income|wages?|earnings';
const enough = '(?:quite )?(?:(?:high |good |big )?enough|sufficient)';

/** What somebody earns is too little for what she asked for. */
const tooLittle = anyOf(
  `(?:${pay}) (?:(?:suami|isteri|istri|bulanan) )?(?:${readerWords}) (?:(?:memang|masih|itu|tu) ){0,2}(?:(?:tidak|tak|nggak|gak|ga|x) (?:cukup|memadai|mencukupi|masuk syarat)|kurang(?! lebih)|(?:terlalu )?(?:rendah|kecil))`,
  `your (?:monthly |net |gross )?(?:${pay}) (?:(?:is|are|was|were) (?:too (?:low|small)|below|not ${enough})|(?:is|are|was|were)n['’]t ${enough}|(?:doesn['’]t|does not|didn['’]t|did not) (?:qualify|reach|suffice))`,
);
const payWords = anyOf(pay);

/** Why somebody was refused: what she earns. */
export default {
  name: 'means',
  kind: 'service-status',
  in: 'clause',
  mentions: new RegExp(`\\b(?:${pay})\\b`, 'i'),
  tells: ({ words, joint }) => tooLittle.test(words) && !isOpen.test(`${joint} ${words.replace(tooLittle, ' ')}`),
  spokenOf: (post) => payWords.test(post),
  flags: [
    'Your salary is too low.',
    'Gaji Mas tidak cukup untuk cicilan itu.',
    'Gaji suami puan rendah.',
    "Your income isn't enough for that flat.",
  ],
  passes: [
    'If your income is too low, ask for the grant.',
    'Kalau gaji Kakak kurang dari 3 juta, ada subsidi.',
    'Kirim slip gaji Bapak lewat email ya.',
    'Your income is enough for this card.',
    'Layak memohon asalkan pendapatan encik kurang daripada RM4,850.',
    'Walaupun gaji puan kecil, tabungan ini tetap sesuai.',
  ],
  answers: [['apa kurangnya gaji saya?', 'Maaf, gaji Mas tidak cukup untuk cicilan itu.']],
} satisfies PlainStatement;
