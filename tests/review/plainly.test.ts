import { describe, expect, test } from 'vitest';
import { placesOf } from '../../lib/review/places.ts';
import { plainStatements } from '../../lib/review/plainly/index.ts';
import { plainlyTold } from '../../lib/review/plainly/told.ts';
import { readDraft } from '../../lib/review/reading.ts';
import { reviewDraft } from '../../lib/review/review.ts';
import type { Post, ReviewContext } from '../../lib/review/types.ts';
import { publicReply } from './marked.ts';

/** Names of the statements that hold a place of a draft. */
function heldBy(draft: string, context: ReviewContext = publicReply): readonly string[] {
  const told = plainlyTold(draft, context);
  return placesOf(readDraft(draft, context)).flatMap((place) => told(place)?.name ?? []);
}
const following = (text: string): ReviewContext => {
  const post: Post = { author: 'customer', name: 'Nadia', handle: 'nadia', text };
  return { ...publicReply, thread: [post] };
};

describe.each(plainStatements.map((one) => [one.name, one] as const))(
  '%s',
  (name, { kind, flags, passes, answers }) => {
    test.each(flags)('holds: %s', (draft) => {
      expect(heldBy(draft)).toContain(name);
      const told = reviewDraft(draft, publicReply).filter(({ severity }) => severity === 'stop');
      expect(told.map((finding) => finding.kind)).toContain(kind);
    });

    test.each(flags)('but not in a private message: %s', (draft) => {
      expect(heldBy(draft, { ...publicReply, audience: 'private' })).toEqual([]);
    });

    test.each(passes)('passes: %s', (draft) => {
      expect(heldBy(draft)).not.toContain(name);
    });

    test.each(answers)('after "%s" it may be answered: %s', (post, draft) => {
      expect(heldBy(draft)).toContain(name);
      expect(heldBy(draft, following(post))).not.toContain(name);
      expect(heldBy(draft, following('kurir kalian kasar banget, bos! every day the same'))).toContain(name);
    });
  },
);
