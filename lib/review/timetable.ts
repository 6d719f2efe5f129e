import { classIndex } from '../model/word-classes.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import type { LeakKind } from './types.ts';

/** What the run of a flight or a train may be taken for. */
const kinds: ReadonlySet<LeakKind> = new Set(['usage-history', 'service-status']);
/** At the head of a clause: what runs for everybody, by its number or its hour. */
const runs =
  /^(?:the |our )?(?:flights?|penerbangan|pesawat|trains?|kereta api|tren|bus(?:es)?|bas|bis|ferry|ferries|feri|kapal)(?!\p{L})[^.!?]*\d/iu;
const moves =
  /(?<!\p{L})(?:depart(?:s|ed)?|leaves?|boards?|arrives?|arrived|lands?|landed|delayed|retimed|rescheduled|berlepas|bertolak|berangkat|tiba|mendarat|ditangguhkan|ditunda|tertunda|dijadualkan|dijadwalkan)(?!\p{L})/iu;
/** Then somebody is spoken of: "flight AK5104 left without you", "bas pukul 9 berangkat tanpa beliau". */
const persons: ReadonlySet<number> = new Set([
  classIndex.you,
  classIndex.kin,
  classIndex.title,
  classIndex['given-name'],
  classIndex['family-name'],
]);
const others = new Set('he him his she her they them who dia beliau mereka nya -nya'.split(' '));

/** Whether a statement is of a timetable: "Penerbangan AK5104 ke Kota Kinabalu berlepas pukul 7.35". It is true of everybody on board. */
export function isTimetable({ draft, tokens, words }: Reading, { kind, start, end, from, to }: Place): boolean {
  if (!kinds.has(kind)) return false;
  const said = draft.slice(start, end);
  if (!runs.test(said) || !moves.test(said)) return false;
  for (let at = from; at < to; at += 1) {
    if (others.has(tokens[at]?.norm ?? '')) return false;
    if ((words.classes[at] ?? []).some((one) => persons.has(one))) return false;
  }
  return true;
}
