/** New post, reply and quote: one dialog, one address; only what stands in it tells which. */
import { useEffect, useState } from 'react';
import { cls } from '../../../cls.ts';
import { Composer, type ComposerKind } from '../composer/composer.tsx';
import { draftOf, forgetDraft, textsOf } from '../composer/drafts.ts';
import { hook } from '../hooks.ts';
import { Icon } from '../pictures.tsx';
import { PostView } from '../posts/post.tsx';
import { type ComposeFor, goBack, holdNavigation } from '../route.ts';
import { say } from '../words.ts';
import { postOf } from '../world.ts';
import { askToDiscard } from './confirmation.tsx';

/** The target of a reply shows a moment after the dialog. */
const targetDelay = 250;

export function ComposeDialog({ compose, start }: { compose: ComposeFor; start: string }) {
  const target = postOf(compose.replyTo);
  const quoted = postOf(compose.quote);
  const kind: ComposerKind = target ? 'reply' : quoted ? 'quote' : 'post';
  const id = `dialog-${kind}-${target?.id ?? quoted?.id ?? 'new'}`;
  const [shown, setShown] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setShown(true), targetDelay);
    return () => clearTimeout(timer);
  }, []);

  function leave(): void {
    holdNavigation(null);
    forgetDraft(id);
    goBack();
  }

  function close(): void {
    if (textsOf(draftOf(id)).some((text) => text.trim() !== '')) askToDiscard({ save: leave, discard: leave });
    else leave();
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(); // Draft.js has always prevented its default, that says nothing
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  return (
    <div className={cls('modal-ground')}>
      <div className={cls('cover', 'shade')} {...hook('twc-cc-mask')} onClick={close} />
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className={cls('modal')}>
        <div className={cls('modal-bar')}>
          <button
            type="button"
            aria-label={say('close')}
            {...hook('app-bar-close')}
            className={cls('icon-button')}
            onClick={close}
          >
            <Icon name="close" />
          </button>
          <h2 id="modal-header" className={cls('visually-hidden')}>
            {kind === 'reply' ? say('reply') : say('post')}
          </h2>
          <button type="button" {...hook('unsentButton')} className={cls('link', 'bare', 'drafts-button')}>
            <span>{say('drafts')}</span>
          </button>
        </div>
        <div className={cls('modal-content')}>
          {target && shown && (
            <div className={cls('dialog-target')}>
              <PostView post={target} place="dialog" joined={{ above: false, below: true }} />
            </div>
          )}
          <Composer
            id={id}
            kind={kind}
            to={target?.id ?? quoted?.id ?? ''}
            where="dialog"
            autoFocus
            start={start}
            done={leave}
          />
        </div>
      </div>
    </div>
  );
}
