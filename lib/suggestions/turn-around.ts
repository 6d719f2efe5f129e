import type { Language } from '../review/types.ts';
import { either, markers } from './words/markers.ts';
import {
  beforeObjectYou,
  fillers,
  firstPerson,
  needsObject,
  secondPerson,
  turnedEnglish,
  writtenOut,
} from './words/rewrites.ts';

const common = new Set([...markers.en, ...markers.id, ...markers.ms, ...either]);

/** "THERE IS NO PORCH" is quoted in a calm voice; short capitals (ATM, SPM, KTP) are names. */
function calm(text: string): string {
  return text
    .split(' ')
    .map((word) => {
      const letters = word.replace(/[^\p{L}]/gu, '');
      return /^\p{Lu}+$/u.test(letters) && (letters.length >= 4 || common.has(letters.toLowerCase())) && letters !== 'I'
        ? word.toLowerCase()
        : word;
    })
    .join(' ');
}

const lowerFirst = (text: string): string => {
  const first = text.split(/\s/)[0] ?? '';
  const isPlain = /^\p{Lu}\p{Ll}*$/u.test(first) && common.has(first.toLowerCase());
  return isPlain && first !== 'I' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
};

const bare = (token: string): string =>
  token
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/’/g, "'");

function turnEnglishWord(word: string, previous: string, next: string | undefined): string | null {
  if (word === 'you') return beforeObjectYou.has(previous) || next === undefined ? 'us' : next === 'lot' ? 'us' : 'we';
  if (word === 'lot' && previous === 'you') return '';
  if (word === 'was' && previous === 'i') return 'were';
  return turnedEnglish[word] ?? null;
}

function turnLocalWord(word: string, previous: string, voice: 'id' | 'ms', you: string): string | null {
  if (firstPerson[voice].has(word)) return needsObject.has(previous) ? you : '';
  if (secondPerson[voice].has(word)) return 'kami';
  if (voice === 'id' && word === 'kami') return needsObject.has(previous) ? you : '';
  return null;
}

/**
 * The customer's words as an agent says them back: the writer becomes the reader, abbreviations are written out, calls and sighs go.
 * In mixed text both languages are turned.
 */
export function turnAround(text: string, voice: Language, mixed: boolean, you: string): string {
  const tokens = calm(lowerFirst(text)).split(/\s+/);
  const out: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const word = bare(token);
    const previous = bare(tokens[at - 1] ?? '');
    const next = tokens[at + 1] === undefined ? undefined : bare(tokens[at + 1] ?? '');
    const isEnglishI = word === 'i' && (voice === 'en' || mixed);
    let turned: string | null = null;
    if (voice === 'en' || (mixed && !firstPerson[voice === 'id' ? 'id' : 'ms'].has(word)) || isEnglishI)
      turned = turnEnglishWord(word, previous, next);
    if (turned === null && voice !== 'en') turned = turnLocalWord(word, previous, voice, you);
    if (turned === null && fillers.has(word) && (voice !== 'en' || at === 0)) turned = '';
    turned ??= writtenOut[voice][word] ?? null;
    if (turned === '') continue;
    out.push(turned === null ? token : token.toLowerCase().replace(word, turned));
  }
  const joined = out
    .join(' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/[\s,.;:!?&-]+$/u, '')
    .replace(/^[\s,.;:!?&-]+/u, '');
  return voice === 'en' ? joined.replace(/\bwe (?=are|were|have|had)\b/g, 'we ').trim() : joined.trim();
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
