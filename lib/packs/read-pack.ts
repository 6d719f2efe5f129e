import * as v from 'valibot';
import { text as interfaceText, type TextKey } from '../languages/text.ts';
import type { Language } from '../review/types.ts';
import { limits } from './fields.ts';
import { depthOf, lineOf, linesByPath } from './json-lines.ts';
import { blockSlots, type Pack, packSchema } from './pack.ts';

export interface PackProblem {
  /** Line in the file, from 1; absent where the whole file is meant. */
  readonly line?: number;
  /** "phraseRules.2.advice"; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  /** What to do about it. */
  readonly repair: string;
}

export type PackReading = { readonly pack: Pack } | { readonly problems: readonly PackProblem[] };

const mostProblems = 100;

const whole = (message: string, repair: string, line?: number): PackReading => ({
  problems: [{ path: '', message, repair, ...(line === undefined ? {} : { line }) }],
});

/** The offset that the engine's own message names, in V8's and in SpiderMonkey's words. */
function lineOfSyntaxError(text: string, error: Error): number | undefined {
  const position = /position (\d+)/.exec(error.message)?.[1];
  if (position !== undefined) return lineOf(text, Number(position));
  const line = /line (\d+) column/.exec(error.message)?.[1];
  return line === undefined ? undefined : Number(line);
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

/** The schema's messages are keys of the interface's texts; what it asks for fills their slots. */
function repairOf({ message, expected, requirement }: v.BaseIssue<unknown> & { requirement?: unknown }, say: Say) {
  return say(message as TextKey, {
    choices: (expected ?? '').replace(/["()]/g, '').replaceAll(' | ', ', '),
    most: typeof requirement === 'number' ? requirement : '',
    slots: slotNames,
  });
}

type Say = (key: TextKey, slots?: Readonly<Record<string, string | number>>) => string;

function problemOf(issue: v.BaseIssue<unknown>, lines: ReadonlyMap<string, number>, say: Say): PackProblem {
  const path = pathOf(issue);
  const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
  const line = lines.get(path) ?? lines.get(parent) ?? lines.get('');
  const key = path.slice(path.lastIndexOf('.') + 1);
  const at = line === undefined ? { path } : { path, line };
  if (issue.kind === 'schema' && issue.expected === 'never')
    return { ...at, message: say('packs.noField', { key }), repair: say('packs.takeOut') };
  if (issue.kind === 'schema' && issue.received === 'undefined')
    return { ...at, message: say('packs.missing', { key }), repair: say('packs.addIt', { key }) };
  if (issue.kind === 'schema' && issue.type !== 'picklist')
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
    const line = error instanceof Error ? lineOfSyntaxError(text, error) : undefined;
    return whole(say('packs.notJson'), say('packs.nearLine'), line);
  }
  const lines = linesByPath(text.replace(/^\uFEFF/, ''));
  const result = v.safeParse(packSchema, parsed);
  if (!result.success)
    return { problems: result.issues.slice(0, mostProblems).map((issue) => problemOf(issue, lines, say)) };
  const repeated = twins(result.output).map(({ path, id }) => ({
    path,
    ...(lines.has(path) ? { line: lines.get(path) as number } : {}),
    message: say('packs.twice', { key: id }),
    repair: say('packs.ownName'),
  }));
  return repeated.length > 0 ? { problems: repeated.slice(0, mostProblems) } : { pack: result.output };
}
