/** Verbs of complaints whose forms can't be built: base, past, participle. */
const irregular = `
  break broke broken
  bring brought brought
  build built built
  buy bought bought
  catch caught caught
  choose chose chosen
  come came come
  cost cost cost
  cut cut cut
  do did done
  drive drove driven
  eat ate eaten
  fall fell fallen
  feel felt felt
  find found found
  fly flew flown
  forget forgot forgotten
  freeze froze frozen
  get got got
  give gave given
  go went gone
  hang hung hung
  have had had
  hear heard heard
  hide hid hidden
  hit hit hit
  hold held held
  keep kept kept
  know knew known
  lead led led
  leave left left
  lend lent lent
  let let let
  lose lost lost
  make made made
  mean meant meant
  meet met met
  pay paid paid
  put put put
  read read read
  ring rang rung
  rise rose risen
  run ran run
  say said said
  see saw seen
  sell sold sold
  send sent sent
  shut shut shut
  sit sat sat
  speak spoke spoken
  spend spent spent
  split split split
  stand stood stood
  steal stole stolen
  stick stuck stuck
  take took taken
  teach taught taught
  tear tore torn
  tell told told
  think thought thought
  throw threw thrown
  understand understood understood
  wake woke woken
  wear wore worn
  write wrote written`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' ') as [string, string, string]);

const regular = `
  accept accuse activate add admit advise agree allow announce answer apologise apply approve arrive ask assign assure auto-reject ban bar bill block book bother bounce bump call cancel care change charge
  check claim clean clear close collect complain confirm confiscate connect contact cover crash credit crack damage debit decide decline deduct delay delete deliver demand deny deposit disappear disconnect
  dispatch double download drag drop dump email enter escalate expire explain fail fill fine fix flag flood follow force forward handle happen help ignore inform insist install issue join kick lack laugh leak
  lift load lock log look lower mark merge message miss move need notice offer open order overcharge owe pack park pass pick place postpone post press process promise pull push quote raise reach receive
  reconnect record refund refuse register reject release remove renew repair repeat replace reply report request reschedule reset resolve respond restart restore return ruin scold scratch seal seat serve
  ship shout show shrug sign skip slam smash snap soak solve sound spill spray start stop stay submit suggest suspend swallow swap switch tape terminate threaten top touch transfer trap treat trick
  trip try turn unlock update upgrade upload use vanish verify visit wait want warn wash waste wipe wire work wrap`
  .trim()
  .split(/\s+/);

/** Their last letter is doubled before -ed: "stopped". */
const doubled = new Set(
  'ban bar cancel drag drop flag log slam ship skip snap stop swap top trap trip wrap admit shrug'.split(' '),
);
const ed = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubled.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
};

/** Past of a base. */
export const pastOf: ReadonlyMap<string, string> = new Map([
  ...irregular.map(([base, past]) => [base, past] as const),
  ...regular.map((base) => [base, ed(base)] as const),
]);
/** Participle of a base, and of a past that is another word than its participle: "has took". */
export const participleOf: ReadonlyMap<string, string> = new Map([
  ...irregular.map(([base, , participle]) => [base, participle] as const),
  ...irregular.flatMap(([base, past, participle]) =>
    past === participle || past === base ? [] : [[past, participle] as const],
  ),
  ...regular.map((base) => [base, ed(base)] as const),
]);
/** Base of a past that is another word: "didn't came". */
export const baseOf: ReadonlyMap<string, string> = new Map(
  irregular.flatMap(([base, past]) => (past === base ? [] : [[past, base] as const])),
);

/** Names of things as well as deeds: alone they tell nothing of what was done. */
export const alsoNouns: ReadonlySet<string> = new Set(
  `answer ban bar bill block book bother call care cause change charge check claim cost cover crash credit damage delay deposit double drop email fill fine fix flag flood force handle help hit hold issue join
   kick lack laugh leak lift load lock log look mark message move need notice offer order park pass pay pick place post press process promise pull push put quote record refund release repair reply report request
   return ring ruin run scratch seal seat show sign skip sound spill split spray stand start stay stick stop switch tape top touch transfer trap treat trick trip try turn update upgrade use visit wait wash waste
   wire work wrap answer cut sit read meet meeting shut clear clean close open lower fly drive lead mean saw left let stuck tear rise`
    .trim()
    .split(/\s+/),
);
