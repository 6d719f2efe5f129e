import type { Reading } from '../model/reading.ts';
import { classIndex } from '../model/word-classes.ts';

/**
 * Words that insult whoever reads them, whatever else the draft says: no apology beside them takes them back. Only words with no decent
 * use towards a customer; names of animals and mishaps stay with the classifier.
 */
const words = new Set(
  (
    'idiot idiots idiotic stupid stupidity dumb dumbass moron morons moronic imbecile imbeciles cretin retard retarded bastard asshole arsehole bitch fuck fucking fucker scum dimwit ' +
    'goblok goblog tolol bego bodoh dungu bangsat brengsek keparat sinting ' +
    'bodo bangang bengap bahlul bebal bongok lahanat pukimak palat'
  ).split(' '),
);

/** Number of the first such word that is not said of ourselves ("a stupid mistake of ours"); -1 where there is none. */
export function abuseIn({ tokens, classes, sentenceStart, sentenceEnd }: Reading): number {
  return tokens.findIndex(({ norm }, at) => {
    if (!words.has(norm)) return false;
    const sentence = classes.slice(sentenceStart[at], sentenceEnd[at]);
    const speaksOf = (who: number) => sentence.some((list) => list.includes(who));
    return !speaksOf(classIndex.we) || speaksOf(classIndex.you);
  });
}
