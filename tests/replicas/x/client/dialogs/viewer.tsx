/** A photo over the page, with the thread and a composer of its own beside it. */
import { cls } from '../../../cls.ts';
import { hook } from '../hooks.ts';
import { Thread } from '../pages/thread.tsx';
import { Icon, scene } from '../pictures.tsx';
import { goBack } from '../route.ts';
import { say } from '../words.ts';
import { postOf } from '../world.ts';

export function Viewer({ id, number }: { id: string; number: number }) {
  const post = postOf(id);
  const photo = post?.photos?.[number - 1] ?? post?.photos?.[0];
  if (!post || !photo) return null;
  return (
    <div className={cls('modal-ground', 'viewer-ground')}>
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className={cls('viewer')}>
        <h2 id="modal-header" className={cls('visually-hidden')}>
          {say('image')}
        </h2>
        <div className={cls('viewer-stage')} {...hook('swipe-to-dismiss')}>
          <button
            type="button"
            aria-label={say('close')}
            className={cls('icon-button', 'viewer-close')}
            onClick={goBack}
          >
            <Icon name="close" />
          </button>
          <img alt={photo.alt} src={scene(photo.motif)} className={cls('viewer-photo')} />
        </div>
        <div className={cls('viewer-side')}>
          <Thread id={id} where="viewer" />
        </div>
      </div>
    </div>
  );
}
