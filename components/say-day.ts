import type { Language } from '../lib/review/types.ts';

const locales = { en: 'en-GB', id: 'id-ID', ms: 'ms-MY' } as const;

/** "2026-03-01" as people say it: "1 March 2026". What is no day stays as it is. */
export function sayDay(day: string, language: Language): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
