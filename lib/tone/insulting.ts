import { defineTone } from './rule.ts';

export default defineTone({
  fault: 'insulting',
  means: 'Belittles the person.',
  flags: [
    '[[Otaknya]] dipakai dong Kak, masa gitu aja [[bodoh]].',
    'Only an [[idiot]] would plug it in backwards. [[Learn to read]].',
    "Sari, we're sorry that the line is down. You are an [[idiot]].",
    'Tak reti baca ke? [[Bodoh]] sangat. Malu la sikit.',
  ],
  passes: [
    'Tidak apa-apa Kak Tia, menunya memang agak tersembunyi; kami pandu lewat DM.',
    'No worries Jo, that menu is easy to miss. Tap Settings, then Lines.',
    'Tak apa Kak Yah, menu tu memang susah nak jumpa; kami bantu melalui PM.',
  ],
});
