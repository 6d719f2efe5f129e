import { mix } from './hash.ts';
import { knows } from './known-words.ts';
import type { Reading } from './reading.ts';
import { classCount, classIndex } from './word-classes.ts';

/** What is said of a whole sentence or clause: the same for each of its tokens. */
export interface Unit {
  /** The first `size` are answers; of these the first `moodSize` change what a word means: whom it speaks of and in which mood, how it closes, how much of it the customer said. */
  readonly answers: Int32Array;
  readonly size: number;
  readonly hasValue: boolean;
}

export const moodSize = 3;

const { you, they, kin, not, record, if: condition, all, 'third-party': thirdParty } = classIndex;
const nothing: readonly number[] = [];

const room = new Int32Array(16 + classCount);
/** Which classes were seen, by number, and in the order of their appearance. */
const seen = new Uint8Array(classCount);
const inOrder = new Int16Array(classCount);

/** Reads the tokens from `start` to before `end`. The answer is good until the next one. */
export function unitOf(reading: Reading, start: number, end: number): Unit {
  const { texts, classes, knowledge, valueAt, words } = reading;
  let count = 0;
  let inCustomer = 0;
  let content = 0;
  let inNotes = 0;
  let hasValue = false;
  for (let at = start; at < end; at += 1) {
    for (const found of classes[at] ?? nothing) {
      if (seen[found] === 1) continue;
      seen[found] = 1;
      inOrder[count] = found;
      count += 1;
    }
    if ((valueAt[at] ?? -1) >= 0) hasValue = true;
    if ((texts[at] ?? '').length < 4) continue;
    const bits = knowledge[at] ?? 0;
    content += 1;
    if ((bits & knows.customer) !== 0) inCustomer += 1;
    if ((bits & knows.note) !== 0) inNotes += 1;
  }
  const has = (one: number) => seen[one] ?? 0;
  const who = has(you) + has(they) * 2 + (has(kin) | has(thirdParty)) * 4;
  const manner = has(condition) + has(all) * 2 + has(not) * 4 + has(record) * 8;
  const last = texts[end - 1] ?? '';
  room[0] = mix(4, who * 16 + manner);
  room[1] = mix(5, last === '?' ? 1 : last === '!' ? 2 : 0);
  room[2] = mix(7, content === 0 ? 0 : Math.min(3, Math.floor((4 * inCustomer) / content)));
  room[3] = mix(2, who);
  room[4] = mix(3, manner);
  room[5] = mix(11, who * 2 + (reading.isPrivate ? 1 : 0));
  room[6] = mix(6, hasValue ? 1 : 0);
  room[7] = mix(8, Math.min(inNotes, 3));
  room[8] = mix(9, words[start] ?? 0);
  room[9] = mix(10, Math.min(12, end - start) >> 1);
  let size = 10;
  for (let index = 0; index < count; index += 1) {
    const found = inOrder[index] ?? 0;
    room[size] = mix(1, found);
    size += 1;
    seen[found] = 0;
  }
  return { answers: room, size, hasValue };
}
