import type { PageCommand } from '../messages/page.ts';
import type { Flights } from './flights.ts';
import type { CardFrame, PanelFrame } from './frames.ts';
import type { Guard } from './guard-world.ts';
import type { makeHands } from './hands.ts';
import type { Words } from './words.ts';

interface World {
  readonly guard: Guard;
  readonly hands: ReturnType<typeof makeHands>;
  readonly flights: Flights;
  /** What is drawn; null before there is a document to draw on. */
  parts(): { readonly card: CardFrame | null; readonly panel: PanelFrame | null; readonly words: Words | null };
  /** Where the word stands that a card is about. */
  wordAt(): DOMRect | undefined;
  /** Takes away the question that the page's side asks by itself. */
  closeQuestion(): void;
  welcome(command: Extract<PageCommand, { type: 'welcome' }>): void;
}

/** Does what the background asks of this page. */
export function makeObey({ guard, hands, flights, parts, wordAt, closeQuestion, welcome }: World) {
  const backTo = (boxId: string) => {
    guard.letGo(boxId);
    guard
      .drafts()
      .find(({ box }) => box.id === boxId)
      ?.box.element.focus();
  };
  return (command: PageCommand): void => {
    const { card, panel, words } = parts();
    switch (command.type) {
      case 'welcome':
        welcome(command);
        return;
      case 'canary-verdict':
        flights.checked(command.findings);
        return;
      case 'verdict':
        guard.verdict(command.box, command.revision, command.findings);
        return;
      case 'insert':
        void hands.insert(command);
        return;
      case 'approve':
        card?.show('closed');
        guard.approve(command.texts);
        return;
      case 'replace':
        card?.show('closed');
        void hands.replace(command);
        return;
      case 'open-private':
        card?.show('closed');
        void hands.openPrivate(command.box, command.expected);
        return;
      case 'remind':
        hands.remind(command.id, command.due, command.box);
        return;
      case 'back':
        card?.show('closed');
        backTo(command.box);
        return;
      case 'card':
        if (card?.shown() === 'word' && command.show !== 'word') words?.closed();
        if (command.show === 'word' && command.stays) words?.stays();
        card?.show(command.show, wordAt(), command.show === 'word' && command.takesFocus);
        if (command.show === 'held') {
          // The dialog came late: it says more than the question that stood in for it.
          closeQuestion();
          guard.dialogShown();
        }
        return;
      case 'card-size':
        card?.resize(command.width, command.height);
        return;
      case 'collapse':
        panel?.setCollapsed(true);
        return;
    }
  };
}
