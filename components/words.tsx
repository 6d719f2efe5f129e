import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type TextKey, text } from '../lib/languages/text.ts';
import type { Language } from '../lib/review/types.ts';

/** The language of the interface and the hour, for everything below. */
export interface Words {
  readonly language: Language;
  readonly now: number;
  /** The company's clock, by which times are shown; absent: that of this computer. */
  readonly zone?: string | undefined;
  t(key: TextKey, params?: Readonly<Record<string, string | number>>): string;
}

const WordsContext = createContext<Words>({ language: 'en', now: 0, t: (key, params) => text('en', key, params) });

export function useWords(): Words {
  return useContext(WordsContext);
}

/** The hour, moving on once a minute; a given `now` stands still. */
function useNow(given?: number): number {
  const [now, setNow] = useState(() => given ?? Date.now());
  useEffect(() => {
    if (given !== undefined) return;
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, [given]);
  return given ?? now;
}

/** `dark` undefined leaves the choice to the browser's preference. */
export function WordsProvider(props: {
  readonly language: Language;
  readonly dark?: boolean;
  readonly now?: number;
  readonly zone?: string | undefined;
  readonly children: ReactNode;
}) {
  const { language, dark, zone } = props;
  const now = useNow(props.now);
  const words = useMemo<Words>(
    () => ({ language, now, zone, t: (key, params) => text(language, key, params) }),
    [language, now, zone],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    if (dark === undefined) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [language, dark]);
  return <WordsContext value={words}>{props.children}</WordsContext>;
}
