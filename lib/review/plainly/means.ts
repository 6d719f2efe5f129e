import { readerWords } from '../../leaks/reader-words.ts';
import { anyOf, isOpen, type PlainStatement } from './statement.ts';

const pay = 'gaji|pendapatan|penghasilan|salary|income|wages?|earnings';
const little =
  "(?:tidak|tak|nggak|gak|ga|x) (?:cukup|memadai|mencukupi|masuk syarat)|kurang(?! lebih)|rendah|kecil|terlalu (?:rendah|kecil)|(?:is|are|was|were)(?:n[’']t| not)? (?:too (?:low|small)|(?:high |good )?enough|sufficient|below)|(?:doesn[’']t|does not|didn[’']t) (?:qualify|reach|suffice)";

/** What somebody earns is too little for what she asked for. */
const tooLittle = anyOf(
  `(?:${pay}) (?:(?:suami|isteri|istri|bulanan) )?(?:${readerWords}) (?:(?:memang|masih|itu|tu|terlalu) ){0,2}(?:${little})`,
  `your (?:monthly |net |gross )?(?:${pay}) (?:${little})`,
);

/** Why somebody was refused: what she earns. */
export default {
  name: 'means',
  kind: 'service-status',
  in: 'clause',
  mentions: new RegExp(`\\b(?:${pay})\\b`, 'i'),
  tells: ({ words, joint }) => tooLittle.test(words) && !isOpen.test(`${joint} ${words.replace(tooLittle, ' ')}`),
  spokenOf: anyOf(pay),
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
    'Salaries are paid on the 25th.',
  ],
} satisfies PlainStatement;
