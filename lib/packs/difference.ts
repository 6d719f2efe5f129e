import { canonical } from './canonical.ts';
import type { Pack } from './pack.ts';

/** One thing that differs between two versions. */
export interface Change {
  /** "severities.phone", "phraseRules[cut-line].advice", "articles[TL-04]": entries of lists by their own names. */
  readonly path: string;
  readonly type: 'added' | 'removed' | 'changed';
  /** In words where it is a rule, a block or an article, else as JSON; absent where it was added. */
  readonly before?: string;
  readonly after?: string;
  /** It changes what the guard does and not only what it says. */
  readonly changesGuard: boolean;
}

type Value = unknown;
type Fields = Readonly<Record<string, Value>>;

const isFields = (value: Value): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const written = (value: Value): string => (typeof value === 'string' ? value : canonical(value as never));

/** An entry as a person reads it: a rule by its phrase and advice, a block by its text, an article by its title. */
function told(value: Value): string {
  if (!isFields(value)) return written(value);
  const { phrase, severity, advice, text, title, when, to, name, date } = value;
  const words = (one: Value) => (isFields(one) ? Object.values(one).join(' / ') : String(one ?? ''));
  if (phrase !== undefined) return `${words(phrase)} (${words(severity)}): ${words(advice)}`;
  if (text !== undefined) return words(text);
  if (title !== undefined) return words(title);
  if (when !== undefined) return `${words(when)} → ${words(to)}`;
  return date !== undefined && name !== undefined ? `${words(date)} ${words(name)}` : written(value);
}

/** What a list's entries are known by. */
function nameOf(entry: Value, at: number): string {
  if (!isFields(entry)) return typeof entry === 'string' ? entry : `${at}`;
  const { id, date, when } = entry;
  return [id, date, when].find((one): one is string => typeof one === 'string') ?? `${at}`;
}

/** A list by the names of its entries, where each has its own. */
function byName(list: readonly Value[]): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const [at, entry] of list.entries()) {
    const name = nameOf(entry, at);
    found.set(found.has(name) ? `${name} ${at}` : name, entry);
  }
  return found;
}

/** Fields that say what is held, asked and shown; a phrase is one, its advice is not. What the brand publishes, in its facts or its articles, is let pass. */
const guarding =
  /^(?:severities|final|rollout|brand|articles)\b|^phraseRules$|^phraseRules\[[^\]]*\](?:$|\.(?:phrase|severity|lang|unless|near|places|final|rollout)\b)/;

function* compare(path: string, before: Value, after: Value): Generator<Change> {
  if (before === undefined && after === undefined) return;
  const changesGuard = guarding.test(path);
  if (before === undefined) yield { path, type: 'added', after: told(after), changesGuard };
  else if (after === undefined) yield { path, type: 'removed', before: told(before), changesGuard };
  else if (Array.isArray(before) && Array.isArray(after)) {
    const [old, young] = [byName(before), byName(after)];
    for (const name of new Set([...old.keys(), ...young.keys()]))
      yield* compare(`${path}[${name}]`, old.get(name), young.get(name));
  } else if (isFields(before) && isFields(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* compare(path === '' ? key : `${path}.${key}`, before[key], after[key]);
  } else if (written(before) !== written(after))
    yield { path, type: 'changed', before: written(before), after: written(after), changesGuard };
}

/** Everything in which `after` differs from `before`, in the order of the document. The order of entries and the signature do not count. */
export function differenceOf(before: Pack, after: Pack): readonly Change[] {
  const { signature: _one, $schema: _two, ...old } = before;
  const { signature: _three, $schema: _four, ...young } = after;
  return [...compare('', old, young)];
}

/** Whether an update leaves the guard as it is and only says things otherwise. */
export const isAdviceOnly = (changes: readonly Change[]): boolean => !changes.some(({ changesGuard }) => changesGuard);
