import { findsAny, wordsOf } from './find-words.ts';
import type { Article } from './types.ts';
import { notOurs } from './words/cues.ts';

/** "Press 1" is no press: only words of the trade itself count. */
const pressDesk =
  /\b(?:press (?:desk|office|enquir|inquir|question|release|contact)|media|humas|pers|wartawan|jurnalis|journalists?|newsroom)\b/i;

const isPress = ({ title, answer }: Article): boolean =>
  pressDesk.test(title) || (/\bpress@|\bmedia@|\bhumas@/i.test(answer) && pressDesk.test(answer));

/** Whether its last day is over. `now` in milliseconds since the epoch; a day ends with it everywhere. */
export const isStale = ({ validUntil }: Article, now: number): boolean =>
  validUntil !== undefined && Date.parse(`${validUntil}T23:59:59-12:00`) < now;

/** Where journalists are answered, in `language` if there is one. */
export const pressArticle = (articles: readonly Article[], language?: Article['lang']): Article | undefined => {
  const all = articles.filter(isPress);
  return all.find(({ lang }) => lang === language) ?? all[0];
};

/** "This is not ours": an article that names somebody else's door. */
export const isNotOurs = ({ title, answer, link }: Article): boolean =>
  findsAny(wordsOf(`${title} ${link.replace(/[^\w-]+/g, ' ')}`), notOurs) ||
  /\bbukan (?=\p{Lu})|\bnot (?=\p{Lu})/u.test(answer);

const aroundTheClock = /\b24[ -]?(?:jam|hours?|h)\b|\b24\/7\b|\bday (?:and|or) night\b|siang (?:dan )?malam/i;
const emergencyNumbers = /(?<!\d)(?:999|994|995|911|112|110|113|118|119)(?!\d)/;

/** Tells what to do at once: a number that answers at any hour, an emergency number, a way to block. */
export const isUrgentHelp = ({ answer, title }: Article): boolean =>
  emergencyNumbers.test(answer) ||
  (aroundTheClock.test(`${title} ${answer}`) && /\d{3}/.test(answer)) ||
  /\b(?:blokir|beku|bekukan|sekat|freeze|darurat|kecemasan|emergency)/i.test(`${title} ${answer}`);

/** Tells how the network, the supply, the app stands now. */
export const isStatus = ({ title, answer, link }: Article): boolean =>
  /status|padam|gangguan|outage|keruh|lori tangki|tangki air|pemulihan|anggaran pulih|maintenance|down|interrupt|disrupt|affected|terjejas|terdampak/i.test(
    `${title} ${answer} ${link}`,
  );

/** A rule or a usual time that somebody who has waited longer, or was promised a day, must not be told. */
export const usualTime =
  /\d\s*(?:hari kerja|hari bekerja|working days|business days)|biasanya|usually|normally|most are|\bnotis\b|(?:days?|weeks?|months?)['’]? notice\b|notice period|pemberitahuan \d|\bdenda\b|\bpenalt/i;
/** Whether its answer does. */
export const namesUsualTime = ({ answer }: Article): boolean => usualTime.test(answer);

/** How swindlers work, and what to do about them. */
export const isAboutFraud = ({ title, answer }: Article): boolean =>
  /scam|fraud|penipu|phish|palsu|fake|waspada|(?:never|tidak pernah|tidak akan|tak akan|tak pernah) (?:ask|minta|meminta)/i.test(
    `${title} ${answer}`,
  );
