import type { CardState } from '../panel-state.ts';
import { bounded } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

type HeldState = Extract<CardState, { state: 'held' }>;

/** What came into the conversation since the agent began to write: shown, so that nobody has to look for it. */
export function News({ news }: { readonly news: NonNullable<HeldState['news']> | null }) {
  const { t } = useWords();
  if (news === null) return null;
  return (
    <div className="news">
      <p className="small soft">{t(`card.news-${news.change}`)}</p>
      {news.posts.slice(-3).map(({ name, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stranger may write the same twice
        <blockquote key={index} className="excerpt">
          <bdi className="firm">{bounded(name, 60)}</bdi> <bdi>{bounded(text, 240)}</bdi>
        </blockquote>
      ))}
    </div>
  );
}

/** Pictures and files that go with the reply, by name, and what the names tell. */
export function Files({ files }: { readonly files: NonNullable<HeldState['files']> }) {
  const { t } = useWords();
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map(({ name, tells }) => (
        <li key={name}>
          <bdi className="firm">{bounded(name, 80)}</bdi>
          {tells.map((why) => (
            <p key={why} className="small coral">
              {t('card.file-tells', { why })}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
