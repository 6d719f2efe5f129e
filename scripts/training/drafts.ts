import { readdirSync, readFileSync } from 'node:fs';
import {
  type Brand,
  type CustomerFacts,
  type LeakKind,
  leakKinds,
  needs,
  type Post,
  toneFaults,
} from '../../lib/review/types.ts';
import { toneRules } from '../../lib/tone/rules.ts';
import type { Row } from './rows.ts';

/**
 * Replies written for training beside the corpus, `drafts/*.txt`. Blocks separated by a blank line, a thread each:
 *
 *     @ brand | site | field: value, value; field: value     what the brand publishes (fields of `Brand`)
 *     < Name (@handle): text                                 the customer; `>` the brand, `~ Name: text` a bystander
 *     = field: value, value; field: value                    the record (fields of `CustomerFacts`)
 *     audience | faults or - | needs, - or ? | the reply     leaks marked [[kind:text]]; `\n` is a line break; ? is not judged
 *
 * A block that begins with `% id` instead answers the thread of that row of the corpus anew, and stands in its fold.
 */
const folder = new URL('./drafts/', import.meta.url);

const nobody: Brand = { name: '', handles: [], phones: [], emails: [], links: [], addresses: [] };

const lists = [
  'handles',
  'phones',
  'emails',
  'links',
  'addresses',
  'nationalIds',
  'accounts',
  'orders',
  'amounts',
  'notes',
];

/** `[[kind:value]]` marks as in the corpus' authored files. */
export function readMarks(marked: string): { readonly draft: string; readonly leaks: Row['leaks'] } {
  const leaks: { start: number; end: number; kind: LeakKind }[] = [];
  let draft = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([a-z-]+):([^\]]*)\]\]/g)) {
    const kind = leakKinds.find((name) => name === match[1]);
    if (!kind) throw new Error(`no kind of leak is called "${match[1]}"`);
    draft += marked.slice(at, match.index);
    leaks.push({ start: draft.length, end: draft.length + (match[2] ?? '').length, kind });
    draft += match[2];
    at = match.index + match[0].length;
  }
  draft += marked.slice(at);
  if (/\[\[|\]\]/.test(draft)) throw new Error('a mark [[kind:text]] is not closed or stands within another');
  return { draft, leaks };
}

/** `field: a, b; field: c`; a comma within a number or an address without a space after it stays. */
function fieldsOf(text: string): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const part of text.split(/;\s*(?=[A-Za-z]+:\s)/).filter((piece) => piece.trim())) {
    const found = /^\s*([A-Za-z]+):\s*(.*)$/.exec(part);
    if (!found) throw new Error(`"${part}" is not "field: values"`);
    const [, name = '', values = ''] = found;
    if (name === 'fullName' || name === 'dateOfBirth') fields[name] = values.trim();
    else if (lists.includes(name))
      fields[name] = /addresses|notes/.test(name) ? [values.trim()] : values.split(/,\s+/).map((value) => value.trim());
    else throw new Error(`no field is called "${name}"`);
  }
  return fields;
}

function labelsOf<Name extends string>(text: string, names: readonly Name[], what: string): Name[] {
  if (text === '-' || text === '?') return [];
  return text.split(/,\s*/).map((label) => {
    const name = names.find((known) => known === label.trim());
    if (!name) throw new Error(`no ${what} is called "${label}"`);
    return name;
  });
}

function postOf(line: string, brand: string): Post {
  const text = line.slice(1).trim();
  if (line.startsWith('>')) return { author: 'brand', handle: '', name: brand, text };
  const found = /^([^:(]+?)\s*(?:\((@?[^)]*)\))?\s*:\s*(.*)$/.exec(text);
  if (!found) throw new Error('a post is "Name (@handle): text"');
  const [, name = '', handle = '', said = ''] = found;
  return { author: line.startsWith('<') ? 'customer' : 'bystander', handle, name, text: said };
}

/** Rows of one file, those that answer a row of the `corpus` anew among them. Throws with file, line and reason where a line can't be read. */
export function readDraftFile(file: URL | string, name: string, corpus: ReadonlyMap<string, Row>): Row[] {
  const rows: Row[] = [];
  const langOfFile = /^(en|id|ms)\b/.exec(name)?.[0] ?? 'mixed';
  let brand: Brand | null = null;
  let site: 'x' | 'facebook' = 'x';
  let thread: Post[] = [];
  let customer: CustomerFacts | null = null;
  let answered: Row | null = null;
  let block = 0;
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.startsWith('#')) return;
      try {
        if (!line.trim()) return;
        if (line.startsWith('%')) {
          const id = line.slice(1).trim();
          answered = corpus.get(id) ?? null;
          if (!answered) throw new Error(`no row of the corpus is called "${id}"`);
          site = answered.context.site;
          brand = answered.context.brand;
          thread = [...answered.context.thread];
          customer = answered.context.customer;
        } else if (line.startsWith('@')) {
          const [title = '', place = '', facts = ''] = line
            .slice(1)
            .split(' |')
            .map((part) => part.trim());
          if (place !== 'x' && place !== 'facebook') throw new Error('the site is x or facebook');
          answered = null;
          site = place;
          brand = { ...nobody, name: title, ...fieldsOf(facts) };
          thread = [];
          customer = null;
          block += 1;
        } else if (!brand) throw new Error('a block begins with "@ brand | site | facts"');
        else if (/^[<>~]/.test(line)) thread.push(postOf(line, brand.name));
        else if (line.startsWith('=')) customer = fieldsOf(line.slice(1)) as CustomerFacts;
        else {
          const [audience = '', faults = '', missing = '', ...rest] = line.split(' | ');
          if (audience !== 'public' && audience !== 'private') throw new Error('a reply is public or private');
          if (rest.length !== 1) throw new Error('a reply is "audience | faults | needs | text"');
          rows.push({
            id: `${name}:${index + 1}`,
            lang: answered?.lang ?? langOfFile,
            ...readMarks((rest[0] ?? '').replaceAll('\\n', '\n').trim()),
            tone: labelsOf(faults.trim(), toneFaults, 'fault'),
            missing: labelsOf(missing.trim(), needs, 'need'),
            context: { site, audience, brand, thread, customer, now: 0 },
            group: answered?.group ?? `${name} ${block}`,
            weight: 1,
            made: true,
            judged: missing.trim() !== '?',
          });
        }
      } catch (error) {
        throw new Error(`${name}:${index + 1}: ${(error as Error).message}`);
      }
    });
  return rows;
}

/** The calm sentences that the rules of tone show beside their faults. */
const calmExamples = (): Row[] =>
  toneRules.flatMap(({ fault, passes }) =>
    passes.map((draft, at) => ({
      id: `${fault}:${at}`,
      lang: 'mixed',
      draft,
      leaks: [],
      tone: [],
      missing: [],
      context: { site: 'x', audience: 'public', brand: nobody, thread: [], customer: null, now: 0 },
      group: `${fault} ${at}`,
      weight: 3,
      made: true,
    })),
  );

/** All of them, file by file, and the rules' own. */
export function readDrafts(corpus: readonly Row[]): Row[] {
  const byId = new Map(corpus.map((row) => [row.id, row]));
  return [
    ...readdirSync(folder)
      .sort()
      .flatMap((name) => readDraftFile(new URL(name, folder), name, byId)),
    ...calmExamples(),
  ];
}
