/** A composer: one or several boxes, the toolbar and the button that sends all of them. */
import { useState } from 'react';
import { cls } from '../../../cls.ts';
import { showToast } from '../dialogs/toast.tsx';
import { hook } from '../hooks.ts';
import { Avatar, Icon, type IconName } from '../pictures.tsx';
import { QuoteCard } from '../posts/quote-card.tsx';
import { say, type Word } from '../words.ts';
import { pathOf, personOf, postOf, send, useWorld } from '../world.ts';
import { addBox, clearDraft, draftOf, removeBox, setBox, setDraft, textsOf, useDraft } from './drafts.ts';
import { PostBox } from './post-box.tsx';
import { longestPost, weightedLength } from './weighted-length.ts';

export type ComposerKind = 'post' | 'reply' | 'quote';

export interface ComposerProps {
  /** Of the draft: the same composer gets the same text back. */
  readonly id: string;
  readonly kind: ComposerKind;
  /** Id of the post answered or quoted. */
  readonly to: string;
  readonly where: 'inline' | 'dialog';
  readonly autoFocus?: boolean;
  /** On a status page the toolbar comes with the focus only. */
  readonly lazy?: boolean;
  readonly done?: () => void;
  readonly start?: string;
}

const tools: readonly (readonly [string, IconName, Word])[] = [
  ['gifSearchButton', 'gif', 'gif'],
  ['grokImgGen', 'spark', 'grok'],
  ['createPollButton', 'poll', 'poll'],
  ['emojiButton', 'emoji', 'emoji'],
  ['scheduleOption', 'clock', 'schedule'],
  ['geoButton', 'pin', 'location'],
  ['contentDisclosureButton', 'flag', 'disclosure'],
];

function ToolBar({ choose }: { choose: (files: readonly File[]) => void }) {
  return (
    <div {...hook('ScrollSnap-List')} role="tablist" className={cls('tools')}>
      <input
        multiple
        type="file"
        tabIndex={-1}
        accept="image/*,video/*"
        {...hook('fileInput')}
        className={cls('file-input')}
        onChange={(event) => choose([...(event.target.files ?? [])])}
      />
      <button type="button" aria-label={say('addPhotos')} className={cls('tool')}>
        <Icon name="photo" />
      </button>
      {tools.map(([testid, icon, word]) => (
        <button key={testid} type="button" aria-label={say(word)} {...hook(testid)} className={cls('tool')}>
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}

function LengthRing({ length }: { length: number }) {
  const left = longestPost - length;
  const part = Math.min(1, length / longestPost);
  const round = 2 * Math.PI * 10;
  return (
    <div className={cls('ring')}>
      <div
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.min(100, part * 100)}
        className={cls('ring-inner')}
      >
        <svg viewBox="0 0 24 24" width={left <= 20 ? 30 : 22} aria-hidden="true">
          <circle cx="12" cy="12" r="10" fill="none" className={cls('ring-ground')} strokeWidth="2.400" />
          <circle
            cx="12"
            cy="12"
            r="10"
            fill="none"
            stroke={left < 0 ? '#f4212e' : left <= 20 ? '#ffd400' : '#1d9bf0'}
            strokeWidth="2.400"
            strokeDasharray={`${part * round} ${round}`}
            transform="rotate(-90 12 12)"
          />
        </svg>
        {left <= 20 && <span className={cls('ring-count')}>{left}</span>}
      </div>
    </div>
  );
}

function SendButton({
  testid,
  label,
  disabled,
  act,
}: {
  testid: string;
  label: string;
  disabled: boolean;
  act: () => void;
}) {
  return (
    <button
      type="button"
      {...hook(testid)}
      {...(disabled ? { disabled: true, 'aria-disabled': true, tabIndex: -1 } : {})}
      className={cls('button', 'button-send')}
      onClick={act}
    >
      <div dir="ltr" className={cls('button-inner')}>
        <span>
          <span>{label}</span>
        </span>
      </div>
    </button>
  );
}

const placeholders: Readonly<Record<ComposerKind, Word>> = {
  post: 'whatsHappening',
  reply: 'postYourReply',
  quote: 'addComment',
};

/** Sends the boxes one after the other, each as an answer to the one before. */
async function sendAll(id: string, kind: ComposerKind, to: string): Promise<void> {
  const texts = textsOf(draftOf(id));
  setDraft(id, { busy: true });
  try {
    let first = '';
    let last = '';
    for (const [index, text] of texts.entries()) {
      last = index === 0 ? await send(text, 'public', kind, to) : await send(text, 'public', 'reply', last);
      first ||= last;
    }
    const post = postOf(first);
    clearDraft(id);
    showToast({ text: say('sent'), ...(post ? { href: pathOf(post) } : {}) });
  } catch (error) {
    setDraft(id, { busy: false });
    showToast({ text: say('failed') });
    throw error;
  }
}

export function Composer({ id, kind, to, where, autoFocus = false, lazy = false, done, start = '' }: ComposerProps) {
  const { me } = useWorld();
  const draft = useDraft(id, start);
  const [focused, setFocused] = useState(autoFocus || !lazy);
  const [active, setActive] = useState(0);
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const texts = textsOf(draft);
  const lengths = texts.map(weightedLength);
  const target = postOf(to);
  const fits = lengths.every((length) => length <= longestPost);
  const filled = texts.every((text) => text.trim() !== '');
  const ready = fits && !draft.busy && (filled || (kind === 'quote' && texts.length === 1));
  const many = draft.states.length > 1;
  const label = many ? say('postAll') : kind === 'reply' ? say('reply') : say('post');
  const testid = where === 'dialog' ? 'tweetButton' : 'tweetButtonInline';

  function submit(): void {
    if (!ready) return;
    sendAll(id, kind, to).then(
      () => {
        setPictures([]);
        done?.();
      },
      () => setFocused(true),
    ); // a refused text stays in its box, the toast has said it
  }

  // A thread draws its button elsewhere: a new node, not the old one with another label.
  const button = (
    <SendButton key={many ? 'thread' : 'single'} testid={testid} label={label} disabled={!ready} act={submit} />
  );

  return (
    <div className={cls('composer', where === 'dialog' && 'composer-dialog')}>
      {kind === 'reply' && target && (focused || where === 'dialog') && (
        <div className={cls('composer-target', 'soft')} dir="ltr">
          {say('replyingTo')}{' '}
          <a href={`/${target.by}`} className={cls('link')}>
            @{target.by}
          </a>
        </div>
      )}
      {draft.busy && <div role="progressbar" aria-valuetext={say('loading')} className={cls('busy-bar')} />}
      <div data-rbd-droppable-id="composer-0" data-rbd-droppable-context-id="0">
        {draft.states.map((state, index) => (
          <div
            key={draft.keys[index]}
            className={cls('composer-row', many && index < draft.states.length - 1 && 'composer-row-joined')}
          >
            <div className={cls('composer-avatar')}>
              <Avatar handle={me} />
              {many && index < draft.states.length - 1 && <div className={cls('connector')} />}
            </div>
            <div className={cls('composer-main')}>
              <PostBox
                index={index}
                state={state}
                setState={(next) => setBox(id, index, next)}
                placeholder={index > 0 ? say('addPost') : say(placeholders[kind])}
                submit={submit}
                busy={draft.busy}
                autoFocus={autoFocus ? index === draft.states.length - 1 : index > 0 && index === active}
                onFocus={() => {
                  setFocused(true);
                  setActive(index);
                }}
              />
              {index === 0 && pictures.length > 0 && (
                <div {...hook('attachments')} className={cls('attachments')}>
                  {pictures.map((address) => (
                    <div key={address}>
                      <button
                        type="button"
                        aria-label={say('close')}
                        className={cls('icon-button', 'icon-small')}
                        onClick={() => setPictures(pictures.filter((each) => each !== address))}
                      >
                        <Icon name="close" size={16} />
                      </button>
                      <img src={address} alt="" width={120} />
                    </div>
                  ))}
                </div>
              )}
              {index === 0 && kind === 'quote' && target && (
                <div {...hook('attachments')} className={cls('attachments')}>
                  <QuoteCard post={target} inComposer />
                </div>
              )}
            </div>
            {index > 0 && (
              <button
                type="button"
                aria-label={say('removePost')}
                className={cls('icon-button', 'icon-small')}
                onClick={() => removeBox(id, index)}
              >
                <Icon name="close" size={16} />
              </button>
            )}
            {!focused && index === 0 && button}
          </div>
        ))}
      </div>
      {focused && (
        <>
          <div className={cls('who-can')} dir="ltr">
            <Icon name="globe" size={15} /> <span>{say('everyoneCanReply')}</span>
          </div>
          <div {...hook('toolBar')} className={cls('tool-bar')}>
            <ToolBar
              choose={(files) => setPictures([...pictures, ...files.map((file) => URL.createObjectURL(file))])}
            />
            <div className={cls('tool-end')}>
              {(lengths[active] ?? 0) > 0 && <LengthRing length={lengths[active] ?? 0} />}
              {(filled || many) && (
                <button
                  type="button"
                  aria-label={say('add')}
                  {...hook('addButton')}
                  className={cls('add-button')}
                  onClick={() => {
                    addBox(id);
                    setActive(draft.states.length);
                  }}
                >
                  <Icon name="plus" size={16} />
                </button>
              )}
              {button}
            </div>
          </div>
        </>
      )}
      <span className={cls('visually-hidden')}>{personOf(me).name}</span>
    </div>
  );
}
