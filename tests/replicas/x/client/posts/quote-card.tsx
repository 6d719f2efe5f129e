/** A quoted post: names and text without links; the only thing that tells its id is a media link. */
import { useId } from 'react';
import { cls } from '../../../cls.ts';
import type { Post } from '../../state.ts';
import { hook } from '../hooks.ts';
import { Avatar, scene } from '../pictures.tsx';
import { go } from '../route.ts';
import { say } from '../words.ts';
import { pathOf } from '../world.ts';
import { UserName } from './name.tsx';
import { RichText } from './rich-text.tsx';

export function QuoteCard({ post, inComposer = false }: { post: Post; inComposer?: boolean }) {
  const id = `id__${useId().replaceAll(':', '')}q`;
  const [photo] = post.photos ?? [];
  return (
    <div aria-labelledby={id} className={cls('quote-wrap')} id={`${id}w`}>
      <div dir="ltr" id={id} className={cls('visually-hidden')}>
        <span>{say('quote')}</span>
      </div>
      <div
        role="link"
        tabIndex={0}
        className={cls('quote-card')}
        onClick={(event) => {
          if (inComposer) return;
          event.stopPropagation();
          go(pathOf(post));
        }}
      >
        <div className={cls('quote-head')}>
          <div {...hook('Tweet-User-Avatar')} className={cls('quote-avatar')}>
            <Avatar handle={post.by} size={20} link={false} />
          </div>
          <UserName post={post} focal={false} quoted />
        </div>
        <div {...hook('tweetText')} lang={post.lang} dir="auto" className={cls('tweet-text', 'quote-text')}>
          <RichText text={post.text} links={false} />
        </div>
        {photo && !inComposer && (
          <a href={`${pathOf(post)}/photo/1`} role="link" className={cls('quote-photo')}>
            <div {...hook('tweetPhoto')} aria-label={say('image')}>
              <img alt={photo.alt} src={scene(photo.motif)} draggable="true" />
            </div>
          </a>
        )}
      </div>
    </div>
  );
}
