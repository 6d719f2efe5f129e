import { applyPack, brandFromPack } from '../../lib/packs/apply-pack.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import guidelines from '../../lib/packs/starter/suria-mobile.json' with { type: 'json' };
import { reviewDraft, thresholds } from '../../lib/review/review.ts';
import type { CustomerFacts } from '../../lib/review/types.ts';
import scenario from '../replicas/scenarios/x-line-cut.json' with { type: 'json' };

/** An amount that stands in Nadia's records, and sentences about it that do not tell whose it is, or that it is money. */
const amount = '354.20';
const sentences = [
  'We count {} here.',
  'We see {}.',
  'It shows {}.',
  'Here we read {}.',
  'Here it reads {} now.',
  'On the page it is {}.',
  'We noted {}.',
  'Yes, {}.',
  'RM{} here.',
  'We checked: {}.',
] as const;

/**
 * The sentence that the review holds in a reply to Nadia, whose records are known, and lets through to anybody else: the one by which
 * tests tell against whose case a draft was checked. Of all the one with most room on both sides, so that the model may learn on.
 */
export function knownByHerRecordsAlone(): string {
  const reading = readPack(JSON.stringify(guidelines));
  if (!('pack' in reading)) throw new Error('The starter pack is damaged.');
  const { pack } = reading;
  const sureness = (words: string, key: string, customer: CustomerFacts | null): number => {
    const post = scenario.posts.find((each) => each.key === key);
    if (!post) throw new Error(`no post ${key}`);
    const findings = reviewDraft(words, {
      site: 'x',
      audience: 'public',
      brand: brandFromPack(pack, 'x'),
      policy: { ...applyPack(pack), accepted: [] },
      thread: [{ author: 'customer', handle: post.by, name: post.by, text: post.text }],
      customer,
      now: Date.now(),
    });
    return Math.max(0, ...findings.filter(({ group }) => group === 'leak').map(({ confidence }) => confidence));
  };
  const rooms = sentences.map((sentence) => {
    const words = sentence.replace('{}', amount);
    const toHer = sureness(words, 'nadia-line-cut', { amounts: [`RM${amount}`] }) - thresholds.warn;
    const toOthers = thresholds.warn - sureness(words, 'izzat-order', null);
    return { words, room: Math.min(toHer, toOthers) };
  });
  const best = rooms.toSorted((one, other) => other.room - one.room)[0];
  if (!best || best.room < 0.05)
    throw new Error('Every sentence here is held for everybody, or for nobody: write others.');
  return best.words;
}
