import type { Language } from '../review/types.ts';
import { nouns } from './words/predicates.ts';

const english: readonly RegExp[] = [
  /^(?:so )?(?:where(?:'s| is| are| the hell is| on earth is)) ((?:my|our|the) .+?)$/iu,
  /^(?:so )?when (?:will|is|are|can i (?:get|have|expect)|do i get|am i getting|would) ((?:my|our|the) .+?)(?: (?:come|arrive|coming|arriving|be|get|going|back|reach|land|here|ready|show|turn|finally)\b.*)?$/iu,
  /^(?:what happened to|any (?:news|update|word)s? (?:on|about)|what about|still waiting (?:for|on)|waiting (?:for|on)) ((?:my|our|the) .+?)$/iu,
];
const local: readonly RegExp[] = [
  /^(?:mana|dimana|di mana|kat mana|mane) ((?:\p{L}+ ){0,3}\p{L}+?)(?: (?:saya|aku|gue|gw|sy|ni|nih|nya))?$/iu,
  /^((?:\p{L}+ ){0,3}\p{L}+?)(?: (?:saya|aku|gue|gw|sy|i))? (?:kemana|ke mana|mana|dimana|di mana|kat mana|mane)(?: (?:ya|ni|nih|sih|dah|min|admin))*$/iu,
  /^(?:kapan|bila|bile) (?:nak )?(?:dapat |dapet |masuk |sampai |sampe |balik )?((?:\p{L}+ ){0,2}\p{L}+?)(?: (?:saya|aku|gue|gw|sy|i|nak|mau|akan|bakal|bisa|boleh|masuk|sampai|sampe|datang|dateng|cair|siap|selesai|kembali|balik|dibalikin|dikirim|dihantar)\b.*)$/iu,
];
const most = 8;

/** What she is waiting for, where she asks for it: "where is my refund"; null where no thing of hers is asked for. */
export function waitedFor(text: string, language: Language, mixed: boolean): string | null {
  const plain = text.replace(/[?!.\s]+$/u, '').trim();
  if (language === 'en' || mixed)
    for (const shape of english) {
      const thing = shape.exec(plain)?.[1];
      if (
        thing !== undefined &&
        thing.split(' ').length <= most &&
        !/\b(?:is|are|was|manager|money's|you)\b/i.test(thing)
      )
        return thing.replace(/^my /i, 'your ').replace(/^our /i, 'your ').replace(/ my /gi, ' your ');
    }
  if (language !== 'en')
    for (const shape of local) {
      const thing = shape.exec(plain)?.[1]?.toLowerCase();
      if (thing?.split(' ').some((word) => nouns.has(word.replace(/nya$/, '')))) return thing.replace(/nya$/, '');
    }
  return null;
}
