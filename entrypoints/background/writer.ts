import type { Language } from '../../lib/review/types.ts';
import type { Writer } from '../../lib/suggestions/polish.ts';
import { ownModel, readPolish } from '../shared/own-model.ts';

const named: Readonly<Record<Language, string>> = {
  en: 'English',
  id: 'Indonesian (Bahasa Indonesia)',
  ms: 'Malaysian Malay (Bahasa Melayu)',
};

const task = (text: string, language: Language): string =>
  `You edit a short reply of a customer care agent in ${named[language]}. Make it read more naturally. Keep its meaning, language, tone, every name, number, time, link and channel exactly. Add nothing and promise nothing. Answer with the reply alone.\n\n${text}`;

/**
 * The browser's own language model, where it has one that is ready on this device and somebody wants it; else null. Nothing is ever
 * downloaded: a model that would have to be is not used.
 */
export async function writerOnThisDevice(): Promise<Writer | null> {
  if (!(await readPolish())) return null;
  const model = await ownModel();
  if (model === null) return null;
  return {
    async rewrite(text, language, signal) {
      const talk = await model.create({ signal });
      try {
        return await talk.prompt(task(text, language), { signal });
      } finally {
        talk.destroy?.();
      }
    },
  };
}
