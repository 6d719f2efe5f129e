import { readFileSync } from 'node:fs';
import type { ReviewContext } from '../../lib/review/types.ts';
import { seeded } from './figures.ts';

export interface BenchDraft {
  readonly draft: string;
  readonly context: ReviewContext;
}

type Row = Omit<ReviewContext, 'now'> & { readonly draft: string; readonly lang: string };

const corpus = new URL('../corpus/train.jsonl', import.meta.url);

/**
 * Public replies of about 280 characters with thread and records. Hardly any reply of the corpus is that long by itself, so most are
 * two of one language, one after the other, under the first one's thread. The same ones each time.
 */
export function benchDrafts(count = 200): readonly BenchDraft[] {
  const rows = readFileSync(corpus, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ audience, customer, thread }) => audience === 'public' && customer !== null && thread.length > 0);
  const random = seeded(280);
  const drafts: BenchDraft[] = [];
  while (drafts.length < count) {
    const first = rows[Math.floor(random() * rows.length)];
    if (first === undefined) throw new Error('The corpus has no public reply with thread and records.');
    const draft = filled(first, rows, random);
    if (draft === null) continue;
    const { site, audience, brand, thread, customer } = first;
    drafts.push({ draft, context: { site, audience, brand, thread, customer, now: Date.UTC(2026, 0, 15) } });
  }
  return drafts;
}

const fits = (length: number) => length >= 270 && length <= 290;

function filled(first: Row, rows: readonly Row[], random: () => number): string | null {
  if (fits(first.draft.length)) return first.draft;
  const from = Math.floor(random() * rows.length);
  for (let step = 0; step < rows.length; step += 1) {
    const second = rows[(from + step) % rows.length];
    if (second?.lang === first.lang && second !== first && fits(first.draft.length + 1 + second.draft.length))
      return `${first.draft} ${second.draft}`;
  }
  return null;
}
