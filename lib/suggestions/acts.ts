import { blockFor } from './blocks.ts';
import { type Composer, fromHours, fromThread, type Piece, piece, say } from './composer.ts';
import { dearOne } from './people.ts';
import { banks } from './phrases/index.ts';
import { openings } from './phrases/openings.ts';
import type { Reading } from './reading.ts';

/** Asks into the private channel by its own name, and for what is needed to look. */
export function askPrivately(composer: Composer, place: string, keep = 70): Piece {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const ways =
    reading.channel.number !== null
      ? bank.ask.number
      : reading.context.site === 'x' && reading.channel.name === 'DM'
        ? bank.ask.site
        : bank.ask.other;
  if (reading.is.alreadyGave) return piece('private-channel', keep, [say(composer, bank.noRepeat, place)]);
  // Where the team's own sentence is too long or objected to, the last rounds do without it.
  const own = composer.plain ? null : blockFor(composer, 'private-channel', place);
  const usual = say(composer, ways, place);
  return own === null
    ? piece('private-channel', keep, [usual])
    : piece('private-channel', keep, own.text.length > usual.length + 25 ? [own.text, usual] : [own.text], [
        ...fromThread,
        { type: 'block', ref: own.id },
      ]);
}

/** Outside the hours: who is back when. */
function whenBack(composer: Composer, place: string, keep: number): readonly Piece[] {
  const { reading } = composer;
  const bank = banks[reading.voice];
  if (reading.clock.reopens === null) return [];
  const said = [say(composer, bank.back, place), say(composer, bank.backShort, place)];
  return [piece('hours', keep, said, fromHours(reading))];
}

/** What happens next and by when; outside the hours, who is back when. */
export function nextStep(composer: Composer, place: string, keep = 65): readonly Piece[] {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const said = [say(composer, bank.act, place), say(composer, bank.actShort, place)];
  return [piece('next-step', keep, said, fromHours(reading)), ...whenBack(composer, place, keep - 3)];
}

/** The same where it can be settled in public. */
export function nextStepHere(composer: Composer, place: string, keep = 55): readonly Piece[] {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const said = [say(composer, bank.actThere, place), say(composer, bank.followUpHere, place)];
  return [piece('next-step', keep, said, fromHours(reading)), ...whenBack(composer, place, keep + 2)];
}

/** Number of the emergency services of the brand's country. */
export function emergencyNumber(reading: Reading): string {
  const tz = reading.context.brand.hours?.tz ?? '';
  if (/Jakarta|Makassar|Jayapura|Pontianak/.test(tz) || (tz === '' && reading.voice === 'id')) return '112';
  if (/^America\//.test(tz)) return '911';
  if (/^Australia\//.test(tz)) return '000';
  if (/^Europe\/(?!London)/.test(tz)) return '112';
  return /Singapore/.test(tz) ? '995' : '999';
}

/** A greeting to whom she wrote for, where she named somebody dear. */
export function greetThem(composer: Composer, place: string, keep = 45): readonly Piece[] {
  const person = dearOne(composer.reading);
  if (person === null) return [];
  return [piece('close', keep, [say(composer, banks[composer.reading.voice].greetThem, place, { person }), ''])];
}

/** Somebody's health hangs on it: whom to call, with who it is where she says so. */
export function fragileWords(composer: Composer, place: string): string {
  const { reading } = composer;
  const person = dearOne(reading);
  const sos = emergencyNumber(reading);
  return person === null
    ? say(composer, banks[reading.voice].fragile, place, { sos })
    : say(composer, openings[reading.voice].fragilePerson, place, { sos, person });
}
