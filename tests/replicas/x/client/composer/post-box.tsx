/** The box: a real Draft.js editor in X's own wrappings. */
import {
  ContentState,
  DefaultDraftBlockRenderMap,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  KeyBindingUtil,
  Modifier,
  type SelectionState,
} from 'draft-js';
import {
  Children,
  isValidElement,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { cls } from '../../../cls.ts';
import type { Person } from '../../state.ts';
import { has, hook } from '../hooks.ts';
import { say } from '../words.ts';
import { MentionList, wantedMention } from './mentions.tsx';
import { register } from './registry.ts';

/** X lets blocks be dragged: each gets a wrapper of its own. Draft.js hands over all blocks of a run at once. */
function Draggables({ children }: { children?: ReactNode }) {
  return (
    <>
      {Children.map(children, (child) => {
        const key = isValidElement(child) ? String(child.key) : '';
        return (
          <div data-rbd-draggable-context-id="0" data-rbd-draggable-id={key}>
            {child}
          </div>
        );
      })}
    </>
  );
}

const blocks = DefaultDraftBlockRenderMap.set('unstyled', { element: 'div', wrapper: <Draggables /> });

let boxes = 0;

/** A telephone gets another composer: a plain textarea. */
const isMobile = () => innerWidth < 600;

export interface PostBoxProps {
  readonly index: number;
  readonly state: EditorState;
  readonly setState: (state: EditorState) => void;
  readonly placeholder: string;
  readonly submit: () => void;
  readonly onFocus: () => void;
  readonly autoFocus: boolean;
  readonly busy: boolean;
}

export function PostBox({ index, state, setState, placeholder, submit, onFocus, autoFocus, busy }: PostBoxProps) {
  const testid = `tweetTextarea_${index}`;
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  latest.current = state;
  const [number] = useState(() => {
    boxes += 1;
    return boxes;
  });
  const editorKey = `e${useId().replaceAll(':', '')}${number}`;
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const wanted = wantedMention(state);
  const open = wanted && `${wanted.start}:${wanted.end}` !== dismissed ? wanted : null;
  const listId = `typeaheadDropdown-${number}`;

  useLayoutEffect(() => register(testid, () => latest.current), [testid]);
  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  function choose(person: Person): void {
    if (!open) return;
    const selection = state.getSelection().merge({
      anchorKey: open.blockKey,
      focusKey: open.blockKey,
      anchorOffset: open.start,
      focusOffset: open.end,
      isBackward: false,
    }) as SelectionState;
    const content = Modifier.replaceText(state.getCurrentContent(), selection, `@${person.handle} `);
    setActive(0);
    setState(EditorState.push(state, content, 'insert-characters'));
  }

  function keys(event: KeyboardEvent): string | null {
    if (open) {
      const count = open.people.length;
      if (event.key === 'ArrowDown') return 'mention-down';
      if (event.key === 'ArrowUp') return 'mention-up';
      if (event.key === 'Escape') {
        event.stopPropagation(); // or it would close the dialog too
        return 'mention-close';
      }
      if ((event.key === 'Enter' || event.key === 'Tab') && count > 0 && !KeyBindingUtil.hasCommandModifier(event))
        return 'mention-choose';
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'submit';
    return getDefaultKeyBinding(event);
  }

  function obey(command: string): 'handled' | 'not-handled' {
    const count = open?.people.length ?? 1;
    if (command === 'mention-down') setActive((active + 1) % count);
    else if (command === 'mention-up') setActive((active + count - 1) % count);
    else if (command === 'mention-close') setDismissed(open ? `${open.start}:${open.end}` : '');
    else if (command === 'mention-choose') {
      const person = open?.people[active];
      if (person) choose(person);
    } else if (command === 'submit') submit();
    else return 'not-handled';
    return 'handled';
  }

  if (isMobile()) {
    return (
      <div {...hook(`${testid}_label`)} className={cls('box-label')}>
        <div {...hook(testid)} className={cls('box-inner')}>
          <textarea
            aria-label={say('postText')}
            placeholder={placeholder}
            className={cls('mobile-box')}
            readOnly={busy}
            value={state.getCurrentContent().getPlainText()}
            onFocus={onFocus}
            onChange={(event) => {
              const content = ContentState.createFromText(event.target.value);
              setState(EditorState.push(state, content, 'insert-characters'));
            }}
          />
        </div>
      </div>
    );
  }
  return (
    <div className={cls('box-outer')}>
      <div {...hook(`${testid}_label`)} className={cls('box-label')} onClick={() => editor.current?.focus()}>
        <div {...hook(`${testid}RichTextInputContainer`)} className={cls('box-inner')}>
          <Editor
            ref={editor}
            editorState={state}
            editorKey={editorKey}
            onChange={setState}
            readOnly={busy}
            blockRenderMap={blocks}
            placeholder={placeholder}
            keyBindingFn={keys}
            handleKeyCommand={obey}
            onFocus={onFocus}
            spellCheck
            stripPastedStyles
            ariaLabel={say('postText')}
            ariaMultiline
            ariaAutoComplete="list"
            ariaControls={`typeaheadDropdownWrapped-${number}`}
            {...(open ? { ariaActiveDescendantID: `${listId}-${active}` } : {})}
            {...(has(testid) ? { webDriverTestID: testid } : {})}
          />
        </div>
      </div>
      <div id={`typeaheadDropdownWrapped-${number}`} className={cls('mention-wrap-box')}>
        {open && (
          <MentionList id={listId} wanted={open} active={Math.min(active, open.people.length - 1)} choose={choose} />
        )}
      </div>
    </div>
  );
}
