import { withForms } from './english-verbs.ts';

/** Sighs and particles of spoken English in Malaysia and Singapore, and oaths: none carries anything. */
const noise =
  /(?<![\p{L}'-])(?:sia|sial|la|lah|leh|lor|loh|liao|hor|meh|wtf|ffs|smh|omg|hadeh|aiyo|alamak|walao|wah|tau|bro|bruh|mate|haiz|sigh|ugh|seriously|literally|honestly|frankly|sorry sorry|ok what|only ah|ah|eh|pls|please|thanks)(?![\p{L}'-])/giu;
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bnvr\b/gi, 'never'],
  // "third time this month!!"
  [
    /^(?:the )?(second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) time (?=(?:this|in (?:a|one|two|the last)|since|now)(?!\p{L})(?!.* (?:you|it|we|they|your|our) ))/iu,
    'this is the $1 time ',
  ],
  [/\bthru\b/gi, 'through'],
  [/\bbc\b|\bcos\b|\bcuz\b|\bbcos\b|\bbcoz\b|\bcoz\b|\bcause\b(?= (?:i|my|the|it|you|we|your)\b)/gi, 'because'],
  [/^kena charged?\b/i, 'you were charged'],
  [/^kena (block|cancel)(?:led|ed)?\b/i, 'you were $1ed'],
  [/\bnever arrive\b/gi, 'never arrived'],
  [/\bnever come\b/gi, 'never came'],
  [/\bnever reply\b/gi, 'never replied'],
  [/\bnever reach\b(?! (?:me|you|us|him|her|them|the|my|your|our|a)\b)/gi, 'never arrived'],
  [/\bnever show\b/gi, 'never showed'],
  [/\bnever receive\b/gi, 'never received'],
  [/^(he|she) ask\b/gi, '$1 asked'],
  [/^(he|she) say\b/gi, '$1 said'],
  [/^(he|she) (call|refuse|want|keep)\b/gi, '$1 $2s'],
  [/\bnite\b/gi, 'night'],
  [/\btonite\b/gi, 'tonight'],
  [/\btmrw?\b/gi, 'tomorrow'],
  [/\bppl\b/gi, 'people'],
  [/^its (?=been|got|not|still|now|a|the)/i, "it's "],
  [/ its (?=been|got|not|still)/gi, " it's "],
  [
    /(\b(?:\d+|two|three|four|five|several) (?:days?|weeks?|hours?|months?)) (?:already )?no (?=\p{L})/giu,
    '$1 with no ',
  ],
  [/(?<=\S) (?<!(?:and|but|that|so|,) )(nobody|no one) (?:come|came)\b/gi, ' and $1 came'],
  [/(?<=\S) (?<!(?:and|but|that|so|,) )(nobody|no one) (?:reply|replied|answer|answered)\b/gi, ' and $1 answered'],
  [/(?<=\S) (?<!(?:and|but|that|so|,) )(nobody|no one) (?:call|called)\b/gi, ' and $1 called'],
  // "charge me for postage", "block my account": done to her
  [/^(?:kena )?(charge|block|bill|ban|cut|kick|lock|refuse|overcharge)d? you\b/i, 'you were $1ed'],
  [/^you were (\w+?)eed\b/i, 'you were $1ed'],
  [/^you were baned\b/i, 'you were banned'],
  [/^you were cuted\b/i, 'you were cut'],
  [
    /^(cancelled|canceled|froze|suspended) (your (?:(?!and |but )\p{L}+ ?){1,4}?)(?=$|,| and | but | because | for | without | after )/iu,
    '$2 was $1',
  ],
  [/ was froze\b/i, ' was frozen'],
  [/((?:\d+ times|twice|\d+x)) (?:still )?no (answer|reply|response|feedback)\b/gi, '$1 with no $2'],
  [/(?<=\S) no (reason|explanation|notice|warning|apology)$/gi, ' for no $1'],
  [/ for no (explanation|notice|warning|apology)$/gi, ' with no $1'],
  [
    /^((?:(?:your|the) )?(?:driver|rider|courier|staff|agent|guard)) (follow|charge|ask|shout|scold|push|grab|refuse|insist|threaten|block|overcharge|delete|email|text|touch)(?= (?:you|your|the|to|for|me|at|home)\b)/giu,
    '$1 $2ed',
  ],
  [/(\w)eed (?=you|your|the|to|for|at|home)/g, '$1ed '],
  [/\bgrabed\b/g, 'grabbed'],
  // "lost bag, day 4": what became of it, not what she did
  [
    /^(lost|missing|damaged|cracked|broken|delayed|torn|stolen) (bag|suitcase|luggage|parcel|package|order|card|phone|passport|laptop|screws?|items?|parts?)\b(?=$|,| for| since| after| on| at| day)/i,
    'your $2 is $1',
  ],
  [/^your (screws|items|parts) is\b/i, 'the $1 are'],
  [/^(?:the |your )?(\p{Ll}{3,}) not (offered|given|provided)$/iu, 'no $1 was $2'],
  [/\bw\/o\b/gi, 'without'],
  [/\bacc\b/gi, 'account'],
  [/\bdr\b(?!\.)/gi, 'doctor'],
  [/\bgonna\b/gi, 'going to'],
];

/** Told as a bare verb: what was done, in the past. */
const past: Readonly<Record<string, string>> = {
  come: 'came',
  say: 'said',
  reply: 'replied',
  bother: 'bothered',
  answer: 'answered',
  pick: 'picked',
  call: 'called',
  help: 'helped',
  care: 'cared',
  tell: 'told',
  know: 'knew',
  inform: 'informed',
  respond: 'responded',
  show: 'showed',
  cancel: 'cancelled',
  charge: 'charged',
  deduct: 'deducted',
  take: 'took',
  ask: 'asked',
  scold: 'scolded',
  shout: 'shouted',
  give: 'gave',
  send: 'sent',
  promise: 'promised',
  leak: 'leaked',
  break: 'broke',
  drop: 'dropped',
  reject: 'rejected',
  refuse: 'refused',
  close: 'closed',
  arrive: 'arrived',
  happen: 'happened',
  keep: 'kept',
  leave: 'left',
  crash: 'crashed',
  fail: 'failed',
  hang: 'hung',
};

/** The same of herself: "you terminate line in Jan". */
const ownPast: Readonly<Record<string, string>> = {
  ...past,
  book: 'booked',
  terminate: 'terminated',
  order: 'ordered',
  pay: 'paid',
  buy: 'bought',
  wait: 'waited',
  email: 'emailed',
  submit: 'submitted',
  apply: 'applied',
  request: 'requested',
  transfer: 'transferred',
  upgrade: 'upgraded',
  sign: 'signed',
  join: 'joined',
  go: 'went',
};

const passive =
  'offered|clamped|towed|fined|emptied|misprinted|auto-rejected|auto-declined|auto-closed|auto-cancelled|thrown|taped|given away|taken away|taken|stolen|removed|deleted|wiped|banned|flagged|ripped|scratched|dented|bent|swapped|dumped|reversed|duplicated|withheld|revoked|cancelled|canceled|delayed|declined|rejected|denied|charged|overcharged|barred|blocked|locked|suspended|damaged|refused|deducted|postponed|rescheduled|downgraded|cracked|smashed|ruined|soaked|torn|bumped|closed|disconnected|terminated|frozen|double-charged|double charged|misplaced|mishandled|returned|redirected|marked|approved|paid|refunded|fixed|repaired|delivered|processed|resolved|updated|answered|credited|released|sent home|sent back|sent|transferred|received|honoured|activated|installed|collected|shipped|dispatched|reimbursed|waived|verified|renewed|upgraded|switched off|shut off|turned off|cut off|cut|left';
/** A helper verb or a subject of its own before it: then the sentence is whole. */
const helped =
  /\b(?:is|are|was|were|be|been|being|has|have|had|got|get|gets|getting|having|n't|not|never|i|you|we|he|she|they|it|who|which|that|somebody|someone|nobody|a|an|the|this|another|my|your|our|no|every|first|second|third|fourth|half|one|two|three|saying|says|said|marked|showing|shows|reading|reads)$/i;
const lone = /^(?:no one|nobody|none|noone|somebody|someone|everyone)$/i;
const objectFollows = /^\s+(?:the|a|an|my|your|our|us|me|you|it|him|her|them|everything|something)\b/i;
const since = /\b(?:since|for (?:\d|a|two|three|four|five|six|the (?:last|past)))\b/i;
const holdsVerb =
  /(?<![\p{L}])(?:is|are|was|were|has|have|had|been|does|did|do|can|could|will|would|cannot|\p{L}+n't|you're|you've|it's|keeps?|says?|said|shows|reads|tells|goes|went|came|comes|seems|looks|appears|jumped|doubled)(?![\p{L}])/iu;

const plural = (subject: string): boolean => /(?:[^s']s|people|children|kids)$/i.test(subject.trim());

/** "flight cancelled" is "flight was cancelled"; "claim still not paid" is "claim is still not paid". */
function withHelper(text: string): string {
  const found = new RegExp(
    `^((?:[\\p{L}\\p{N}'&/-]+ ){0,7}?[\\p{L}\\p{N}'&/-]+) ((?:(?:still|again|also|just|only|suddenly|now) )?(?:not (?:yet )?|never )?)(${passive})\\b`,
    'iu',
  ).exec(text);
  const [whole = '', subject = '', still = '', verb = ''] = found ?? [];
  if (
    found === null ||
    helped.test(subject) ||
    holdsVerb.test(subject) ||
    /\b(?:by|to|from|at|for|and|of|in|on|with)$/i.test(subject)
  )
    return text;
  const rest = text.slice(whole.length);
  if (objectFollows.test(rest) || lone.test(subject) || /\bthen\b/i.test(subject)) return text;
  if (/^refused$/i.test(verb) && /^\s+to\b/.test(rest)) return text;
  // "driver cancelled on me" did it himself
  if (
    /^(?:closed|left|returned|sent|paid|answered|fixed|delivered|cancelled|canceled|refused|updated)$/i.test(verb) &&
    still === '' &&
    /\b(?:driver|rider|courier|agent|staff|seller|technician|doctor|nurse|guard|you|we|they|crew|son|daughter|husband|wife)$/i.test(
      subject,
    )
  )
    return text;
  const helper = still !== '' ? (plural(subject) ? 'are' : 'is') : plural(subject) ? 'were' : 'was';
  return `${subject} ${helper} ${still}${verb}${rest}`;
}

/** "your loan reject" is "your loan was rejected". */
const withRejected = (text: string): string =>
  text.replace(
    /^((?:(?:your|the|our) )(?:\p{L}+ ){0,2}?\p{L}+) (reject|cancel|block|delay|decline|terminate|suspend)(?=$| again| twice| for| by| without| last| this| yesterday| \d)/iu,
    (_whole, subject: string, verb: string) =>
      `${subject} was ${verb === 'cancel' ? 'cancelled' : verb.endsWith('e') ? `${verb}d` : `${verb}ed`}`,
  );

/** "my mother waiting since 7am" is "has been waiting since 7am". */
function withBeing(text: string): string {
  const found =
    /^((?:your|the|our|my) (?:[\p{L}'-]+ ){0,3}[\p{L}'-]+|(?:[\p{L}'-]+ )?(?:driver|rider|courier|agent|staff|seller|app|neighbour|neighbor|delivery (?:boy|guy|man))) ((?:still |now )?)(\p{L}{2,}ing)\b(.*)$/iu.exec(
      text,
    );
  const [, subject = '', still = '', verb = '', rest = ''] = found ?? [];
  if (
    found === null ||
    holdsVerb.test(subject) ||
    /^(?:thing|nothing|something|morning|evening|booking|boarding|billing|building|parking|roaming|meeting|wedding|ring|ceiling)$/i.test(
      verb,
    )
  )
    return text;
  if (/(?:ed|ed up|end up|kept|keeps?|stop|start|began)$/i.test(subject)) return text;
  if (holdsVerb.test(rest.split(/,| and /)[0] ?? '')) return text;
  return `${subject} ${since.test(rest) ? (plural(subject) ? 'have been' : 'has been') : plural(subject) ? 'are' : 'is'} ${still}${verb}${rest}`;
}

/** "nobody come" is "nobody came"; "driver cancel 4 times" is "driver cancelled 4 times". */
function withPast(text: string): string {
  return text.replace(
    /^((?:(?:nobody|no one|somebody|someone)|(?:(?:the|your|our) )?(?:[\p{L}-]+ )?(?:driver|rider|courier|agent|staff|seller|counter|technician|doctor|nurse|guard|store|shop|app|bot|cooker|phone|machine|card)) (?:also |still |just |never )?)(\p{L}+)(?=\s|$)/iu,
    (whole, subject: string, verb: string) => {
      const told = past[verb.toLowerCase()];
      return told === undefined ? whole : `${subject}${told}`;
    },
  );
}

const answersNothing: readonly (readonly [RegExp, string])[] = [
  [/^((?:(?:the|your|our) )?[\p{L} ]{2,24}?) no reply(?: for)?(?= \d| since| a )/iu, "$1 hasn't replied for"],
  [/^((?:(?:the|your|our) )?[\p{L} ]{2,24}?) no reply\b/iu, "$1 hasn't replied"],
  [
    /\b(call|email|emails|hotline|phone|chat|dm) also no (?:answer|reply|response|one answer|people pick up|one pick up)\b/giu,
    'your $1 went unanswered',
  ],
  [
    /^(?:call|called|calling) (?:the )?(hotline|centre|center|office|number) (?:also )?(?:no (?:one|people|body)|nobody) (?:picks?|picked|pick) up\b/iu,
    'nobody picked up when you called the $1',
  ],
  [/\b(?:hasn't replied for) since\b/giu, "hasn't replied since"],
];

const going: Readonly<Record<string, string>> = {
  sat: 'sitting',
  stood: 'standing',
  waited: 'waiting',
  stayed: 'staying',
  lived: 'living',
  slept: 'sleeping',
  called: 'calling',
  rang: 'ringing',
  emailed: 'emailing',
};
const howLong = '(?:(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:hours?|days?|weeks?|months?))';
const stillSo = new RegExp(
  `^(.+?) (is|are) ((?:still )?(?:stuck|pending|down|off|out|frozen|blocked|dead|locked|broken|closed|missing|suspended|on hold)(?: (?!for |since )\\S+){0,4}?) (?:for )?(${howLong})(?: now| already| straight)*$`,
  'iu',
);
/** "is stuck on processing 9 days" has been so for 9 days; "says wait 24h" says to wait. */
export const withDuration = (text: string): string =>
  text
    .replace(
      stillSo,
      (_all, thing: string, be: string, state: string, long: string) =>
        `${thing} ${/^are$/i.test(be) ? 'have' : 'has'} been ${state} for ${long}`,
    )
    .replace(
      /(?<![\p{L}])(says?|said|told you) (wait|call|try|check|come|go|restart|ring|contact|use|download|email)(?= (?!is|was|has|not))/giu,
      '$1 to $2',
    )
    // "sat on garden chairs since January"
    .replace(
      /^you (sat|stood|waited|stayed|lived|slept|called|rang|emailed)(?= (?:.* )?since(?! then))/iu,
      (_all, did: string) => `you've been ${going[did.toLowerCase()]}`,
    );

/** What was typed in haste as a whole English sentence; text that is one already comes back as it is. */
export function completed(text: string): string {
  let whole = text.replace(noise, ' ');
  for (const [shape, written] of spellings) whole = whole.replace(shape, written);
  whole = whole
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:&-]+$/u, '')
    .trim();
  for (const [shape, written] of answersNothing) whole = whole.replace(shape, written);
  if (/^(?:was|were) (?:told|asked|left|charged|promised|given|sent|made|kept|informed|ignored|advised)\b/i.test(whole))
    whole = whole.replace(/^\S+/, 'you were');
  if (/^(?:cannot|can't|cant|could not|couldn't|unable to|never (?:got|received|had|heard|been|was))\b/i.test(whole))
    whole = /^unable/i.test(whole)
      ? `you are ${whole}`
      : /^never been/i.test(whole)
        ? `you've ${whole}`
        : `you ${whole}`;
  whole = whole.replace(
    /^(you (?:already |also |just )?)(\p{L}+)(?= (?!to\b|for (?:you|us)))/iu,
    (all, you: string, verb: string) => {
      const told = ownPast[verb.toLowerCase()];
      return told === undefined || /\b(?:every|always|whenever|when|if)\b/i.test(whole) ? all : `${you}${told}`;
    },
  );
  return withBeing(withHelper(withRejected(withForms(withPast(withForms(whole))))));
}
