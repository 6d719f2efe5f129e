import { alsoNouns, baseOf, participleOf, pastOf } from './words/verbs-en.ts';

const object =
  '(?:the|a|an|my|your|our|his|her|their|its|it|us|you|me|him|them|this|that|these|those|everything|something|nothing|all|both|half|no|another|more|money|\\d+)';
const after = `(?= (?:${object}|every|always|whenever|on|off|up|down|out|over|away|back|again|twice|when|without|after|before|in|at|to|from|for|with|because|until)(?![\\p{L}])|$)`;
const between = '((?:(?:already|also|just|only|even|still|never|not|now|then|again|since|recently|always|both|all) )*)';

const perfect = new RegExp(
  `(?<![\\p{L}])(have|has|had|haven't|hasn't|hadn't|you've|we've|they've|i've) ${between}(\\p{L}+)(?![\\p{L}'-])`,
  'giu',
);
const passive = new RegExp(
  `(?<![\\p{L}])(was|were|been|being|wasn't|weren't) ${between}(\\p{L}+)(?![\\p{L}'-])(?! (?:of|and))`,
  'giu',
);
const negated =
  /(?<![\p{L}])(didn't|did not|doesn't|does not|don't|couldn't|can't|cannot|won't|wouldn't) (\p{L}+)(?![\p{L}'-])/giu;
const joined = new RegExp(`(?<= (?:and|then|but) (?:(?:then|also|even|just|still|later) )?)(\\p{L}+)${after}`, 'giu');
const single =
  /^((?:somebody|someone|nobody|no one|everyone|everybody|he|she|it|one)(?: (?:at|in|from|of|on) (?:\p{L}+ ){1,3}?| ))(have|are|were)(?= )/iu;
const of3 = new RegExp(
  `^((?:he|she|it|somebody|someone|nobody|no one) (?:also |just |even |never |still |then )?)(\\p{L}+)${after}`,
  'iu',
);
const thing = new RegExp(
  `^((?:your|our|the|this|that) (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+ (?:also |just |even |never |suddenly )?)(\\p{L}+)${after}`,
  'iu',
);
const helper =
  /(?<![\p{L}])(?:is|are|was|were|be|been|has|have|had|do|does|did|can|cannot|could|will|would|should|shall|may|might|must|won't|can't|\p{L}+n't|to)(?![\p{L}])/iu;

const takesObject = new RegExp(`^ (?:${object})(?![\\p{L}])`, 'iu');
const habit = /^ (?:every|always|all the time|each|whenever|constantly|nightly|daily)(?![\p{L}])/iu;

export const isPast = (word: string): boolean => baseOf.has(word) || /^\p{L}{2,}ed$/u.test(word);
const keep = (from: string, to: string): string =>
  /^\p{Lu}/u.test(from) ? to.charAt(0).toUpperCase() + to.slice(1) : to;

/** Forms put right where the grammar leaves no doubt: "have make" is have made, "gave … and close" gave … and closed. */
export function withForms(text: string): string {
  let whole = text
    .replace(/(?<![\p{L}])(you|we|they) has(?![\p{L}])/giu, '$1 have')
    .replace(/(?<![\p{L}])(you|we|they) was(?![\p{L}])/giu, '$1 were')
    .replace(
      /(?<![\p{L}])(you|we|they) (still |now |only |just |also )?(?!(?:being|during|nothing|something|anything|king)\b)(\p{L}{2,}ing)(?= )/giu,
      (all, who: string, adverb: string | undefined, verb: string) =>
        pastOf.has(verb.replace(/ing$/i, '')) ||
        pastOf.has(verb.replace(/ing$/i, 'e')) ||
        pastOf.has(verb.replace(/(\p{L})\1ing$/iu, '$1'))
          ? `${who} are ${adverb ?? ''}${verb}`
          : all,
    )
    .replace(perfect, (all, have: string, adverbs: string, verb: string, at: number, said: string) => {
      const form = participleOf.get(verb.toLowerCase());
      if (form === undefined || form === verb || /^(?:to|had|got|put|let)$/i.test(verb)) return all;
      const noun = alsoNouns.has(verb.toLowerCase()) && !takesObject.test(said.slice(at + all.length));
      return noun ? all : `${have} ${adverbs}${keep(verb, form)}`;
    })
    .replace(passive, (all, be: string, adverbs: string, verb: string) => {
      const form = participleOf.get(verb.toLowerCase());
      if (form === undefined || form === verb) return all;
      return /^(?:open|clean|clear|close|double|fine|free|lower|do|go|come|look|need|want|top|use)$/i.test(verb)
        ? all
        : `${be} ${adverbs}${form}`;
    })
    .replace(negated, (all, not: string, verb: string) => {
      const base = baseOf.get(verb.toLowerCase());
      return base === undefined || /^(?:saw|left|felt|found|lent)$/i.test(verb) ? all : `${not} ${base}`;
    })
    .replace(
      single,
      (_all, who: string, verb: string) => `${who}${verb === 'have' ? 'has' : verb === 'are' ? 'is' : 'was'}`,
    );
  // what goes on behind "and" stands in the same tense
  whole = whole.replace(joined, (verb: string, _first: string, at: number) => {
    const past = pastOf.get(verb.toLowerCase());
    if (past === undefined || past === verb.toLowerCase()) return verb;
    const before = whole.slice(0, at).split(/[^\p{L}'-]+/u);
    const last = before.findLast(
      (word) =>
        isPast(word.toLowerCase()) ||
        helper.test(word) ||
        (pastOf.has(word.toLowerCase()) && !alsoNouns.has(word.toLowerCase())),
    );
    return last !== undefined && isPast(last.toLowerCase()) && !participleOnly(before, last) ? past : verb;
  });
  return whole
    .replace(of3, (all, who: string, verb: string) => tell(all, who, verb))
    .replace(thing, (all, who: string, verb: string) => {
      const rest = whole.slice(all.length).split(/,| and | but | because | so /)[0] ?? '';
      if (helper.test(who) || helper.test(rest) || rest.split(' ').some((word) => isPast(word.toLowerCase())))
        return all;
      if (who.split(' ').some((word) => isPast(word.toLowerCase()))) return all;
      // what happens again and again is told as that: "your internet drops every night"
      if (habit.test(rest) && pastOf.has(verb.toLowerCase()) && !/[^s]s $/.test(who))
        return `${who}${verb}${/(?:sh|ch|ss|x)$/.test(verb) ? 'es' : 's'}`;
      if (alsoNouns.has(verb.toLowerCase()) && !takesObject.test(rest)) return all;
      // many of them do it: "your agents promise"
      return /[^s]s (?:also |just |even |never |suddenly )?$/.test(who) ? all : tell(all, who, verb);
    });
}

function tell(all: string, who: string, verb: string): string {
  const past = pastOf.get(verb.toLowerCase());
  return past === undefined || past === verb.toLowerCase() ? all : `${who}${past}`;
}

/** "has been charged and close": the form behind a helper is no past of its own. */
function participleOnly(before: readonly string[], last: string): boolean {
  const at = before.lastIndexOf(last);
  return /^(?:have|has|had|\p{L}+'ve|haven't|hasn't)$/iu.test(before[at - 1] ?? '');
}
