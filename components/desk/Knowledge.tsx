import { BookPlus, Copy } from 'lucide-react';
import { useState } from 'react';
import { type Language, languages } from '../../lib/review/types.ts';
import { articleFrom, type Gap } from '../../lib/suggestions/gaps.ts';
import type { Article } from '../../lib/suggestions/types.ts';
import type { AlwaysAdded } from '../../lib/suggestions/uses.ts';
import { setApart } from '../strangers-words.ts';
import { sayDate, sayWhen } from '../time.ts';
import { useWords } from '../words.tsx';
import '../suggestions.css';

export type NewArticle = Omit<Article, 'id'>;

interface WriteProps {
  readonly begun: NewArticle;
  /** Replies of ours on the same thing: an article may be begun from one. */
  readonly replies: readonly string[];
  save(article: NewArticle): void;
  close(): void;
}

const isLink = (text: string): boolean => URL.canParse(text) && text.startsWith('https://');

interface FromReplyProps {
  readonly replies: readonly string[];
  /** False where the reply holds nothing that others need. */
  begin(reply: string): boolean;
}

/** The way from a good reply to an article: one that was given, or one that is pasted. */
function FromReply({ replies, begin }: FromReplyProps) {
  const { t } = useWords();
  const [pasted, setPasted] = useState('');
  const [empty, setEmpty] = useState(false);
  const from = (reply: string) => setEmpty(!begin(reply));
  return (
    <>
      {replies.length > 0 && (
        <fieldset className="from-reply">
          <legend className="small soft">{t('suggestions.fromReply')}</legend>
          {replies.map((reply) => (
            <button key={reply} type="button" className="button plain small" onClick={() => from(reply)}>
              <bdi>“{setApart(reply, 110)}”</bdi>
            </button>
          ))}
        </fieldset>
      )}
      <label>
        <span className="small soft">{t('suggestions.pasteReply')}</span>
        <textarea
          className="field"
          rows={2}
          maxLength={1_000}
          value={pasted}
          onChange={(event) => {
            setPasted(event.target.value);
            setEmpty(false);
          }}
        />
      </label>
      {pasted.trim() !== '' && (
        <button type="button" className="button small" onClick={() => from(pasted)}>
          {t('suggestions.takeSteps')}
        </button>
      )}
      {empty && (
        <p className="small soft" role="status">
          {t('suggestions.noSteps')}
        </p>
      )}
    </>
  );
}

/** An article: what is asked, the steps, where it stands, until when it holds. */
function WriteArticle({ begun, replies, save, close }: WriteProps) {
  const { t } = useWords();
  const [article, setArticle] = useState(begun);
  const change = (part: Partial<NewArticle>) => setArticle((before) => ({ ...before, ...part }));
  const isWhole = article.title.trim() !== '' && article.answer.trim() !== '' && isLink(article.link);
  return (
    <form
      className="write-article"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) save(article);
      }}
    >
      <FromReply
        replies={replies}
        begin={(reply) => {
          const from = articleFrom(begun.title, reply, article.lang);
          if (from !== null) change({ ...from, link: isLink(from.link) ? from.link : article.link });
          return from !== null;
        }}
      />
      <label>
        <span className="small soft">{t('suggestions.articleTitle')}</span>
        <input
          className="field"
          maxLength={200}
          value={article.title}
          onChange={(event) => change({ title: event.target.value })}
        />
      </label>
      <label>
        <span className="small soft">{t('suggestions.articleSteps')}</span>
        <textarea
          className="field"
          rows={4}
          maxLength={1_000}
          value={article.answer}
          onChange={(event) => change({ answer: event.target.value })}
        />
      </label>
      <label>
        <span className="small soft">{t('suggestions.articleLink')}</span>
        <input
          className="field"
          type="url"
          placeholder="https://"
          value={article.link}
          onChange={(event) => change({ link: event.target.value.trim() })}
        />
      </label>
      <div className="article-row">
        <label>
          <span className="small soft">{t('suggestions.articleLanguage')}</span>
          <select
            className="field"
            value={article.lang}
            onChange={(event) => change({ lang: event.target.value as Language })}
          >
            {languages.map((language) => (
              <option key={language} value={language}>
                {t(`suggestions.language-${language}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="small soft">{t('suggestions.articleUntil')}</span>
          <input
            className="field"
            type="date"
            value={article.validUntil ?? ''}
            onChange={(event) => {
              const { validUntil: _, ...rest } = article;
              setArticle(event.target.value === '' ? rest : { ...rest, validUntil: event.target.value });
            }}
          />
        </label>
      </div>
      <button type="submit" className="button primary small" disabled={!isWhole}>
        {t('suggestions.saveArticle')}
      </button>{' '}
      <button type="button" className="button small" onClick={close}>
        {t('suggestions.cancelArticle')}
      </button>
    </form>
  );
}

interface Props {
  /** Each with the replies that were given to it. */
  readonly gaps: readonly (Gap & { readonly replies?: readonly string[] })[];
  readonly stale: readonly Article[];
  readonly added: readonly AlwaysAdded[];
  save(article: NewArticle): void;
  /** Puts the sentence where a person can paste it into the guidelines. */
  copyBlock(added: AlwaysAdded): void;
}

/** What customers keep asking and no article answers; articles that are out of date; what agents always add by hand. */
export function Knowledge({ gaps, stale, added, save, copyBlock }: Props) {
  const { t, now, language, zone } = useWords();
  const [writing, setWriting] = useState<number | null>(null);
  if (gaps.length === 0 && stale.length === 0 && added.length === 0) return null;
  return (
    <section className="knowledge">
      {gaps.length > 0 && (
        <>
          <h2>{t('suggestions.gaps')}</h2>
          <p className="soft">{t('suggestions.gapsWhy')}</p>
          <ul className="accepted">
            {gaps.map((gap, at) => (
              <li key={`${gap.language} ${gap.topic.join(' ')}`}>
                <strong>{setApart(gap.topic.join(' '), 60)}</strong>{' '}
                <span className="small soft">
                  {t('suggestions.gapTimes', { count: gap.times })} · {sayWhen(gap.last, now, language, zone)}
                </span>
                {gap.examples.map((example) => (
                  <p key={example} className="small soft">
                    <bdi>“{setApart(example, 140)}”</bdi>
                  </p>
                ))}
                {writing === at ? (
                  <WriteArticle
                    replies={gap.replies ?? []}
                    begun={{ title: gap.examples[0] ?? '', lang: gap.language, answer: '', link: '' }}
                    save={(article) => {
                      save(article);
                      setWriting(null);
                    }}
                    close={() => setWriting(null)}
                  />
                ) : (
                  <button type="button" className="button small" onClick={() => setWriting(at)}>
                    <BookPlus size={14} aria-hidden="true" /> {t('suggestions.writeArticle')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {stale.length > 0 && (
        <>
          <h2>{t('suggestions.staleOnes')}</h2>
          <ul className="accepted">
            {stale.map(({ id, title, validUntil = '' }) => (
              <li key={id}>
                {t('suggestions.stale', { title: setApart(title, 80), day: sayDate(validUntil, language) })}
              </li>
            ))}
          </ul>
        </>
      )}
      {added.length > 0 && (
        <>
          <h2>{t('suggestions.alwaysAdded')}</h2>
          <p className="soft">{t('suggestions.alwaysAddedWhy')}</p>
          <ul className="accepted">
            {added.map((one) => (
              <li key={`${one.language} ${one.text}`}>
                <bdi>“{setApart(one.text, 160)}”</bdi>{' '}
                <span className="small soft">{t('suggestions.gapTimes', { count: one.times })}</span>{' '}
                <button type="button" className="button small" onClick={() => copyBlock(one)}>
                  <Copy size={14} aria-hidden="true" /> {t('suggestions.copyBlock')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
