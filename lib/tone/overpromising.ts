import { defineTone } from './rule.ts';

export default defineTone({
  fault: 'overpromising',
  means: 'Guarantees what nobody can.',
  flags: [
    '[[Dijamin 100%]] tidak akan pernah mati lagi seumur hidup, Kak!',
    'We [[guarantee]] this will never ever happen again, [[cross my heart]].',
    '[[Kami jamin 100%]] takkan putus lagi sampai bila-bila.',
  ],
  passes: [
    'Kami usahakan selesai malam ini dan kabari jam 9, Mas Andi.',
    'We hope to have it back by 9 tonight and will post an update at 8, Ana.',
    'Kami cuba siapkan malam ini dan kemas kini pukul 9, Encik Farid.',
  ],
});
