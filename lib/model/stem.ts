const particles = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'];
const endings = ['kan', 'an', 'i'];
const vowels = 'aeiou';

function withoutEnding(word: string, list: readonly string[], least: number): string {
  for (const end of list) {
    if (word.length - end.length >= least && word.endsWith(end)) return word.slice(0, -end.length);
  }
  return word;
}

function withoutBeginning(word: string): string {
  const at = (index: number) => word[index] ?? '';
  if (word.length > 6) {
    if (word.startsWith('meny') || word.startsWith('peny')) return `s${word.slice(4)}`;
    if (word.startsWith('meng') || word.startsWith('peng')) return word.slice(4);
    if (word.startsWith('mem') || word.startsWith('pem')) return (vowels.includes(at(3)) ? 'p' : '') + word.slice(3);
    if (word.startsWith('men') || word.startsWith('pen')) return (vowels.includes(at(3)) ? 't' : '') + word.slice(3);
    if (word.startsWith('ber') || word.startsWith('ter') || word.startsWith('per')) return word.slice(3);
  }
  if (word.length > 5) {
    if (word.startsWith('nge')) return word.slice(3);
    if (word.startsWith('me') || word.startsWith('di') || word.startsWith('ke') || word.startsWith('se'))
      return word.slice(2);
  }
  return word;
}

/**
 * The rough stem of a lower-case word: Malay and Indonesian affixes ("dibekukannya" is "beku"), English inflection ("suspended"
 * is "suspend"). Rough is enough: it only has to map forms of one word to one string, and mostly does.
 */
export function stemOf(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('ing') && word.length > 6) return word.slice(0, -3);
  if (word.endsWith('ed') && word.length > 5) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 4) return word.slice(0, -1);
  const base = withoutEnding(withoutBeginning(word), particles, 3);
  return withoutEnding(base, endings, 4);
}
