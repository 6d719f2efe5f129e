import { readFileSync } from 'node:fs';
import type { Finding, ReviewContext } from '../lib/review/types.ts';
import { suggest } from '../lib/suggestions/suggest.ts';
import type { SuggestionContext } from '../lib/suggestions/types.ts';

/** `node scripts/suggest.ts THREADS.jsonl > REPLIES.jsonl`: one line of replies for each thread. `--unreviewed` skips the review. */
const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (file === undefined) {
  console.error('usage: suggest THREADS.jsonl > REPLIES.jsonl');
  process.exit(2);
}

type Row = Omit<SuggestionContext, 'now'> & { readonly id: string; readonly now: string };
type Review = (draft: string, context: ReviewContext) => readonly Finding[];

async function reviewOf(): Promise<Review> {
  if (process.argv.includes('--unreviewed')) return () => [];
  const { reviewDraft } = (await import('../lib/review/review.ts')) as { reviewDraft: Review };
  return reviewDraft;
}

const review = await reviewOf();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const row = JSON.parse(line) as Row;
  const { id, now, site, brand, articles, thread, customer, history } = row;
  const context: SuggestionContext = { site, brand, articles, thread, customer, history, now: Date.parse(now) };
  const { replies, private: parked, read } = suggest(context, review);
  const shown = replies.map(({ text, move, sources }) => ({ text, move, sources }));
  console.log(JSON.stringify({ id, replies: shown, private: parked, read }));
}
