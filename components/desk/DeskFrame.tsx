import { Search } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { ClockNote } from '../ClockNote.tsx';
import { Mark } from '../Mark.tsx';
import { useWords } from '../words.tsx';
import { DeskNotice, type Said } from './DeskNotice.tsx';
import { type Place, placeIcons, places } from './places.ts';

interface Props {
  readonly place: Place;
  /** Numbers only where somebody must act on them. */
  readonly toAct: Partial<Record<Place, number>>;
  readonly said: Said | null;
  readonly children: ReactNode;
  openPalette(): void;
  forget(): void;
}

/** Seven places on the left, one of them open. Links, so that each has an address and the browser's own keys work. */
export function DeskFrame({ place, toAct, said, children, openPalette, forget }: Props) {
  const { t } = useWords();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    document.title = `${t(`desk.place-${place}`)} · ${t('common.name')}`;
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [place, t]);
  return (
    <div className="desk">
      <button type="button" className="skip button" onClick={() => main.current?.focus()}>
        {t('desk.skip')}
      </button>
      <header className="side">
        <p className="desk-name">
          <Mark size={22} /> {t('common.name')}
        </p>
        <button type="button" className="find" aria-keyshortcuts="Control+K Meta+K" onClick={openPalette}>
          <Search size={16} aria-hidden="true" /> <span>{t('desk.find')}</span> <kbd className="key">Ctrl K</kbd>
        </button>
        <nav aria-label={t('desk.places')}>
          <ul>
            {places.map((each) => {
              const Icon = placeIcons[each];
              const count = toAct[each] ?? 0;
              return (
                <li key={each}>
                  <a href={`#${each}`} aria-current={each === place ? 'page' : undefined}>
                    <Icon size={16} aria-hidden="true" />
                    <span>{t(`desk.place-${each}`)}</span>
                    {count > 0 && (
                      <span className="to-act">
                        <span aria-hidden="true">{count}</span>
                        <span className="sr-only">{t('desk.toAct', { count })}</span>
                      </span>
                    )}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
      </header>
      <main id="content" ref={main} tabIndex={-1}>
        <div className="place-head">
          <h1>{t(`desk.place-${place}`)}</h1>
          <p className="soft">{t(`desk.purpose-${place}`)}</p>
          <ClockNote />
        </div>
        {children}
      </main>
      <DeskNotice said={said} forget={forget} />
    </div>
  );
}
