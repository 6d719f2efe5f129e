/** The list of people that opens at `@`. */
import type { EditorState } from 'draft-js';
import { cls } from '../../../cls.ts';
import type { Person } from '../../state.ts';
import { hook } from '../hooks.ts';
import { Avatar, Badge } from '../pictures.tsx';
import { getWorld } from '../world.ts';

export interface Wanted {
  readonly blockKey: string;
  readonly start: number;
  readonly end: number;
  readonly people: readonly Person[];
}

/** What stands before the caret, if it begins a mention that somebody fits. */
export function wantedMention(state: EditorState): Wanted | null {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const end = selection.getStartOffset();
  const begun = /(?:^|\s)@(\w{1,15})$/.exec(block.getText().slice(0, end))?.[1];
  if (begun === undefined) return null;
  const looked = begun.toLowerCase();
  const people = Object.values(getWorld().state.people)
    .filter(({ handle, name }) => handle.toLowerCase().startsWith(looked) || name.toLowerCase().startsWith(looked))
    .slice(0, 5);
  const [only] = people;
  if (people.length === 0 || (people.length === 1 && only?.handle.toLowerCase() === looked)) return null;
  return { blockKey: block.getKey(), start: end - begun.length - 1, end, people };
}

export function MentionList({
  id,
  wanted,
  active,
  choose,
}: {
  id: string;
  wanted: Wanted;
  active: number;
  choose: (person: Person) => void;
}) {
  return (
    <div role="listbox" id={id} className={cls('mention-list')} {...hook('typeaheadDropdown')}>
      {wanted.people.map((person, index) => (
        <div
          key={person.handle}
          role="option"
          aria-selected={index === active}
          id={`${id}-${index}`}
          tabIndex={-1}
          {...hook('typeaheadResult')}
          className={cls('mention-item', index === active && 'mention-active')}
          onMouseDown={(event) => {
            event.preventDefault();
            choose(person);
          }}
        >
          <Avatar handle={person.handle} link={false} />
          <div>
            <div className={cls('strong')}>
              {person.name.slice(0, 60)} {person.verified && <Badge kind={person.verified} />}
            </div>
            <div className={cls('soft')}>@{person.handle}</div>
          </div>
        </div>
      ))}
    </div>
  );
}
