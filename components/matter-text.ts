import { type TextKey, text } from '../lib/languages/text.ts';
import type { Matter } from '../lib/records/case-view.ts';
import type { Language } from '../lib/review/types.ts';
import { setApart } from './strangers-words.ts';
import { sayDay, sayMonth, sayWhen } from './time.ts';

const isoTime = /^\d{4}-\d\d-\d\d(T|$)/;

/** The sentence of `matter`; times in it as people say them, whatever a person wrote set apart. */
export function matterText(
  matter: Matter,
  { language, now, zone }: { readonly language: Language; readonly now: number; readonly zone?: string | undefined },
): string {
  const params: Record<string, string | number> = { by: text(language, 'panel.somebody') };
  for (const [name, value] of Object.entries(matter.params)) {
    if (typeof value === 'number') params[name] = value;
    else if (value === '') continue;
    else if (name === 'topic') params[name] = topic(language, value);
    else if (name === 'channel') params[name] = text(language, `panel.channel-${value}` as TextKey);
    else if (!isoTime.test(value)) params[name] = setApart(value, name === 'by' ? 40 : 90);
    else
      params[name] =
        matter.code === 'repeat-problem' ? sayMonth(value, now, language, zone) : sayWhen(value, now, language, zone);
  }
  const { since } = matter.params;
  const isOfToday =
    matter.code === 'contacted-lately' &&
    typeof since === 'string' &&
    sayDay(since, now, language, zone) === sayDay(new Date(now).toISOString(), now, language, zone);
  const sentence = text(language, isOfToday ? 'panel.matter-contacted-today' : `panel.matter-${matter.code}`, params);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function topic(language: Language, name: string): string {
  const key = `records.topic-${name}` as TextKey;
  const said = text(language, key);
  return said === key ? setApart(name) : said;
}
