import { useRef, useState } from 'react';
import { cls } from '../../cls.ts';
import { agent, brand, findPerson } from '../seed/people.ts';
import type { Remark, Story } from '../state.ts';
import { Avatar } from './avatar.tsx';
import { Box, type BoxHandle } from './box.tsx';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icons.tsx';
import { changed, hook, labels, lacks, send, useWorld, world } from './world.ts';

/** Who speaks: a Page or the agent's own account, switched beside the box. */
export function IdentitySwitcher() {
  const { identity } = useWorld();
  if (lacks('voices')) return <Avatar person={identity} size={32} />;
  return (
    <Button
      label={labels().voices}
      look="switcher"
      menu
      onPress={(event) => {
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        world.menu = {
          x: left,
          y: bottom + 4,
          items: [brand, agent].map((person) => ({
            text: person.name,
            act: () => {
              world.identity = person;
            },
          })),
        };
        changed();
      }}
    >
      <Avatar person={identity} size={32} />
      <span className={cls('switchMark')}>
        <Icon name="down" size={12} />
      </span>
    </Button>
  );
}

const tools: readonly [IconName, 'stickerAvatar' | 'emoji' | 'photo' | 'gif' | 'sticker'][] = [
  ['avatar', 'stickerAvatar'],
  ['smile', 'emoji'],
  ['camera', 'photo'],
  ['gif', 'gif'],
  ['sticker', 'sticker'],
];

interface ComposerProps {
  readonly story: Story;
  /** The comment that is answered; absent: the post. */
  readonly to?: Remark;
  readonly autoFocus?: boolean;
  /** ms as a box without `contenteditable`. */
  readonly sleep?: number;
}

export function Composer({ story, to, autoFocus = false, sleep = 150 }: ComposerProps) {
  const { identity } = useWorld();
  const draftKey = `${to ? 'reply' : 'comment'}:${to?.id ?? story.id}`;
  const kept = world.drafts.get(draftKey) ?? '';
  const [text, setText] = useState(kept);
  const [busy, setBusy] = useState(false);
  const handle = useRef<BoxHandle | null>(null);
  const words = labels();
  const answered = to && findPerson(to.by);
  const as = story.group === '' ? words.commentAs(identity.name) : words.answerAs(identity.name);
  const label = answered ? words.replyTo(answered.name) : as;
  const full = text.trim() !== '';

  const post = async () => {
    const sent = handle.current?.text() ?? '';
    if (sent.trim() === '' || busy) return;
    if (!lacks('draft-vanishes')) handle.current?.clear();
    else setBusy(true);
    const done = await send({ kind: to ? 'reply' : 'comment', audience: 'public', to: to?.id ?? story.id, text: sent });
    setBusy(false);
    if (lacks('draft-vanishes') && done) handle.current?.clear();
  };

  return (
    <div className={cls('composer', to && 'replyComposer')}>
      <IdentitySwitcher />
      <div role="presentation" className={cls('composerBody', busy && 'pending')}>
        <Box
          kind={to ? 'reply' : 'comment'}
          label={label}
          placeholder={label}
          {...(kept === '' ? {} : { start: kept })}
          {...(kept === '' && answered && answered.key !== identity.key && !lacks('leading-mention')
            ? { mention: { name: answered.name, key: answered.key } }
            : {})}
          autoFocus={autoFocus}
          sleep={sleep}
          onEnter={() => void post()}
          onText={(now) => {
            setText(now);
            world.drafts.set(draftKey, now);
          }}
          handle={handle}
        />
        <div className={cls('tools')}>
          {tools.map(([icon, name]) => (
            <Button
              key={name}
              label={words[name]}
              look="tool"
              {...(name === 'emoji' ? { onPress: () => handle.current?.append('🙂') } : {})}
            >
              <Icon name={icon} size={16} />
            </Button>
          ))}
          <span className={cls('grow')} />
          {full && !lacks('send-button') && (
            <Button
              {...(lacks('send-label') ? {} : { label: lacks('short-send-label') ? words.sendLong : words.send })}
              look="tool sendTool"
              sends
              disabled={busy}
              onPress={() => void post()}
            >
              <Icon name="send" size={18} filled />
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

/** What stands there before anybody wants to write. */
export function ComposerStub({ story, onOpen }: { readonly story: Story; readonly onOpen: () => void }) {
  const { identity } = useWorld();
  return (
    <div className={cls('composer')}>
      <Avatar person={identity} size={32} />
      <Button look="stub" onPress={onOpen} {...hook('stub-label', { label: labels().leaveComment })}>
        <span className={cls('stubText')}>
          {story.group === '' ? labels().commentAs(identity.name) : labels().answerAs(identity.name)}
        </span>
      </Button>
    </div>
  );
}
