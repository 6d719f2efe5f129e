import type { Place } from '../place.ts';
import type { ReviewContext } from '../types.ts';
import { plainStatements } from './index.ts';
import type { PlainStatement, Said } from './statement.ts';

/** So many characters before a place tell whose it is, and so many behind it. */
const farthest = { before: 60, behind: 20 } as const;

/** Most rules look no further than the words themselves: the rest is cut out of the draft only when it is asked for. */
class SaidAt implements Said {
  readonly words: string;
  readonly joint: string;
  private readonly place: Place;
  private readonly draft: string;

  constructor(place: Place, draft: string) {
    this.words = draft.slice(place.start, place.end);
    this.joint = place.clause?.joint ?? '';
    this.place = place;
    this.draft = draft;
  }
  get before(): string {
    const { start } = this.place;
    const upTo = this.draft.slice(Math.max(0, start - farthest.before), start);
    return upTo.split(/[.!?\n]\s/).at(-1) ?? '';
  }
  get behind(): string {
    const { end } = this.place;
    return this.draft.slice(end, end + farthest.behind);
  }
}

/** "…?" and "…, didn't he?", "… ya Kak?": what is asked is not told, and what was learned judges it. */
const asks = /^(?:,? ?(?:\p{L}+n['’]t \p{L}+|right|correct|ya|kan|ke|betul|benar)(?: \p{L}+)?)?\?/u;

/**
 * Tells of a place which statement it makes in so many words, of those that nobody may read of a customer, where she has not spoken of it
 * first; undefined where it makes none. What was learned doubts a bare sentence, because people seldom write one; these it may not let pass.
 */
export function plainlyTold(
  draft: string,
  { audience, thread }: ReviewContext,
): (place: Place) => PlainStatement | undefined {
  if (audience === 'private') return () => undefined;
  // most drafts mention none of what most rules hang on
  const asked = plainStatements.filter(({ mentions }) => mentions === undefined || mentions.test(draft));
  return (place) => {
    const where = place.clause === null ? 'value' : 'clause';
    const isPointedAt = place.rules.length > 0;
    const said = new SaidAt(place, draft);
    return asked.find(
      (rule) =>
        rule.kind === place.kind &&
        rule.in === where &&
        (rule.mentions === undefined ? isPointedAt : rule.mentions.test(said.words)) &&
        rule.tells(said) &&
        !(where === 'clause' && asks.test(said.behind)) &&
        !thread.some(({ author, text }) => author === 'customer' && rule.spokenOf(text, said)),
    );
  };
}
