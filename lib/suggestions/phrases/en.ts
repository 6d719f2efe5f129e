import type { Bank } from './bank.ts';

export const en: Bank = {
  openAngry: [
    "{who}, it isn't right that {said}. We're sorry.",
    "{who}, we're sorry that {said}. You have every reason to be annoyed.",
    "{who}, it isn't good enough that {said}. We're sorry.",
  ],
  openWorried: [
    "{who}, we're sorry that {said}. Anyone would be worried.",
    'Sorry that {said}, {who}. We understand the worry.',
    '{who}, we understand how worrying it is that {said}. Sorry.',
  ],
  openCalm: [
    "{who}, we're sorry that {said}.",
    'Thanks for telling us, {who}, and sorry that {said}.',
    '{who}, sorry to hear that {said}.',
  ],
  openTopic: [
    "{who}, we're sorry about the {topic}.",
    'Sorry about the {topic}, {who}.',
    '{who}, sorry for the trouble with the {topic}.',
  ],
  openBare: ["{who}, we're sorry.", 'Sorry about this, {who}.', '{who}, sorry this happened.'],
  openShort: ['Sorry that {said}, {who}.'],
  openDanger: [
    "{who}, we're sorry that {said}. Please be safe first.",
    '{who}, safety first. We understand how frightening it is that {said}.',
    'Sorry that {said}, {who}. First things first:',
  ],
  openBereaved: [
    "{who}, we're so sorry for your loss.",
    '{who}, please accept our condolences.',
    '{who}, our condolences to you and the family.',
  ],
  ask: {
    site: ['Could you {channel} us {ask}?', 'Please {channel} {ask}.', '{channel} us {ask}.'],
    other: ['Please send {ask} on {channel}.', 'Could you send {ask} on {channel}?'],
    number: ['Please send {ask} by {channel} to {phone}.', 'Could you send {ask} by {channel} to {phone}?'],
  },
  noRepeat: [
    "What you sent need not be sent again; we'll carry on by {channel}.",
    'No need to repeat anything; we continue by {channel}.',
  ],
  greetThem: ['Our best to {person}.', 'Warm regards to {person}.'],
  act: [
    "We'll check this with {team} now and answer you there {time}.",
    "We're checking it with {team} and will write to you there {time}.",
    "We'll check what went wrong and answer you there {time}.",
  ],
  actShort: [
    "We'll check and answer you {time}.",
    "You'll hear from us {time}.",
    "We're on it and will answer {time}.",
  ],
  actThere: [
    "We'll check with {team} and answer you here {time}.",
    "We're asking {team} to check and will update you here {time}.",
  ],
  back: ['Our team is back {back} and picks this up first.', 'We are back {back}, and this is first in line.'],
  backShort: ["We're back {back}.", 'The team is back {back}.'],
  ownPromise: {
    call: [
      'The call we promised for {day} never came: that is on us.',
      'We promised you a call on {day} and did not make it: our fault.',
    ],
    refund: [
      'The refund promised for {day} has not arrived: that is on us.',
      '{day} came and went without the refund we promised: our fault.',
    ],
    visit: [
      'The visit we promised for {day} did not happen: that is on us.',
      'A technician was promised for {day} and did not come: our fault.',
    ],
    repair: [
      'We said it would be ready on {day} and it was not: that is on us.',
      '{day} was our promise and we missed it: our fault.',
    ],
    delivery: [
      'You were told {day}, and {day} came and went: that is on us.',
      'We promised {day} and missed it: our fault.',
    ],
    answer: [
      'The answer we promised for {day} never came: that is on us.',
      'We promised you word by {day} and sent none: our fault.',
    ],
    other: [
      'What we promised for {day} did not happen: that is on us.',
      'We gave our word for {day} and missed it: our fault.',
    ],
  },
  ownPromiseShort: ['We broke our promise for {day}.', 'Our promise for {day} was not kept; our fault.'],
  nextPromise: {
    call: ["This time we'll call you {time}.", 'A colleague will call you {time}.'],
    refund: [
      "We're chasing it with finance now and will update you there {time}.",
      "We'll trace it now and answer you there {time}.",
    ],
    visit: [
      "We're fixing a new slot now and will update you there {time}.",
      "We'll confirm a new time with you there {time}.",
    ],
    repair: [
      "We're checking with the workshop now and will call you {time} with a real date.",
      "We'll find out where it is and answer you there {time}.",
    ],
    delivery: [
      "We're chasing the warehouse now for a real ship date and will write to you there {time}.",
      "We'll check with the warehouse now and update you there {time}.",
    ],
    answer: ["You'll have it there {time}.", "We're checking now and will answer you there {time}."],
    other: ["We're chasing it now and will update you there {time}.", "We'll check now and answer you there {time}."],
  },
  openQuestion: [
    "{who}, on {topic}: we're checking with {team} and will answer you here {time}.",
    "{who}, we'd rather not guess about {topic}: {team} will tell us, and we answer here {time}.",
  ],
  ownCase: [
    "If it's about your own account, write to us by {channel} and we'll check it for you.",
    "For your own case, write to us by {channel} and we'll look it up.",
  ],
  secure: [
    'Please call {phone} now so that we can block it. Share no code, PIN or password with anybody, and open no link.',
    'Call {phone} now and we lock the account. No code or PIN to anybody, not even to us.',
  ],
  promised: {
    call: 'call',
    refund: 'refund',
    visit: "technician's visit",
    repair: 'repair',
    delivery: 'delivery',
    answer: 'answer',
    other: 'promise',
  },
  keepOpen: [
    'The {thing} is still on for {day} {date}, with no change so far.',
    'What we promised on the {thing} still stands: {day} {date}, and nothing has changed so far.',
  ],
  believe: [
    "If it isn't right for you, it isn't resolved, whatever we wrote.",
    "We believe what you see: this isn't resolved, and we're opening it again.",
  ],
  ownContacts: [
    'You should not have had to contact us again and again about this.',
    'You should not have to keep asking: we take it from here.',
  ],
  ownRepeated: [
    'Yes, we sent you the same reply twice and it answered nothing. Sorry.',
    'The same answer twice was no answer. Sorry.',
  ],
  human: ["I'm a person, not a bot.", 'Human here.'],
  ownSilence: [
    'Your {channel} is here and nobody answered it: that is on us, sorry.',
    'We read your {channel} and did not answer: our fault, sorry.',
  ],
  silenceNext: [
    "Nothing to resend: we're on it now, and you'll have a reply in that {channel} {time}.",
    "No need to send it again. We're looking at it now and will reply in that {channel} {time}.",
  ],
  deletePost: [
    'for your own safety please delete this {post} first: the details in it are enough for somebody to pose as you.',
    'please delete this {post} first: it shows personal details that others could misuse.',
  ],
  neverSend: [
    'Never share a PIN or a code, not even with us.',
    'Please keep PINs and codes to yourself, also from us.',
  ],
  press: [
    'Hello {who}, thanks for checking with us. Questions on {said} go to {email}.',
    '{who}, thank you for asking first. Please send your questions on {said} to {email}.',
  ],
  pressNext: [
    "I'm passing on your {when} deadline now. We don't discuss individual customers here.",
    "Your {when} deadline goes to them now. We won't discuss any customer in public.",
  ],
  notOurs: ['{who}, sorry to hear that {said}.', '{who}, we understand the frustration, and sorry that {said}.'],
  notOursEnd: [
    "We can't see their side, so going there directly is quickest.",
    'That is the quickest way, as it is not our system.',
  ],
  thank: [
    "Thank you for telling us, {who}. We're so glad: {said}.",
    '{who}, this made our day: {said}. Thank you.',
    'Thank you, {who}! Lovely to read that {said}.',
  ],
  thankTopic: [
    '{who}, thank you, that made our day.',
    'Thank you so much, {who}.',
    '{who}, thanks for these kind words.',
  ],
  passOn: ["We'll share your words with the team today.", "We'll pass this on to the people who did it."],
  passOnTo: ["We'll share this with {person} today.", "We'll pass your words on to {person} today."],
  noteIdeaOf: [
    'We can see the use of {asked}. It is noted and goes to {team}.',
    'Your idea, {asked}, is noted and goes to {team}.',
  ],
  noteIdea: ["We've noted the idea and are passing it to {team}.", 'Your idea goes to {team}, and it is noted.'],
  meanwhile: ['Meanwhile: {fact}', 'For now: {fact}'],
  thankIdea: [
    'Thanks for the idea, {who}. We see the point: {said}.',
    '{who}, thank you for the suggestion. {Said}: understood.',
  ],
  mock: [
    "{hello}if something in our {topic} went wrong, tell us here or by {channel} what happened and on which device, and we'll look at it.",
    "{hello}we'd like our {topic} to do better than that. Let us know here what happened and where, or by {channel}.",
  ],
  mockBack: ["We're back {back} and will read it.", 'We read again {back}.'],
  mockHere: ["We're here and will answer {time}.", "We'll look {time} at the latest."],
  hello: ['Hi {who}, ', 'Hello {who}, '],
  yes: ['yes, you can.', 'yes.'],
  noNeed: ['no need for that.', "no, you don't have to."],
  more: ['Details: {link}', 'More: {link}', 'All of it: {link}'],
  stillUnsure: ['If anything is unclear, ask us here.', 'Anything else, just reply here.'],
  status: ['Where it stands:', 'The latest:'],
  followUpHere: ["We'll update you here {time}.", 'More from us here {time}.'],
  publicTip: [
    'Please keep numbers and personal details out of public posts.',
    'No personal details in public, please.',
  ],
  emergency: [
    'If anyone is in danger call {sos} now, then us on {phone}.',
    'In danger, call {sos} first, then {phone}.',
  ],
  alsoShort: ['Then write to us by {channel}.'],
  alsoWrite: [
    "Once you're safe, write to us by {channel}; we're looking into it now.",
    "When it's safe, message us by {channel} and we'll investigate at once.",
  ],
  sarcasm: [
    "{who}, point taken. It isn't right that {said}, and we're sorry.",
    "{who}, fair point, and we're sorry that {said}.",
    "We hear you, {who}: it shouldn't be that {said}. Sorry.",
  ],
  privateOpen: ['Hi {who}, thank you for writing here.', "Hello {who}, good that you're here."],
  privateAsk: [
    'Could you send {ask}? We never need a PIN or a code.',
    'Please send {ask} so we can check. No PINs or codes, please.',
  ],
  privatePromise: [
    'We know what was promised for {day} and not kept; it is with us now.',
    'The promise for {day} is ours to make good, and we will.',
  ],
  privateNext: ["We'll check with {team} and answer you here {time}.", "We'll write what we find here {time}."],
  close: ['Thank you for telling us.', 'Thanks for letting us know.'],
  knowThat: [
    "It shouldn't be harder than it is, and we're sorry that {said}.",
    "On top of it, {said}: that should not be, and we're sorry.",
  ],
  thankIdeaShort: [
    'Thanks for the suggestion, {who}.',
    '{who}, thank you for the idea.',
    'Good of you to suggest it, {who}.',
  ],
  ideaTeam: ['the team that looks after it'],
  dangerBare: ['{who}, safety first.', 'First things first, {who}.'],
  askIdea: [
    'How would you use it most? It helps us to explain it to them.',
    'If you have an example of where you missed it, tell us here.',
  ],
  apart: [
    'This is best sorted where only you and we can read it.',
    "To keep your details yours, let's carry on in private.",
    "We'd like to take this up with you in private, so that nothing of yours stands here.",
  ],
  openQuestionWhether: [
    "{who}, we're checking {asked} with {team} and will answer you here {time}.",
    "{who}, we'd rather not guess {asked}: we ask {team} and answer here {time}.",
  ],
  openQuestionPlain: [
    "{who}, we're checking this with {team} and will answer you here {time}.",
    "{who}, we'd rather not guess: we ask {team} and answer here {time}.",
  ],
  misread: [
    "You're right, our answer was not what you asked. Sorry.",
    'We answered past your question. That is on us.',
  ],
  alsoSorry: ["And we're sorry that {said}.", 'Sorry that {said}.'],
  notOursPlain: [
    "This one isn't our service, so we can't see or mend it. The company that runs it can; its own help line is the quickest way.",
  ],
  moreElsewhere: ['It is explained here: {link}', 'The answer stands here: {link}'],
  fragile: [
    "If somebody's health depends on it, don't wait: call {sos}.",
    'Where health depends on it, please call {sos} at once.',
  ],
  privateSaid: [
    "We've read it: {said}. You don't have to tell it again.",
    "We know already that {said}, so there's no need to repeat it.",
  ],
  privateTopic: ["This is about the {topic}; you don't have to tell it again."],
  privateFirst: ['This chat is only between you and us.'],
};
