/** What a company does when a customer complains of it in English, behind its handle: past forms, and the few others that are said. */
const does =
  /(?:has|have|had|did|does|keeps?|kept|cut|sent|sends|told|tells|took|takes|made|makes|gave|gives|lost|said|says|put|sold|forgot|broke|left|let|never|still|just|won['’]?t|cannot|can['’]?t|refuses?|\p{Ll}{2,}ed)\s+(?:\p{L}+ed\s+)?(?:me|my|us|our|to|it|this|that|the|a|an|no|not|\p{Ll}+ing)\b/u
    .source;

/** "It keeps" is "you keep". */
const plural: Readonly<Record<string, string>> = {
  has: 'have',
  does: 'do',
  keeps: 'keep',
  sends: 'send',
  tells: 'tell',
  takes: 'take',
  makes: 'make',
  gives: 'give',
  says: 'say',
  refuses: 'refuse',
};

/**
 * A post in which our handle does something, read as "you": "@SuriaMobile cut me off" tells what we did, and without the handle the sentence
 * would have nobody in it. Where the handle only calls us it stays as it is, to be left out.
 */
export function readMentions(text: string, handles: readonly string[]): string {
  const ours = handles.map((handle) => handle.replace(/^@/, '').replace(/[^\p{L}\p{N}_]/gu, '.')).filter(Boolean);
  if (ours.length === 0) return text;
  const acting = new RegExp(`@(?:${ours.join('|')})\\b(\\s+)(?=${does})(\\p{L}+)`, 'giu');
  return text.replace(acting, (_, space: string, verb: string) => `you${space}${plural[verb.toLowerCase()] ?? verb}`);
}
