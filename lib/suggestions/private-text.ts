import { type Composer, say } from './acts.ts';
import { banks } from './phrases/index.ts';

/** What waits for the direct message: what we need, what we own, what happens next. Holds no value of the record. */
export function privateText(composer: Composer): string {
  const { reading } = composer;
  const bank = banks[reading.voice];
  const owned = reading.promise?.state === 'broken' ? say(composer, bank.privatePromise, 'private') : null;
  const ask = reading.is.sentPrivately ? null : say(composer, bank.privateAsk, 'private');
  return [say(composer, bank.privateOpen, 'private'), owned, ask, say(composer, bank.privateNext, 'private')]
    .filter((part) => part !== null)
    .join(' ');
}
