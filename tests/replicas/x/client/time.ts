import { say } from './words.ts';
import { getWorld, now } from './world.ts';

const hour = 3_600_000;

export function shortTime(at: number): string {
  const ago = now() - at;
  if (ago < 60_000) return say('justNow');
  if (ago < hour) return say('minute', { n: Math.floor(ago / 60_000) });
  if (ago < 24 * hour) return say('hour', { n: Math.floor(ago / hour) });
  return new Intl.DateTimeFormat(getWorld().knobs.lang, { month: 'short', day: 'numeric' }).format(at);
}

export function longTime(at: number): string {
  const { lang } = getWorld().knobs;
  const clock = new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' }).format(at);
  const day = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'short', day: 'numeric' }).format(at);
  return `${clock} · ${day}`;
}

export const clockTime = (at: number) =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at);

export function shortCount(count: number): string {
  return new Intl.NumberFormat(getWorld().knobs.lang, { notation: 'compact', maximumFractionDigits: 1 }).format(count);
}
