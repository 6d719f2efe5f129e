import { type ReactNode, useEffect, useRef, useState } from 'react';
import { cls } from '../../cls.ts';
import { findRemark, type Story } from '../state.ts';
import { Avatar } from './avatar.tsx';
import { Box, type BoxHandle } from './box.tsx';
import { Button } from './button.tsx';
import { authorOf } from './comment.tsx';
import { Composer } from './composer.tsx';
import { Icon } from './icons.tsx';
import { longAge } from './labels.ts';
import { Post } from './post.tsx';
import { arrive, changed, go, hook, labels, lacks, lang, now, send, useWorld, world } from './world.ts';

interface DialogProps {
  readonly label: string | null;
  readonly labelledBy?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly look?: string;
}

/** A modal over everything before it. Escape closes the topmost alone. */
function Dialog({ label, labelledBy, onClose, children, look }: DialogProps) {
  const frame = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const all = document.querySelectorAll('[data-replica-dialog]');
      if (all[all.length - 1] === frame.current) close.current();
    };
    document.addEventListener('keydown', onKey);
    // some builds fetch the focus back into the topmost dialog
    const onFocus = (event: FocusEvent) => {
      const all = document.querySelectorAll<HTMLElement>('[data-replica-dialog]');
      const top = all[all.length - 1];
      if (top !== frame.current || !(event.target instanceof Node) || top.contains(event.target)) return;
      top.querySelector<HTMLElement>('[contenteditable=true], [tabindex="0"]')?.focus();
    };
    if (lacks('free-focus')) document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
  return (
    <div className={cls('overlay')}>
      <div
        ref={frame}
        data-replica-dialog=""
        {...hook('dialog', { role: 'dialog' })}
        {...hook('aria-modal', { 'aria-modal': true })}
        {...(label === null ? {} : hook('dialog-label', { 'aria-label': label }))}
        {...(labelledBy ? { 'aria-labelledby': labelledBy } : {})}
        className={cls('dialog', look)}
      >
        {children}
      </div>
    </div>
  );
}

function DialogHead({
  title,
  id,
  onClose,
  before,
}: {
  readonly title: string;
  readonly id?: string;
  readonly onClose: () => void;
  readonly before?: ReactNode;
}) {
  return (
    <div className={cls('dialogHead')}>
      {before}
      <h2 dir="auto" id={id} className={cls('dialogTitle')}>
        <span>{title}</span>
      </h2>
      <Button look="round closeButton" label={labels().close} onPress={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

/** The post over the feed it was opened from. */
export function PostDialog({ story, behind }: { readonly story: Story; readonly behind: string }) {
  useWorld();
  const title = labels().postOf(authorOf(story.by).name);
  const id = `title-${story.id}`;
  const close = () => {
    if (history.state && (history.state as { behind: string | null }).behind !== null) {
      history.pushState({ behind: null }, '', behind);
      world.behind = behind; // the feed has been there all the time: keep its scroll position
      arrive(behind, null);
    } else go(behind);
  };
  return (
    <Dialog label={null} labelledBy={id} onClose={close} look="postDialog">
      <DialogHead title={title} id={id} onClose={close} />
      <div className={cls('dialogBody')}>
        <Post story={story} place="dialog" />
      </div>
      <div className={cls('dialogFoot')}>
        <Composer story={story} sleep={400} />
      </div>
    </Dialog>
  );
}

/** "Send message" under a comment: private, over the post. */
export function PrivateReplyDialog({ remarkId }: { readonly remarkId: string }) {
  const { identity } = useWorld();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const handle = useRef<BoxHandle | null>(null);
  const place = findRemark(world.state, remarkId);
  if (!place) return null;
  const words = labels();
  const { remark } = place;
  const person = authorOf(remark.by);
  const title = words.dialogMessage(person.name);
  const close = () => {
    world.privateReplyTo = null;
    changed();
  };
  const submit = async () => {
    const sent = handle.current?.text() ?? '';
    if (sent.trim() === '' || busy) return;
    setBusy(true);
    setFailed(false);
    const done = await send({ kind: 'private-reply', audience: 'private', to: remark.id, text: sent });
    setBusy(false);
    if (done) close();
    else setFailed(true);
  };
  return (
    <Dialog label={title} onClose={close} look="privateDialog">
      <DialogHead
        title={title}
        onClose={close}
        before={
          <Button look="round backButton" label={words.goBack} onPress={close}>
            <Icon name="back" />
          </Button>
        }
      />
      <div className={cls('dialogBody', 'padded')}>
        <div className={cls('preview')}>
          <Avatar person={person} size={32} />
          <div className={cls('bubble')}>
            <span className={cls('nameRow')}>
              <span dir="auto" className={cls('name')}>
                {person.name}
              </span>
            </span>
            <span dir="auto" className={cls('commentText')}>
              {remark.text.slice(0, 300)}
            </span>
            <span className={cls('age')}>{longAge(now() - remark.at, lang())}</span>
          </div>
        </div>
        <p className={cls('hint')}>{words.oneReply}</p>
        <Box
          kind="private-reply"
          label={lacks('private-box-unlabelled') ? words.message : ''}
          placeholder={words.messageAs(identity.name)}
          autoFocus
          sleep={200}
          onEnter={() => void submit()}
          onText={setText}
          handle={handle}
          className="privateBox"
        />
        {failed && (
          <span className={cls('failed')}>
            {words.failed}{' '}
            <a
              href="#retry"
              role="button"
              onClick={(event) => {
                event.preventDefault();
                void submit();
              }}
            >
              {words.tryAgain}
            </a>
          </span>
        )}
      </div>
      <div className={cls('dialogFoot', 'padded')}>
        <Button
          look="primary"
          sends
          label={lacks('capital-send') ? words.sendMessage : words.sendMessageButton}
          disabled={text.trim() === '' || busy}
          onPress={() => void submit()}
        >
          {lacks('capital-send') ? words.sendMessage : words.sendMessageButton}
        </Button>
      </div>
    </Dialog>
  );
}

export function CreatePostDialog() {
  const { identity } = useWorld();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const handle = useRef<BoxHandle | null>(null);
  const words = labels();
  const close = () => {
    world.creatingPost = false;
    changed();
  };
  const submit = async () => {
    const sent = handle.current?.text() ?? '';
    if (sent.trim() === '' || busy) return;
    setBusy(true);
    const done = await send({ kind: 'post', audience: 'public', to: '', text: sent });
    setBusy(false);
    if (done) close();
  };
  return (
    <Dialog label={words.createPost} onClose={close} look="createDialog">
      <DialogHead title={words.createPost} onClose={close} />
      <form className={cls('dialogBody', 'padded')} onSubmit={(event) => event.preventDefault()}>
        <div className={cls('postHeader', 'bare')}>
          <Avatar person={identity} size={40} />
          <strong>{identity.name}</strong>
        </div>
        <Box
          kind="post"
          label={words.onYourMind(identity.name.split(' ')[0] ?? '')}
          placeholder={words.onYourMind(identity.name.split(' ')[0] ?? '')}
          autoFocus
          sleep={250}
          onText={setText}
          handle={handle}
          className="postBox"
        />
        <Button look="primary" label={words.post} disabled={text.trim() === '' || busy} onPress={() => void submit()}>
          {words.post}
        </Button>
      </form>
    </Dialog>
  );
}

/** Menus hang in a layer of their own, far from their buttons. */
export function MenuLayer() {
  const { menu } = useWorld();
  if (!menu) return null;
  const close = () => {
    world.menu = null;
    changed();
  };
  return (
    <div className={cls('menuLayer')} onClick={close}>
      <div
        role="menu"
        className={cls('menu')}
        style={{ left: Math.min(menu.x, innerWidth - 260), top: Math.min(menu.y, innerHeight - 120) }}
      >
        {menu.items.map(({ text, act }) => (
          <div key={text} role="menuitem" tabIndex={0} className={cls('menuItem')} onClick={act}>
            {text}
          </div>
        ))}
      </div>
    </div>
  );
}
