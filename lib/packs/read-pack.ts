import * as v from 'valibot';
import { text as interfaceText, type TextKey } from '../languages/text.ts';
import { phraseLimits } from '../review/phrase-pattern.ts';
import type { Language } from '../review/types.ts';
import { limits } from './fields.ts';
import { depthOf, type JsonPlaces, placeOf, placesIn, type TextPlace } from './json-lines.ts';
import { blockSlots, type Pack, packSchema } from './pack.ts';

export interface PackProblem {
  /** Line in the file, from 1; absent where the whole file is meant. */
  readonly line?: number;
  /** Column in that line, from 1, in UTF-16 code units. */
  readonly column?: number;
  /** "phraseRules.2.advice"; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  /** What to do about it. */
  readonly repair: string;
}

export type PackReading = { readonly pack: Pack } | { readonly problems: readonly PackProblem[] };

const mostProblems = 100;

const whole = (message: string, repair: string, place?: TextPlace): PackReading => ({
  problems: [{ path: '', message, repair, ...place }],
});

/** Where a text stops being JSON, as the engine's own message names it, in V8's and in SpiderMonkey's words; its end where none is named. */
function placeOfSyntaxError(text: string, error: unknown): TextPlace {
  const words = error instanceof Error ? error.message : '';
  const named = /line (\d+) column (\d+)/.exec(words);
  if (named !== null) return { line: Number(named[1]), column: Number(named[2]) };
  return placeOf(text, Number(/position (\d+)/.exec(words)?.[1] ?? text.length));
}

function twins(pack: Pack): readonly { path: string; id: string }[] {
  const found: { path: string; id: string }[] = [];
  for (const place of ['phraseRules', 'blocks', 'articles', 'practice'] as const) {
    const seen = new Set<string>();
    for (const [index, entry] of (pack[place] ?? []).entries()) {
      if (seen.has(entry.id)) found.push({ path: `${place}.${index}.id`, id: entry.id });
      seen.add(entry.id);
    }
  }
  return found;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map((item) => String(item.key)).join('.');
}

const slotNames = blockSlots.map((slot) => `{${slot}}`).join(' ');

type Say = (key: TextKey, slots?: Readonly<Record<string, string | number>>) => string;

/** The schema's messages are keys of the interface's texts; what it asks for fills their slots. */
function repairOf({ message, expected, requirement }: v.BaseIssue<unknown> & { requirement?: unknown }, say: Say) {
  return say(message as TextKey, {
    choices: (expected ?? '').replace(/["()]/g, '').replaceAll(' | ', ', '),
    most: typeof requirement === 'number' ? requirement : '',
    slots: slotNames,
    stars: phraseLimits.stars,
    words: phraseLimits.words,
    sideWords: limits.sideWords,
    groups: phraseLimits.groups,
    each: phraseLimits.choices,
    all: limits.allChoices,
    examples: limits.allExamples,
  });
}

/** Issues of a union lie inside: the one that went deepest is what the writer meant. */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const deeper = (issue.issues ?? []).filter(({ path }) => (path?.length ?? 0) > 0 || issue.type !== 'union');
  const [first] = deeper;
  if (issue.type !== 'union' || first === undefined) return issue;
  const inner = innermost(first);
  return {
    ...inner,
    path: [...(issue.path ?? []), ...(inner.path ?? [])] as unknown as typeof inner.path,
  } as typeof inner;
}

function problemOf(outer: v.BaseIssue<unknown>, { places }: JsonPlaces, say: Say): PackProblem {
  const issue = innermost(outer);
  const path = pathOf(issue);
  const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
  const key = path.slice(path.lastIndexOf('.') + 1);
  const at = { path, ...(places.get(path) ?? places.get(parent) ?? places.get('')) };
  if (issue.kind === 'schema' && issue.expected === 'never')
    return { ...at, message: say('packs.noField', { key }), repair: say('packs.takeOut') };
  if (issue.kind === 'schema' && issue.received === 'undefined')
    return { ...at, message: say('packs.missing', { key }), repair: say('packs.addIt', { key }) };
  if (issue.kind === 'schema' && issue.type !== 'picklist' && issue.type !== 'union')
    return {
      ...at,
      message: say('packs.wrongForm', { key }),
      repair: say('packs.expected', { expected: issue.expected ?? '?' }),
    };
  return { ...at, message: say('packs.cannotUse', { key }), repair: repairOf(issue, say) };
}

/**
 * A pack from a file or an address, or every problem with its line and its repair. The text is untrusted: bounded in size, depth and
 * counts, data only. Never throws. Problems are told in `language`; field names stay as the file has them.
 */
export function readPack(text: string, language: Language = 'en'): PackReading {
  const say: Say = (key, slots) => interfaceText(language, key, slots);
  if (text.length > limits.packCharacters)
    return whole(say('packs.tooLarge'), say('packs.atMost', { most: limits.packCharacters }));
  if (depthOf(text) > limits.depth) return whole(say('packs.tooDeep'), say('packs.checkBrackets'));
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return whole(say('packs.notJson'), say('packs.nearLine'), placeOfSyntaxError(text, error));
  }
  const places = placesIn(text.replace(/^\uFEFF/, ''));
  const same = (path: string, key: string, repair: TextKey): PackProblem => ({
    path,
    ...places.places.get(path),
    message: say('packs.twice', { key }),
    repair: say(repair),
  });
  if (places.twice.length > 0)
    return {
      problems: places.twice
        .slice(0, mostProblems)
        .map((path) => same(path, path.slice(path.lastIndexOf('.') + 1), 'packs.keepOne')),
    };
  const result = v.safeParse(packSchema, parsed);
  if (!result.success)
    return { problems: result.issues.slice(0, mostProblems).map((issue) => problemOf(issue, places, say)) };
  const repeated = twins(result.output).map(({ path, id }) => same(path, id, 'packs.ownName'));
  return repeated.length > 0 ? { problems: repeated.slice(0, mostProblems) } : { pack: result.output };
}
