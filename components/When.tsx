import { sayDay, sayExactly, sayWhen } from './time.ts';
import { useWords } from './words.tsx';

/** A time as people say it; the exact one on hover. */
export function When({ at, as = 'day' }: { readonly at: string; readonly as?: 'day' | 'when' }) {
  const { now, language, zone } = useWords();
  return (
    <time dateTime={at} title={sayExactly(at, language, zone)}>
      {as === 'day' ? sayDay(at, now, language, zone) : sayWhen(at, now, language, zone)}
    </time>
  );
}
