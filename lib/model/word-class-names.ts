/**
 * Classes of words that mean the same to the model in every language. A language file says which of its words belong to
 * which class (`lib/languages/<language>/word-classes.ts`); the model learns from the class what it would otherwise have to
 * learn word by word. A class may be empty in a language.
 */
export const wordClassNames = [
  // money and paying
  'pay', 'settled', 'unpaid', 'late', 'bill', 'bounce', 'refund', 'balance', 'charge', 'debt-chase', 'price', 'plan', 'promo', 'currency', 'money-unit',
  // what happens to a service or a request
  'suspend', 'cut', 'reject', 'approve', 'blacklist', 'investigate', 'fraud', 'expire', 'restore', 'repossess', 'pending', 'wrongdoing', 'request',
  // what a customer did
  'use', 'buy', 'call', 'complain', 'travel', 'visit', 'cancel', 'return', 'log-in', 'claim', 'missed', 'withdraw', 'deliver', 'receive', 'change', 'consume-unit', 'content', 'times', 'ordinal',
  // health
  'illness', 'treatment', 'medicine', 'pregnancy', 'body', 'health-staff', 'test-result', 'disability', 'mind',
  // who
  'you', 'we', 'they', 'kin', 'third-party', 'title', 'name-link', 'given-name', 'family-name', 'greeting', 'staff-role',
  // how it is said
  'not', 'if', 'all', 'because', 'already', 'will', 'still', 'record', 'please', 'sorry', 'thanks', 'must', 'do-not', 'ask', 'but', 'only', 'very', 'can', 'no-need',
  // when and where
  'month', 'weekday', 'day-time', 'relative-time', 'time-unit', 'clock', 'since', 'number-word', 'place', 'office', 'area',
  // what a value is
  'cue-phone', 'cue-email', 'cue-address', 'cue-identity', 'cue-birth', 'cue-card', 'cue-bank', 'cue-account', 'cue-order', 'cue-credential', 'cue-device', 'cue-plate', 'cue-name', 'bank-name', 'wallet-name', 'official', 'ending', 'is-value',
  // matters of the trade
  'outage', 'service-noun', 'product', 'general-rule', 'school', 'vehicle', 'weather',
  // tone
  'insult', 'mock', 'laugh', 'command', 'blame', 'threat', 'law', 'dismiss', 'guarantee', 'argue', 'sweet', 'template', 'anger', 'vulgar',
  // needs
  'empathy', 'private', 'follow-up', 'promise-time', 'fix', 'explain', 'offer', 'how-to',
] as const; // prettier-ignore
export type WordClass = (typeof wordClassNames)[number];

/** Words and phrases of one language by class, parted by commas. */
export type WordClasses = Readonly<Partial<Record<WordClass, string>>>;
