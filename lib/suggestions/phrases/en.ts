import type { Bank } from './bank.ts';

export const en: Bank = {
  openAngry: [
    "{who}, {said}: of course that's frustrating, and we're sorry.",
    "{who}, {said}. That's not how it should be, and we're sorry.",
    "{who}, {said}: we understand why you're angry. Sorry.",
  ],
  openWorried: [
    "{who}, {said}: we understand the worry, and we're sorry.",
    "{who}, {said}. That would worry anyone; we're sorry.",
    "Sorry, {who}. {Said}: that's a real worry.",
  ],
  openCalm: [
    "{who}, {said}: we understand, and we're sorry.",
    "Sorry, {who}. {Said}: that shouldn't happen.",
    "{who}, {said}: that isn't right, and we're sorry.",
  ],
  openTopic: ["{who}, we're sorry about the {topic}.", '{who}, sorry about this {topic} trouble.'],
  openBare: ["{who}, we're sorry.", '{who}, sorry this happened.'],
  openDanger: [
    "{who}, {said}: we're sorry you're facing this.",
    '{who}, safety first. {Said}: we understand how frightening that is.',
  ],
  openBereaved: ["{who}, we're so sorry for your loss.", '{who}, our condolences, and sorry this was made harder.'],
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
    "We'll check this with {team} now and update you there {time}.",
    "We're asking {team} to look into it now and will come back to you there {time}.",
    "We'll trace what went wrong and answer you there {time}.",
  ],
  actShort: ["We'll check and update you {time}.", "We'll check it now and update you {time}."],
  actThere: [
    "We'll check with {team} and answer you here {time}.",
    "We're asking {team} to look into it and will update you here {time}.",
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
    "{who}, we'll confirm the {topic} question with {team} and answer you here {time}.",
    "{who}, good question on {topic}: we're checking with {team} and will answer here {time}.",
  ],
  ownCase: [
    "If it concerns your own account, carry on by {channel} and we'll check.",
    "For your own case please use {channel}, and we'll check it.",
  ],
  secure: [
    "Don't share any code, PIN or password, don't open the link, and call {phone} now so we can secure the account.",
    'Share no code or PIN with anybody; call {phone} now and we will lock the account down.',
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
  notOurs: ['{who}, {said}: we understand the frustration, sorry.', 'Sorry {who}, {said}: no fun at all.'],
  notOursEnd: [
    "We can't see their side, so going there directly is quickest.",
    'That is the quickest way, as it is not our system.',
  ],
  thank: [
    '{who}, thank you for telling us. {Said}: that made our day.',
    'Thank you, {who}! {Said}: lovely to read.',
    '{who}, {said}: thank you for sharing that.',
  ],
  thankTopic: ['{who}, thank you, that made our day.', 'Thank you so much, {who}.'],
  passOn: ["We'll share your words with the team today.", "We'll pass this on to the people who did it."],
  passOnTo: ["We'll read this to {person} today.", "We'll pass your words on to {person} today."],
  noteIdea: ["We've noted the idea and are passing it to {team}.", 'Your idea goes to {team}, and it is noted.'],
  meanwhile: ['Meanwhile: {fact}', 'For now: {fact}'],
  thankIdea: ['Thanks for the idea, {who}. {Said}: makes sense.', '{who}, good idea: {said}. Thank you.'],
  mock: [
    "{hello}if something in our {topic} went wrong, tell us here or by {channel} what happened and on which device, and we'll look at it.",
    "{hello}we'd like our {topic} to do better than that. Let us know here what happened and where, or by {channel}.",
  ],
  mockBack: ["We're back {back} and will read it.", 'We read again {back}.'],
  mockHere: ["We're here and will answer {time}.", "We'll look {time} at the latest."],
  hello: ['Hi {who}, ', 'Hello {who}, '],
  yes: ['yes, you can.', 'yes.'],
  noNeed: ['no need for that.', "you don't have to."],
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
  alsoWrite: [
    "Once you're safe, write to us by {channel}; we're looking into it now.",
    "When it's safe, message us by {channel} and we'll investigate at once.",
  ],
  sarcasm: ["Fair point, {who}: {said}. We're sorry.", "{who}, point taken: {said}, and we're sorry."],
  privateOpen: [
    'Hi {who}, thanks for carrying on here. This is about the {topic}.',
    '{who}, let us sort out the {topic} here.',
  ],
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
};
