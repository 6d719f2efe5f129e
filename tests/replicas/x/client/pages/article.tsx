/** A long article: drawn by a read-only Draft.js, with everything that a composer has but the permission to write. */
import { convertFromRaw, Editor, EditorState } from 'draft-js';
import { useMemo, useState } from 'react';
import { cls } from '../../../cls.ts';
import { Composer } from '../composer/composer.tsx';
import { hook } from '../hooks.ts';
import { Avatar } from '../pictures.tsx';
import { UserName } from '../posts/name.tsx';
import { ActionBar } from '../posts/post.tsx';
import { say } from '../words.ts';
import { postOf } from '../world.ts';
import { ColumnHead } from './column.tsx';

export function ArticlePage({ id }: { id: string }) {
  const post = postOf(id);
  const article = post?.article;
  const start = useMemo(
    () =>
      EditorState.createWithContent(
        convertFromRaw({
          entityMap: {},
          blocks: (article?.blocks ?? []).map(({ type, text }, index) => ({
            key: `a${index}`,
            type,
            text,
            depth: 0,
            inlineStyleRanges: [],
            entityRanges: [],
          })),
        }),
      ),
    [article],
  );
  const [state, setState] = useState(start);
  if (!post || !article) return <div className={cls('empty')}>{say('unavailable')}</div>;
  return (
    <div aria-label={say('homeTimeline')} tabIndex={0}>
      <ColumnHead title={say('article')} back />
      <article role="article" tabIndex={-1} {...hook('tweet')} className={cls('article')}>
        <div {...hook('twitterArticleReadView')}>
          <div {...hook('twitter-article-title')} dir="auto" className={cls('article-title')}>
            {article.title}
          </div>
          <div className={cls('post-row')}>
            <Avatar handle={post.by} />
            <UserName post={post} focal={false} />
          </div>
          <ActionBar post={post} focal={false} id="article-top" />
          <div {...hook('twitterArticleRichTextView')} className={cls('article-text')}>
            <div {...hook('longformRichTextComponent')}>
              <Editor editorState={state} onChange={setState} readOnly />
            </div>
          </div>
        </div>
        <ActionBar post={post} focal id="article-end" />
      </article>
      <div {...hook('inline_reply_offscreen')} className={cls('inline-reply')}>
        <Composer id={`article-${id}`} kind="reply" to={id} where="inline" lazy />
      </div>
    </div>
  );
}
