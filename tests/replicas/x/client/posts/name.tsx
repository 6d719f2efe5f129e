/** The row with a person's name: two links, the time, and whatever another extension has put there. */
import { cls } from '../../../cls.ts';
import type { Post } from '../../state.ts';
import { hook } from '../hooks.ts';
import { Badge, Icon } from '../pictures.tsx';
import { shortTime } from '../time.ts';
import { getWorld, pathOf, personOf } from '../world.ts';
import { RichText } from './rich-text.tsx';

/** What a second extension adds to such rows in life: an attribute, a link and a button, before and after the name. */
function ForeignBefore({ handle }: { handle: string }) {
  return (
    <span className="lbl-ext-note" data-lbl-ext="1">
      <a href={`https://notes.example/u/${handle}`} title={`Notes on @${handle}`}>
        🗒
      </a>
    </span>
  );
}

function ForeignAfter({ handle }: { handle: string }) {
  return (
    <span className="lbl-ext-actions">
      <button type="button" title={`Mute @${handle}`} onClick={(event) => event.stopPropagation()}>
        mute @{handle}
      </button>
    </span>
  );
}

function NameText({ handle, links }: { handle: string; links: boolean }) {
  const person = personOf(handle);
  return (
    <>
      <div dir="ltr" className={cls('name')}>
        <span className={cls('name-text')}>
          <RichText text={person.name} links={false} />
        </span>
      </div>
      <div dir="ltr" className={cls('badges')}>
        <span className={cls('badge-row')}>
          {person.verified && <Badge kind={person.verified} />}
          {person.locked && <Icon name="lock" size={14} />}
        </span>
      </div>
      {!links && <span className={cls('gap')} />}
    </>
  );
}

export function UserName({ post, focal, quoted = false }: { post: Post; focal: boolean; quoted?: boolean }) {
  const { by } = post;
  const foreign = getWorld().knobs.buttons && !quoted;
  if (quoted) {
    return (
      <div {...hook('User-Name')} className={cls('user-name')}>
        <div className={cls('name-link')}>
          <NameText handle={by} links={false} />
        </div>
        <div className={cls('handle-row')}>
          <div tabIndex={-1} dir="ltr" className={cls('soft')}>
            <span>@{by}</span>
          </div>
          <div dir="ltr" aria-hidden="true" className={cls('soft', 'dot')}>
            <span>·</span>
          </div>
          <div className={cls('soft')}>
            <time dateTime={new Date(post.at).toISOString()}>{shortTime(post.at)}</time>
          </div>
        </div>
      </div>
    );
  }
  return (
    <div
      {...hook('User-Name')}
      {...(foreign ? { 'data-lbl-seen': '' } : {})}
      className={cls('user-name', focal && 'user-name-focal')}
    >
      {foreign && <ForeignBefore handle={by} />}
      <div className={cls('name-cell')}>
        <div className={cls('shrink')}>
          <a href={`/${by}`} role="link" className={cls('name-link')}>
            <NameText handle={by} links />
          </a>
        </div>
      </div>
      <div className={cls('handle-row')}>
        <div className={cls('shrink')}>
          <a href={`/${by}`} role="link" tabIndex={-1} className={cls('plain-link')}>
            <div dir="ltr" className={cls('soft')}>
              <span>@{by}</span>
            </div>
          </a>
        </div>
        {!focal && (
          <>
            <div dir="ltr" aria-hidden="true" className={cls('soft', 'dot')}>
              <span>·</span>
            </div>
            <div className={cls('soft')}>
              {post.ad ? null : (
                <a
                  href={pathOf(post)}
                  dir="ltr"
                  role="link"
                  className={cls('plain-link', 'soft')}
                  aria-label={shortTime(post.at)}
                >
                  <time dateTime={new Date(post.at).toISOString()}>{shortTime(post.at)}</time>
                </a>
              )}
            </div>
          </>
        )}
      </div>
      {foreign && <ForeignAfter handle={by} />}
    </div>
  );
}
