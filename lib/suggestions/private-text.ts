import { type Composer, say } from './composer.ts';
import { saidWords } from './openings.ts';
import { banks } from './phrases/index.ts';
import { knownTopic } from './topics.ts';

/** Longest part of her words that a direct message opens with. Characters. */
const room = 120;

/** What waits for the direct message: what we know already, what we own, what we need, what happens next. Holds no value of the record. */
export function privateText(composer: Composer): string {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const [said] = reading.is.exposed ? [] : saidWords(composer, [room]);
  const topic = knownTopic(reading);
  const known =
    said !== undefined
      ? say(composer, bank.privateSaid, 'private', { said })
      : topic === null
        ? say(composer, bank.privateFirst, 'private')
        : say(composer, bank.privateTopic, 'private', { topic });
  const owned = reading.promise?.state === 'broken' ? say(composer, bank.privatePromise, 'private') : null;
  const ask = reading.is.sentPrivately || reading.is.alreadyGave ? null : say(composer, bank.privateAsk, 'private');
  return [say(composer, bank.privateOpen, 'private'), known, owned, ask, say(composer, bank.privateNext, 'private')]
    .filter((part) => part !== null)
    .join(' ');
}
