import { BookOpen, CornerDownLeft, Lock } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { Suggestion } from '../../lib/suggestions/types.ts';
import type { PanelActions, PanelState } from '../panel-state.ts';
import { setApart } from '../strangers-words.ts';
import { sayDate, sayWhen } from '../time.ts';
import { useWords } from '../words.tsx';
import { CalmDraft } from './CalmDraft.tsx';
import { ThreadLine } from './ThreadLine.tsx';
import '../suggestions.css';
import { InsertPrivate } from './InsertPrivate.tsx';

/** Up and down between the replies, as in a list. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

function Sources({ sources }: { readonly sources: Suggestion['sources'] }) {
  const { t, now, language, zone } = useWords();
  const said = sources.map((source) =>
    t(`panel.source-${source.type}`, {
      ref:
        source.type === 'history' ? sayWhen(source.ref, now, language, zone) : setApart(source.title ?? source.ref, 60),
    }),
  );
  return (
    <span className="sources small soft">
      {t('panel.from')}: {[...new Set(said)].join(' · ')}
    </span>
  );
}

interface ReplyProps {
  readonly reply: Suggestion;
  /** From 1: the first three have a key of their own. */
  readonly place: number;
  readonly describedBy: string;
  insert(): void;
}

/** The article that a reply rests on, where it stands on the web. */
const articleOf = ({ sources }: Suggestion) =>
  sources.find(({ type, link = '' }) => type === 'article' && /^https:\/\//.test(link));

function Reply({ reply, place, describedBy, insert }: ReplyProps) {
  const { t } = useWords();
  const article = articleOf(reply);
  const openArticle = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key.toLowerCase() !== 'o' || event.altKey || event.ctrlKey || event.metaKey || !article?.link) return;
    event.preventDefault();
    window.open(article.link, '_blank', 'noopener,noreferrer');
  };
  return (
    <li>
      <button
        type="button"
        className="reply"
        aria-describedby={describedBy}
        aria-keyshortcuts={article ? 'O' : undefined}
        onClick={insert}
        onKeyDown={openArticle}
      >
        <span className="reply-label">
          <span>{reply.label}</span>
          <kbd className="key">{place <= 3 ? `Alt ${place}` : <CornerDownLeft size={12} aria-hidden="true" />}</kbd>
        </span>
        <span className="reply-text">
          <bdi>{reply.text}</bdi>
        </span>
        <Sources sources={reply.sources} />
      </button>
      {article?.link && (
        <a className="source-link small" href={article.link} target="_blank" rel="noopener noreferrer">
          <BookOpen size={12} aria-hidden="true" /> {t('suggestions.openSource')} <kbd className="key">O</kbd>
        </a>
      )}
    </li>
  );
}

function PrivatePart({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div className="private-part">
      <button type="button" className="disclose" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Lock size={14} aria-hidden="true" />
        <span>{t('panel.privateReady')}</span>
        <span className="dots" aria-hidden="true">
          {open ? '' : '•••••'}
        </span>
      </button>
      {open && (
        <div className="private-words">
          <p>
            <bdi>{words}</bdi>
          </p>
          <p className="small soft">{t('panel.privateWhy')}</p>
          {children}
        </div>
      )}
    </div>
  );
}

type Ready = Extract<PanelState['suggestions'], { state: 'ready' }>;

/** What is missing behind the replies: an article that is out of date, or none at all. */
function Knowledge({ suggestions }: { readonly suggestions: Ready }) {
  const { t, language } = useWords();
  const { stale = [], lacksArticle = false } = suggestions;
  return (
    <>
      {stale.map(({ title, validUntil }) => (
        <p key={title} className="stale small">
          {t('suggestions.stale', { title: setApart(title, 80), day: sayDate(validUntil, language) })}
        </p>
      ))}
      {lacksArticle && stale.length === 0 && <p className="soft small">{t('suggestions.lacksArticle')}</p>}
    </>
  );
}

/** What to say: what was parked for this message first, then replies with different moves. */
export function Replies({ state, actions }: { readonly state: PanelState; readonly actions: PanelActions }) {
  const { t } = useWords();
  const how = useId();
  const { suggestions, parked } = state;
  const replies = suggestions.state === 'ready' ? suggestions.replies : [];
  const nothing = suggestions.state === 'none' || (suggestions.state === 'ready' && replies.length === 0);
  if (nothing && parked === null && state.view.state === 'nobody') return null;
  return (
    <section className="replies" aria-label={t('panel.replies')} aria-busy={suggestions.state === 'composing'}>
      <h2>
        {t('panel.replies')}
        {replies.length > 0 && (
          <span id={how} className="how small soft">
            {t('panel.repliesHow')}
          </span>
        )}
      </h2>
      {parked !== null && (
        <div className="parked">
          <h3>
            <Lock size={14} aria-hidden="true" /> {t('panel.parked')}
          </h3>
          <p className="clamp-3">
            <bdi>{parked}</bdi>
          </p>
          <button type="button" className="button primary small" onClick={() => actions.insertParked()}>
            {t('panel.insertParked')}
          </button>
          <p className="small soft">{t('panel.parkedWhy')}</p>
        </div>
      )}
      {suggestions.state === 'ready' && suggestions.read !== undefined && (
        <ThreadLine read={suggestions.read} correct={actions.correctReading} />
      )}
      <CalmDraft state={state} actions={actions} />
      {suggestions.state === 'composing' && <p className="soft">{t('panel.composing')}</p>}
      {nothing && parked === null && <p className="soft">{t('panel.noReplies')}</p>}
      {replies.length > 0 && (
        <ul onKeyDown={moveFocus}>
          {replies.map((reply, index) => (
            <Reply
              key={reply.id}
              reply={reply}
              place={index + 1}
              describedBy={how}
              insert={() => actions.insertSuggestion(reply.id)}
            />
          ))}
        </ul>
      )}
      {suggestions.state === 'ready' && <Knowledge suggestions={suggestions} />}
      {suggestions.state === 'ready' && suggestions.private !== null && parked === null && (
        <PrivatePart key={suggestions.private} words={suggestions.private}>
          <InsertPrivate audience={state.audience} insert={actions.insertPrivate} />
        </PrivatePart>
      )}
    </section>
  );
}
