import { hasTrouble } from './clauses.ts';
import { isPast } from './english-verbs.ts';
import { wordsOf } from './find-words.ts';
import { completed } from './telegraphic.ts';
import { englishKin } from './words/english-turns.ts';
import { markers } from './words/markers.ts';

/** Words of the other two languages name no thing in English. */
const isMarker = new Set(
  [...markers.id, ...markers.ms, ...markers.en].filter(
    (word) =>
      !/^(?:card|app|bill|order|parcel|package|account|phone|number|delivery|line|call|refund|driver|bag|seller|internet|class|flight)$/.test(
        word,
      ),
  ),
);

const pastOfYours = new Set(
  `left sat picked verified saw phoned got stayed shared chased complained followed replied checked explained begged contacted raised filed rescheduled went bought paid sent came called tried booked waited missed ordered rebooted received lost slept asked emailed messaged reported found made took drove stood applied returned cancelled registered
   topped transferred renewed submitted requested visited spoke wrote rang dialled pressed moved signed downloaded updated reset restarted kept flew landed`.split(
    /\s+/,
  ),
);
const doneToYou = new Set(
  'banned fined suspended disconnected stranded lied ripped misled transferred turned thrown sent treated cut logged hung put double-charged quoted seen declined rejected overbilled kept charged told billed blocked locked denied refused given kicked ghosted ignored bumped sold shown barred overcharged'.split(
    ' ',
  ),
);
const stateOfYours = new Set(
  'pregnant scared afraid worried stuck tired unable locked stranded confused desperate'.split(' '),
);
const finite =
  /(?<![\p{L}])(?:is|are|was|were|has|have|had|been|does|did|do|can|could|will|would|should|may|won't|can't|cannot|\p{L}+n't|you're|you've|it's|that's|there's|keeps?|says?|said|goes|went|got|gets?|came|comes|died|broke|sent|made|took|told|tells|left|lost|cut|put|ran|rang|paid|stopped|gave|stole|threw|hit|ate|drove|fell|hung|bought|sold|kept|held|caught|brought|felt|found|grew|heard|met|rose|saw|shut|spoke|stood|stuck|wore|wrote|bit|blew|chose|drew|flew|forgot|froze|hid|rode|sank|spent|swore|tore|woke|knew|drank|began|understood|meant|led|fed|built|dealt|lent|slept|won|hurt|rings?|lives?|sits|hides|logs|opens|closes|loads|crashes|kicks|hangs|clicks|leaks|smells|runs|starts|stops|disappears|vanishes|hides|counts|takes|turns|comes|rejects|fails|lets|makes|gives|tells|goes|lasts|costs|looks|feels|sounds|needs|ended|stays|reads|writes|asks?|calls?|charges?|refuses?|drops?|freezes|knows?|seems?|works?|shows?|took|takes|arrives?|needs?|wants?|\p{L}{2,}ed)(?![\p{L}])/iu;
const states =
  'out|down|off|gone|dead|stuck|late|missing|broken|crashing|cut off|delayed|barred|blocked|locked|frozen|slow|pending|cancelled';

const passiveOnly =
  /^(?:closed|cancelled|canceled|delayed|rejected|declined|denied|refused|postponed|failed|arrived|crashed|dropped|expired|delivered|damaged|cracked|happened|used|based|located|supposed|related|stuffed|packed|sealed|needed|red|bed)$/i;

const hasVerbForm = /\p{L}{2,}(?:ed|ing)(?![\p{L}])/iu;

/** Words that begin a sentence and are no part of a thing's name. */
const begins =
  /^(?:i|you|we|he|she|it|they|this|that|these|those|your|our|the|my|his|her|their|a|an|no|every|each|all|some|any|another|one|two|three|\d+|nobody|somebody|there|after|before|when|while|on|in|at|by|for|from|with|to|and|but|if|because|since|got|paid|called|not|still|just|only)$/;

const asksSomething =
  /^(?:how|what|when|where|who|which|whose|can|could|do|does|did|is|are|am|will|would|should|may|any|whether)\b/i;

/** "It isn't.", "that was nine days ago": what "it" is stands in another sentence. */
const hollow =
  /^(?:we|you) said (?:that|so|it)(?: \S+){0,4}$|^(?:it|that|this|these|those) (?:(?:is|was|are|were|has|had|does|did|will)(?:n't| not)?|isn't|wasn't|doesn't|didn't|won't)(?: \S+){0,4}$/i;
/** Ours, not hers: "the driver", not "your driver". */
const ofOurs = new Set(
  'app steward bot lad charger sailing crossing van locker arena stadium museum nursery recording exhibition storage loan-desk cashier waiter waitress barrier gym clinic hospital hotel bus train tram ferry cafe restaurant pharmacy bank school office site page game server kitchen lift escalator engineer engineers fitter installer cleaner plumber electrician dentist vet manager supervisor portal reception system hotline helpline chat machine landlord desk queue lady guy seller driver rider courier store shop website site bot chatbot agent technician staff gate counter branch hotline nurse doctor guard boarding crew teller receptionist'.split(
    ' ',
  ),
);
/** "who picked up said …": what he did, and then the sentence itself. */
function tellsTwice(behind: string): boolean {
  const words = (behind.split(/,| and | but /)[0] ?? '').split(' ');
  const verbs = words.flatMap((word, at) => (finite.test(word) ? [at] : []));
  return verbs.some((at, place) => place > 0 && at - (verbs[place - 1] ?? 0) > 1);
}
/** "left my hearing aids on the bus", "just picked up my son": she did. */
const sheDid =
  /^(?:(?:just|already|even|only|finally|literally) )?(\p{L}+) (?:(?:up|off|out|in|back|down|over|for|on) )?(?:your|a|an|it|them|all|both|two|three|four|\d+|someone|some|the)(?![\p{L}])/iu;
/** A thing with what is told of it, and no more: "my plan that you paused". */
const onlyNamed = /^(?:your|the|our|this) (?:\p{L}+ )?\p{L}+ (?:that|which|who) (.+)$/iu;
/** A thing that was lost or booked, with what became of it: "lost property says". */
const thingSays =
  /^(?:lost|paid|booked|reported|returned|registered|signed|printed|left) (?:\p{L}+ )?(?:says?|is|are|was|were|has|have|never|still|not|keeps?|hasn't|isn't|wasn't|office|desk|luggage)(?![\p{L}])/iu;
/** What hangs on the sentence before: "for a car you sold", "while and they never …". */
const hangsOn =
  /^(?:for|of|to|with|from|by|about|like|as|than) (?:a|an|the|your|our|someone|somebody|it|that|them|him|her)(?![\p{L}])/iu;
const isOwnKin = new RegExp(`^(?:${englishKin})(?:'s)? `, 'u');
const pronouns = /^(?:you|we|it|they|he|she|i|that|this|which|who|nobody|no one|somebody|someone|nothing)(?: |$)/i;

const byWhy =
  /^(?:why|how come) (is|are|was|were|has|have) ((?:your|the|this|our|it)(?: \p{L}+){0,3}?) ((?:been )?(?:still|not|so|always|being|never|pending|stuck|down|off|slow|\p{L}+(?:ing|ed)))\b(.*)$/iu;

/** "has your application gone quiet" is "your application has gone quiet"; what begins with its subject is straight already. */
const straight = (question: string): string =>
  question.replace(
    /^(is|are|was|were|has|have|had) ((?:your|the|our|this) (?:\p{L}+ ){0,2}?\p{L}+) (?=gone|been|not|no|still|so|always|never|down|off|slow|stuck|\p{L}+(?:ing|ed|en)\b)/iu,
    (_whole, helper: string, subject: string) => `${subject} ${helper.toLowerCase()} `,
  );

/** Nobody's own, or no thing at all. */
const noBareThing = new Set(
  `support brown black white red green yellow grey gray pink blue stuff water power electricity gas smoke people service staff nothing everyone everybody someone anyone traffic money half most both things what customers
   today yesterday tomorrow tonight now then first last next later once again here even maybe always never sometimes please kena whole same such more less
   there however apparently instead please who which how why when where as until if because since so very too also half literally other others`.split(
    /\s+/,
  ),
);
/** "bag came off the belt with the handle gone": a thing of hers without the small word before it. */
function isBareThing(text: string, first: string): boolean {
  if (!/^\p{Ll}{3,}$/u.test(text.split(' ')[0] ?? '') || /(?:ly|ing|ed|n't)$/.test(first)) return false;
  if (begins.test(first) || pronouns.test(text) || noBareThing.has(first) || finite.test(first) || isMarker.has(first))
    return false;
  const verb = text.split(' ').findIndex((word) => finite.test(word));
  return verb >= 1 && verb <= 3;
}

/** What she said, completed, with what is asked of it again and again. */
interface Line {
  readonly text: string;
  /** Its first two words, small. */
  readonly first: string;
  readonly second: string;
  /** It names since when or for how long. */
  readonly since: boolean;
  readonly things: ReadonlySet<string>;
  /** She mixes languages. */
  readonly loose: boolean;
}

/** One form that such a line may have: the sentence; null where the line gives none at all; undefined where it has another form. */
type Form = (line: Line) => string | null | undefined;

const stateShape = new RegExp(
  `^((?:(?:your|the|our|this|all) )?\\p{L}+(?: \\p{L}+){0,2}?) (${states}|not working)\\b(.*)$`,
  'iu',
);

/** Half a sentence, a question of hers, a word that nobody says back; who she is, or what is still to come. */
const isUnfit: Form = ({ text }) => {
  if (
    /\b(?:the|a|an|to|of|for|with|and|or|is|are|was|my|your|our|in|on|at|by|that|but|so|because|got|get|costs?|paid|asked|says?|said|told|saying|asking|when|if|than)$/i.test(
      text,
    ) ||
    /\bor (?:not|what|how|nah|anot)$/i.test(text) ||
    /\b(?:cheek|nerve|audacity|guts) to\b/i.test(text)
  )
    return null;
  // who she is, and what is still to come, is no trouble by itself
  if (
    /^(?:you are|your \p{L}+(?: \p{L}+)? is) (?:only )?\d+(?: years? old| yrs? old)?$/iu.test(text) ||
    /^(?:you are|you're) in \p{Lu}\p{L}+(?: now)?$/u.test(text) ||
    /\b(?:is|are) (?:meant|supposed|due|scheduled) to\b/i.test(text)
  )
    return null;
  return undefined;
};

/** "Router's been flashing", "suitcase still in Singapore", "200 hours gone". */
const ofHerThing: Form = ({ text }) => {
  const has =
    /^(\p{Ll}{3,})'s (been|not|still|gone|stopped|broken|stuck|down|off|dead|late|missing|never)\b(.*)$/u.exec(text);
  if (
    has !== null &&
    !pronouns.test(`${has[1]} `) &&
    !/^(?:that|there|here|what|who|where|how|let|everyone|everybody|nobody|nothing|one)$/.test(has[1] ?? '')
  )
    return `${ofOurs.has(has[1] ?? '') ? 'the' : 'your'} ${has[1]} ${/^(?:been|gone|stopped|never)$/.test(has[2] ?? '') ? 'has' : 'is'} ${has[2]}${has[3]}`;
  const left =
    /^(\p{Ll}{3,}(?: (?:for|of|to|with) your \p{Ll}+)?(?: \p{Ll}{3,})?) still (in|at|on|not|no|stuck|missing|down|out|off|broken|locked|pending|waiting|late|dead|open|unpaid|unread|blocked|leaking|being|under|without)\b(.*)$/u.exec(
      text,
    );
  if (
    left !== null &&
    !finite.test(left[1] ?? '') &&
    !begins.test((left[1] ?? '').split(' ')[0] ?? '') &&
    !stateOfYours.has((left[1] ?? '').split(' ')[0] ?? '') &&
    !/^\p{L}+(?:ing|ed|ly)\b/iu.test(left[1] ?? '') &&
    !/^(?:and|but|so|because|we|you|they|he|she|it|there|been|am|is)\b/.test(left[1] ?? '')
  )
    return `${ofOurs.has((left[1] ?? '').split(' ')[0] ?? '') ? 'the' : 'your'} ${left[1]} ${/[^s]s$/.test(left[1] ?? '') && !/ (?:for|of|to|with) /.test(left[1] ?? '') ? 'are' : 'is'} still ${left[2]}${left[3]}`;
  const lostMany = /^((?:over |about |nearly )?\d+ \p{Ll}+s)(?: of \p{Ll}+)? gone\b(.*)$/u.exec(text);
  if (lostMany !== null) return text.replace(/ gone\b/, ' are gone');
  return undefined;
};

/** "Third no show": which one it is. */
const whichOfMany: Form = ({ text }) => {
  if (
    /^(?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) (?!time\b)(?:\p{L}+[ -]?){1,3}$/iu.test(text) &&
    !finite.test(text.replace(/\bno shows?\b/i, '')) &&
    !hasVerbForm.test(text)
  )
    return `it is the ${text.replace(/\bno show\b/i, 'no-show').toLowerCase()}`;
  return undefined;
};

/** What it is that wasn't stands in another sentence. */
const isHollow: Form = ({ text }) => {
  if (/^(?:was|is|does|did|has|have|are|were|would|could)n['’]?t\b/i.test(text)) return null;
  if (hollow.test(text) || /^made (?:my|her|his|our|your|their|us) (?:day|week|night|month|year)/i.test(text))
    return null;
  return undefined;
};

/** "Kamal at your store who stayed": told of him, not by him. */
const toldOfSomebody: Form = ({ text, things, loose }) => {
  const told = /^(?!who |the one )((?:\S+ ){1,7}?)who (?=\p{L}+)/iu.exec(text)?.[1];
  if (told !== undefined && !finite.test(told) && !tellsTwice(text.slice(told.length + 'who '.length)))
    return inEnglish(`${told}${text.slice(told.length + 'who '.length)}`, things, loose);
  return undefined;
};

/** "Why is my line still down": that it is. */
const whyItIs: Form = ({ text, things, loose }) => {
  const why = byWhy.exec(text);
  if (why !== null) return `${why[2]} ${why[1]} ${why[3]}${why[4]}`;
  const reason =
    /^(?:why|how come) ((?:your|the|our|this) .+|(?:is|are|was|were|has|have|had) (?:your|the|our|this) .+)$/iu.exec(
      text,
    )?.[1];
  if (reason !== undefined) return inEnglish(straight(reason), things, loose);
  return undefined;
};

/** A question, what hangs on the sentence before, and a thing that is only named. */
const asksOrNames: Form = ({ text }) => {
  if (asksSomething.test(text) || /^why\b/i.test(text) || hangsOn.test(text)) return null;
  const named = onlyNamed.exec(text)?.[1];
  if (named !== undefined && !named.split(' ').some((word, at) => at > 2 && finite.test(word))) return null;
  return undefined;
};

/** "Lost property says", "get there with 4% and it's covered", "son waited". */
const toldAsItHappens: Form = ({ text }) => {
  if (thingSays.test(text)) return /^lost property/i.test(text) ? text : `the ${text}`;
  // told as it happens: "get there with 4% and it's covered"
  if (/^(?:get (?:there|home|to|back|in)|arrive|turn up|show up|log in|walk in)(?![\p{L}])/iu.test(text))
    return `you ${text}`;
  if (isOwnKin.test(text)) return `your ${text}`;
  return undefined;
};

/** "Third time my parcel was left …", "4th one this month". */
const onceMore: Form = ({ text, things, loose }) => {
  const again =
    /^((?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) (?:time|month|week|day|year)(?: running| in a row| (?:this|since|in) (?:(?:a|one|two|three|\d+) )?(?:week|month|year|winter|summer|term|days|weeks|months|\p{Lu}\p{Ll}+|january|february|march|april|june|july|august|september|october|november|december|christmas|easter))?) (?:that )?(?=(?:your|the|our|you|it|this|\p{L}+) )(.+)$/iu.exec(
      text,
    );
  const rest2 = again?.[2];
  if (
    again?.[1] !== undefined &&
    rest2 !== undefined &&
    finite.test(rest2) &&
    !/^(?:this|in|since|i|we)\b/i.test(rest2)
  ) {
    const whole = inEnglish(rest2, things, loose);
    if (whole !== null) return `for the ${again[1].toLowerCase()} ${whole}`;
  }
  if (
    /^(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) (?!time\b)(?:\p{L}+ ){1,3}(?:this|in|since) \p{L}+(?: \p{L}+)?$/iu.test(
      text,
    ) &&
    !/\b(?:is|are|was|were|has|have|had|came|went|got|never|not)\b/i.test(text)
  )
    return `it is the ${text}`;
  return undefined;
};

/** Of herself, or of what there is: "no water", "still waiting", "been told". */
const withoutSubject: Form = ({ text, first, second, since }) => {
  if (/^(?:no|nothing|zero)$/.test(first) && !finite.test(text)) return `there ${since ? 'has been' : 'is'} ${text}`;
  if (first === 'still' && /^(?!no|any|some|every)\p{L}*ing$/iu.test(second)) return `you are ${text}`;
  if (first === 'still' && !finite.test(text)) return `there is ${text}`;
  if (first === 'been') return `you've ${text}`;
  if (/^(?:trying|waiting|calling|paying|asking)$/.test(first)) return `you've been ${text}`;
  if (stateOfYours.has(first)) return `you are ${text}`;
  if (doneToYou.has(first) && !/^(?:us|we|you|me|him|her|them|it)$/.test(second)) return `you were ${text}`;
  return undefined;
};

/** She, or the thing itself: "arrived to find it given away", "arrived 6 days late", "typed it three times". */
const whoDidIt: Form = ({ text, first, second }) => {
  if (/^(?:arrived|came|got|walked|went) (?:to find|home|back|there|in to find|at|on time|early)\b/i.test(text))
    return `you ${text}`;
  // "arrived 6 days late", "keeps saying server error": the thing itself, named before
  if (
    /^(?:arrived|keeps|says|shows|works|worked|looks|smells|broke|stopped|died|crashed|froze|failed)$/i.test(first) &&
    !/^(?:me|you|us)$/i.test(second)
  )
    return `it ${text}`;
  // "typed it three times"
  if (
    /^\p{L}{2,}ed$/iu.test(first) &&
    !doneToYou.has(first) &&
    !passiveOnly.test(first) &&
    /^(?:it|the|your|a|an|them|us|this|that|all|twice|\d+|for|to|in|on|at|over|again|through|with|everything|and|two|three)$/i.test(
      second,
    ) &&
    !/ (?:you|on you)$/i.test(text)
  )
    return `you ${text}`;
  const did = sheDid.exec(text)?.[1]?.toLowerCase() ?? '';
  if (
    (isPast(did) || pastOfYours.has(did)) &&
    !passiveOnly.test(did) &&
    !(did === first && doneToYou.has(did) && second !== 'your') &&
    !/^(?:took|cost|came|ate|felt)$/.test(did) &&
    !/ (?:you|on you)$/i.test(text)
  )
    return `you ${text}`;
  if (pastOfYours.has(first) || /^(?!(?:you|we|they|s?he|it)')[a-z]+'d$/.test(first)) return `you ${text}`;
  return undefined;
};

/** "Line down since Monday", "gone quiet". */
const inState: Form = ({ text, first, since }) => {
  const state = stateShape.exec(text);
  const [, thing = '', , rest = ''] = state ?? [];
  if (
    state !== null &&
    !/\s(?:for|of|to|in|on|at|with|from|and|by)$/i.test(thing) &&
    !pronouns.test(thing) &&
    !/^(?:your|the|our)$/i.test(thing) &&
    !/\blate (?:husband|wife|father|mother|dad|mum|mom|grand\p{L}+)\b/iu.test(text) &&
    !finite.test(thing) &&
    !finite.test(rest.split(/,| and /)[0] ?? '')
  ) {
    const owned = /^(?:your|the|our|this|all) /i.test(thing) ? thing : `${ofOurs.has(first) ? 'the' : 'your'} ${thing}`;
    if (/^gone$/i.test(state[2] ?? '') && /^ (?:from|up|down|to|quiet)\b/i.test(rest))
      return `${owned} has gone${rest}`;
    return `${owned} ${since ? 'has been' : 'is'} ${state[2]}${rest}`;
  }
  return undefined;
};

/** "Refund still not in". */
const isStill: Form = ({ text, first, things }) => {
  const notYet = /^(.+?) (still (?:not|no|in|at|on)|not yet|still) (.+)$/i.exec(text);
  if (notYet !== null && !finite.test(text) && (things.has(first) || /^(?:your|the|our)$/.test(first)))
    return `${things.has(first) ? 'your ' : ''}${notYet[1]} is ${notYet[2]} ${notYet[3]}`;
  return undefined;
};

/** "4 hrs at gate B44", "now pushed to 7am", "3 kids asleep on the carpet", "blackout since six". */
const thereIs: Form = ({ text }) => {
  if (
    /^(?:\d+|two|three|four|five|six) (?:hrs?|hours?|days?|weeks?|mins?|minutes?|months?) (?:at|in|on|of|stuck|without|with) /i.test(
      text,
    ) &&
    !finite.test(text)
  )
    return `it has been ${text.replace(/\bhrs?\b/i, 'hours').replace(/\bmins?\b/i, 'minutes')}`;
  if (
    /^(?:now |just |again )?(?:pushed|moved|bumped|delayed|postponed|rescheduled) (?:to|until|till|by|back|again)\b/i.test(
      text,
    )
  )
    return `it is ${text}`;
  const lying =
    /^((?:\d+|two|three|four|five|many|some|your) (?:\p{L}+ )?(?:kids|children|people|passengers|adults|babies|parents|students|guests|families|kid|child|baby|son|daughter|mum|mom|mother|dad|father|wife|husband)) (asleep|awake|hungry|sick|ill|crying|alone|cold|freezing|sitting|sleeping|standing|outside|waiting)\b/iu.exec(
      text,
    );
  if (lying?.[1] !== undefined && !finite.test(text))
    return text.replace(lying[1], `${lying[1]} ${/s$|children|people|(?:s of us)/i.test(lying[1]) ? 'are' : 'is'}`);
  const dark =
    /^(?!no )((?:\p{L}+ ){0,4})(blackout|outage|power cut|water cut|flood|leak|delay|queue) since (.+)$/iu.exec(text);
  if (dark !== null && !finite.test(text))
    return `there has been ${/^[aeiou]/i.test(dark[2] ?? '') ? 'an' : 'a'} ${dark[2]} ${(dark[1] ?? '') === '' ? '' : `${/\p{Lu}/u.test(dark[1] ?? '') ? 'in' : 'with'} ${dark[1]}`}since ${dark[3]}`;
  return undefined;
};

/** "Cashback from last week not in yet". */
const isNotThere: Form = ({ text, first, things }) => {
  const notThere =
    /^(.+?) (not (?:in|here|back|out|there|done|ready|up|working|credited|refunded|received|settled))\b(.*)$/iu.exec(
      text,
    );
  if (
    notThere !== null &&
    !finite.test(notThere[1] ?? '') &&
    !pronouns.test(text) &&
    (notThere[1] ?? '').split(' ').length <= 6
  )
    return `${things.has(first) ? 'your ' : ''}${notThere[1]} is ${notThere[2]}${notThere[3]}`;
  return undefined;
};

/** "Water coming up through the road"; where she lives meanwhile. */
const goesOn: Form = ({ text, first, second, things }) => {
  const going =
    /^((?:\p{L}+ ){1,2}?)(still |now )?(coming|leaking|pouring|flooding|going|running|dripping|beeping|showing|charging|asking|saying|blinking|flashing|acting|giving|playing|barking|burning|smoking|sparking|buzzing|making|getting|hanging|falling|blocking|spilling|smelling)\b(.*)$/iu.exec(
      text,
    );
  if (
    going !== null &&
    !finite.test(text.split(/,| and /)[0] ?? '') &&
    (things.has(first) || things.has(second)) &&
    !begins.test(first)
  )
    return `${things.has(second) && !things.has(first) ? 'the ' : ''}${going[1]}is ${going[2] ?? ''}${going[3]}${going[4]}`;
  if (/^(?:living|sitting|standing|staying|sleeping|working)$/.test(first)) return `you are ${text}`;
  return undefined;
};

/** No verb and nothing of hers, or what she thinks, wants and thanks for. */
const isNoSentence: Form = ({ text, first, second, things, loose }) => {
  const early = text.toLowerCase().split(' ').slice(0, 3).join(' ');
  const names =
    [...things].some((thing) => thing.includes(' ') && early.includes(thing)) ||
    things.has(first) ||
    /^(?:your|the|our|this|my)$/.test(first) ||
    things.has(second);
  // who mixes languages leaves out the small verbs: "driver cancel three times" is a sentence to her
  if (!finite.test(text) && !((loose || (names && hasTrouble(wordsOf(text)))) && text.split(' ').length >= 4))
    return null;
  if (
    /^(?:(?:we|you) (?:should|could|might|must|ought)|you (?:want|need|demand|expect|hope|wish|wonder|guess|think)|never again|you are done|you're done|thanks?|thank)\b/.test(
      text.toLowerCase(),
    )
  )
    return null;
  return undefined;
};

/** Tried in this order: the first that knows the line has the word. */
const forms: readonly Form[] = [
  isUnfit,
  ofHerThing,
  whichOfMany,
  isHollow,
  toldOfSomebody,
  whyItIs,
  asksOrNames,
  toldAsItHappens,
  onceMore,
  withoutSubject,
  whoDidIt,
  inState,
  isStill,
  thereIs,
  isNotThere,
  goesOn,
  isNoSentence,
];

/** A sentence that is whole, with "your" or "the" before a thing that stands bare. */
function withArticle({ text, first, second, things }: Line): string {
  if (ofOurs.has(first) || (ofOurs.has(second) && !begins.test(first))) return `the ${text}`;
  if (
    /^\p{Ll}{3,} (?:you|we) /u.test(text) &&
    !begins.test(first) &&
    !/^(?:what|when|while|since|until|if|whatever|because|although|though|even|why|how|where|unless|once|before|after)$/.test(
      first,
    )
  )
    return `the ${text}`;
  if (
    /^(?:new|old|replacement|second|last)$/.test(first) &&
    [...things].some((thing) =>
      text
        .toLowerCase()
        .slice(first.length + 1)
        .startsWith(thing),
    )
  )
    return `your ${text}`;
  if (!things.has(first) && things.has(second) && !begins.test(first)) return `your ${text}`;
  if (things.has(first)) return `${/^(?:you|we)$/.test(second) || things.has(second) ? 'the' : 'your'} ${text}`;
  // "seats you paid for": told of the seats
  return isBareThing(text, first) ? `your ${text}` : text;
}

/** A whole sentence with a subject, fit to stand behind "sorry that"; null where her words do not give one. */
export function inEnglish(said: string, things: ReadonlySet<string>, loose: boolean): string | null {
  const text = completed(
    said.replace(
      /^(?:so|and|but|then|well|also|ok|okay|because|yet|plus|already|also|anyway|really|seriously|like|oh|ugh|still waiting and)\b[, ]*/i,
      '',
    ),
  );
  const [first = '', second = ''] = text.toLowerCase().split(/\s+/);
  const since = /\b(?:since|for (?:\d|a|two|three|the (?:last|past)))\b/i.test(text);
  const line: Line = { text, first, second, since, things, loose };
  for (const form of forms) {
    const told = form(line);
    if (told !== undefined) return told;
  }
  return withArticle(line);
}
