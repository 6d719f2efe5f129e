import { Search, X } from 'lucide-react';
import { startTransition, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { KnownCustomer } from '../../lib/records/case-view.ts';
import type { Channel } from '../../lib/records/schema.ts';
import type { PanelActions } from '../panel-state.ts';
import { TimelineItem } from '../TimelineItem.tsx';
import { sayMonth } from '../time.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly view: KnownCustomer;
  /** A row that something above points to; a new turn scrolls there again. */
  readonly shownRow: { readonly id: string; readonly turn: number } | null;
  readonly actions: PanelActions;
}

/** What a screen holds and a little more: drawn at once. The rest follows as soon as these are seen. */
const firstRows = 14;

/** The evidence: what was said, where, by whom, and what became of what was promised. */
export function History({ view, shownRow, actions }: Props) {
  const { t, now, language, zone } = useWords();
  const [channel, setChannel] = useState<Channel | 'all'>('all');
  const [searching, setSearching] = useState(false);
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim().toLocaleLowerCase(language));
  const searchButton = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);

  const channels = useMemo(() => [...new Set(view.timeline.map((row) => row.channel))], [view.timeline]);
  const chosen = channel !== 'all' && channels.includes(channel) ? channel : 'all';
  const rows = view.timeline.filter(
    (row) =>
      (chosen === 'all' || row.channel === chosen) &&
      (words === '' ||
        `${row.summary} ${row.text} ${row.agent ?? ''} ${row.promise?.what ?? ''}`
          .toLocaleLowerCase(language)
          .includes(words)),
  );

  const [wholeOf, setWholeOf] = useState('');
  useEffect(() => startTransition(() => setWholeOf(view.customerId)), [view.customerId]);
  const drawn = wholeOf === view.customerId ? rows : rows.slice(0, firstRows);

  useEffect(() => {
    if (!shownRow) return;
    setChannel('all');
    setTyped('');
  }, [shownRow]);

  const closeSearch = () => {
    setTyped('');
    setSearching(false);
    searchButton.current?.focus();
  };

  const oldest = view.timeline.at(-1);
  const hidden = view.total - view.timeline.length;
  return (
    <section className="history" aria-label={t('panel.history')}>
      <div className="history-head">
        <h2>{t('panel.history')}</h2>
        {view.timeline.length > 0 && (
          <div className="tools">
            {channels.length > 1 && (
              <select
                className="quiet-select"
                aria-label={t('panel.filter')}
                value={chosen}
                onChange={(event) => setChannel(event.target.value as Channel | 'all')}
              >
                <option value="all">{t('panel.allChannels')}</option>
                {channels.map((each) => (
                  <option key={each} value={each}>
                    {t(`panel.channel-${each}`)}
                  </option>
                ))}
              </select>
            )}
            <button
              ref={searchButton}
              type="button"
              className="icon-button"
              aria-expanded={searching}
              aria-label={t(searching ? 'panel.closeSearch' : 'panel.search')}
              onClick={() => (searching ? closeSearch() : setSearching(true))}
            >
              {searching ? <X size={16} aria-hidden="true" /> : <Search size={16} aria-hidden="true" />}
            </button>
          </div>
        )}
      </div>
      {searching && (
        <input
          className="field"
          type="search"
          // biome-ignore lint/a11y/noAutofocus: it appears because it was asked for
          autoFocus
          aria-label={t('panel.search')}
          placeholder={t('panel.searchPlaceholder')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            closeSearch();
          }}
        />
      )}
      {view.timeline.length === 0 ? (
        <p className="soft">{t('panel.noHistory')}</p>
      ) : rows.length === 0 ? (
        <p className="soft nothing">
          {t('panel.nothingFound')}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              setChannel('all');
              setTyped('');
            }}
          >
            {t('panel.showEverything')}
          </button>
        </p>
      ) : (
        <ul className="timeline" ref={list}>
          {drawn.map((row) => (
            <TimelineItem
              key={row.id}
              row={row}
              shownTurn={shownRow?.id === row.id ? shownRow.turn : 0}
              settle={(state) => row.promise && actions.settlePromise(row.promise.id, state)}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && oldest && (
        <button
          type="button"
          className="link more-rows"
          title={t('panel.moreRowsTitle')}
          onClick={() => actions.openDesk(`customers/${view.customerId}`)}
        >
          {t('panel.moreRows', { count: hidden, since: sayMonth(oldest.at, now, language, zone) })}
        </button>
      )}
    </section>
  );
}
