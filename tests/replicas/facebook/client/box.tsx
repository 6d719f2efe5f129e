/** A real Lexical editor in Facebook's clothes: starts as a dead box, wakes up, sends with Enter. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { type MutableRefObject, useEffect, useMemo, useRef, useState } from 'react';
import { cls } from '../../cls.ts';
import { people } from '../seed/people.ts';
import { Avatar } from './avatar.tsx';
import { $createMention, MentionNode } from './mention-node.ts';
import { hook, lacks } from './world.ts';

export type BoxKind = 'comment' | 'reply' | 'edit' | 'post' | 'private-reply' | 'message' | 'chat' | 'inbox';

interface Registered {
  readonly editor: LexicalEditor | HTMLTextAreaElement;
  readonly kind: BoxKind;
  readonly label: string;
}

const registered = new Set<Registered>();

/** The model's text: what would be sent. */
export function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

export function registerTextarea(element: HTMLTextAreaElement, kind: BoxKind): () => void {
  const one: Registered = { editor: element, kind, label: element.placeholder };
  registered.add(one);
  return () => registered.delete(one);
}

/** For tests: the model of every living box. */
export function modelsOfBoxes(): readonly { label: string; text: string; kind: BoxKind; html: string }[] {
  return [...registered].map(({ editor, kind, label }) =>
    editor instanceof HTMLTextAreaElement
      ? { label, kind, text: editor.value, html: '' }
      : { label, kind, text: textOf(editor), html: editor.getRootElement()?.innerHTML ?? '' },
  );
}

export interface BoxHandle {
  text(): string;
  clear(): void;
  focus(): void;
  append(text: string): void;
}

interface BoxProps {
  readonly kind: BoxKind;
  /** `aria-label`; empty where the box has none. */
  readonly label: string;
  readonly placeholder: string;
  /** Whose name a reply starts with. */
  readonly mention?: { readonly name: string; readonly key: string };
  readonly start?: string;
  /** ms as a box without `contenteditable`. */
  readonly sleep?: number;
  readonly autoFocus?: boolean;
  /** Absent: Enter breaks the line. */
  readonly onEnter?: () => void;
  readonly onEscape?: () => void;
  readonly onText: (text: string) => void;
  readonly handle: MutableRefObject<BoxHandle | null>;
  readonly className?: string;
}

interface OpenList {
  readonly query: string;
  readonly chosen: number;
}

const beforeCaret = /(?:^|\s)@([\p{L}.]{1,20})$/u;

function namesFor(query: string) {
  const wanted = query.toLowerCase();
  return people
    .filter(
      ({ key, name }) =>
        !key.startsWith('mallory') &&
        name
          .toLowerCase()
          .split(' ')
          .some((part) => part.startsWith(wanted)),
    )
    .slice(0, 5);
}

function makeEditor(kind: BoxKind): LexicalEditor {
  return createEditor({
    namespace: kind,
    nodes: [MentionNode],
    theme: { paragraph: cls('paragraph'), ltr: cls('ltr'), rtl: cls('rtl') },
    onError: (error) => {
      console.error('replica: lexical', error);
      (globalThis as { __replicaErrors?: string[] }).__replicaErrors?.push(String(error));
    },
  });
}

function $fill(mention: BoxProps['mention'], start: string): void {
  const root = $getRoot().clear();
  const lines = start.split('\n');
  for (const line of lines) root.append($createParagraphNode().append(...(line === '' ? [] : [$createTextNode(line)])));
  const first = root.getFirstChild();
  if (mention && first) {
    const paragraph = $createParagraphNode().append($createMention(mention.name, mention.key), $createTextNode(' '));
    first.replace(paragraph);
  }
}

export function Box(props: BoxProps) {
  const { kind, label, placeholder, sleep = 150, handle } = props;
  const [editor] = useState(() => makeEditor(kind));
  const [empty, setEmpty] = useState(!props.mention && !props.start);
  const [list, setList] = useState<OpenList | null>(null);
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const openList = useRef<OpenList | null>(null);
  const listId = useMemo(() => `mentions-${editor._key}`, [editor]);

  const show = (next: OpenList | null) => {
    openList.current = next;
    setList(next);
  };

  const pick = (index: number) => {
    const open = openList.current;
    const person = open && namesFor(open.query)[index];
    show(null);
    if (!open || !person) return;
    editor.update(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      const node = selection.anchor.getNode();
      if (!$isTextNode(node)) return;
      const end = selection.anchor.offset;
      const begin = end - open.query.length - 1;
      const parts = node.splitText(begin, end).filter((part) => part !== null);
      const target = parts[begin === 0 ? 0 : 1];
      if (!target) return;
      const mention = $createMention(person.name, person.key);
      target.replace(mention);
      const space = $createTextNode(' ');
      mention.insertAfter(space);
      space.select();
    });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor lives as long as its box; the rest is read from `latest`
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const one: Registered = { editor, kind, label: label === '' ? placeholder : label };
    handle.current = {
      text: () => textOf(editor),
      focus: () => editor.focus(),
      clear: () =>
        editor.update(() => {
          $getRoot().clear().append($createParagraphNode()).selectEnd();
        }),
      append: (text) =>
        editor.update(() => {
          $getRoot().selectEnd().insertText(text);
        }),
    };
    const off = mergeRegister(
      (lacks('rich-text') ? registerPlainText : registerRichText)(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(({ editorState }) => {
        const text = textOf(editor);
        setEmpty(text === '');
        latest.current.onText(text);
        if (lacks('mention-list') || kind === 'message' || kind === 'chat' || kind === 'inbox') return;
        const query = editorState.read(() => {
          const selection = $getSelection();
          if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
          const node = selection.anchor.getNode();
          if (!$isTextNode(node) || node instanceof MentionNode) return null;
          return beforeCaret.exec(node.getTextContent().slice(0, selection.anchor.offset))?.[1] ?? null;
        });
        show(query !== null && namesFor(query).length > 0 ? { query, chosen: 0 } : null);
      }),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const open = openList.current;
          if (event.key === 'Escape') {
            if (open) show(null);
            else if (latest.current.onEscape) latest.current.onEscape();
            else return false;
            event.stopPropagation();
            return true;
          }
          if (!open || !['ArrowDown', 'ArrowUp', 'Tab'].includes(event.key)) return false;
          event.preventDefault();
          const count = namesFor(open.query).length;
          if (event.key === 'Tab') pick(open.chosen);
          else show({ ...open, chosen: (open.chosen + (event.key === 'ArrowDown' ? 1 : count - 1)) % count });
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (event?.isComposing) return false;
          const open = openList.current;
          if (open) {
            event?.preventDefault();
            pick(open.chosen);
            return true;
          }
          const { onEnter } = latest.current;
          if (!onEnter || event?.shiftKey) return false;
          event?.preventDefault();
          onEnter();
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
    editor.update(() => $fill(latest.current.mention, latest.current.start ?? ''), {
      tag: 'history-merge',
      discrete: true,
    });
    const wake = () => {
      box.contentEditable = 'true';
      editor.setRootElement(box);
      registered.add(one);
      if (latest.current.autoFocus) editor.focus(undefined, { defaultSelection: 'rootEnd' });
    };
    const timer = setTimeout(wake, lacks('laziness') ? 0 : sleep);
    return () => {
      clearTimeout(timer);
      off();
      registered.delete(one);
      editor.setRootElement(null);
      handle.current = null;
    };
  }, []);

  const names = list ? namesFor(list.query) : [];
  return (
    <div className={cls('boxFrame')}>
      <div
        ref={element}
        className={cls('box', props.className)}
        {...hook('box-role', { role: 'textbox' })}
        {...(label === '' ? {} : hook('box-label', { 'aria-label': label }))}
        {...hook('box-placeholder', { 'aria-placeholder': placeholder })}
        {...(list
          ? { 'aria-expanded': true, 'aria-controls': listId, 'aria-activedescendant': `${listId}-${list.chosen}` }
          : {})}
        spellCheck
        suppressContentEditableWarning
      />
      {empty && (
        <div aria-hidden className={cls('placeholder')}>
          {placeholder}
        </div>
      )}
      {list && (
        <ul className={cls('mentions')} id={listId} role="listbox">
          {names.map((person, index) => (
            <li
              key={person.key}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === list.chosen}
              className={cls('mentionRow', index === list.chosen && 'chosen')}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(index)}
            >
              <Avatar person={person} size={28} />
              <span>{person.name}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
