import { facebook } from '../../lib/sites/facebook.ts';
import type { Site } from '../../lib/sites/site.ts';
import { x } from '../../lib/sites/x.ts';

/** The least of a site's page that its adapter sees a public reply box in, and what sends there. */
export interface ModelPage {
  readonly site: Site;
  /** The key that sends, with what is held down beside it. */
  readonly key: KeyboardEventInit;
  /** Draws it all anew: the nodes that were there die. */
  draw(): void;
  box(): HTMLElement;
  button(): HTMLElement;
  read(box: HTMLElement): string;
  /** As the site's editor would: through its own model, by new nodes. */
  write(box: HTMLElement, words: string): void;
}

function found<E extends HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`The page is not drawn: no ${selector}`);
  return element;
}

const onX: ModelPage = {
  site: x,
  key: { key: 'Enter', ctrlKey: true },
  draw() {
    document.body.innerHTML = `
      <button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-SuriaCare"></div></button>
      <div data-testid="primaryColumn"><div data-testid="cellInnerDiv">
        <article data-testid="tweet" tabindex="-1"></article>
        <div data-testid="inline_reply_offscreen">
          <div data-testid="tweetTextarea_0"><textarea></textarea></div>
          <button data-testid="tweetButtonInline">Reply</button>
        </div>
      </div></div>`;
  },
  box: () => found('textarea'),
  button: () => found('[data-testid=tweetButtonInline]'),
  read: (box) => (box as HTMLTextAreaElement).value,
  write(box, words) {
    (box as HTMLTextAreaElement).value = words;
  },
};

const onFacebook: ModelPage = {
  site: facebook,
  key: { key: 'Enter' },
  draw() {
    document.body.innerHTML = `
      <div role="main"><div role="article" aria-posinset="1">
        <div role="presentation">
          <div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Comment as Lumen Seluler"><p><br></p></div>
          <div role="button" tabindex="0" aria-label="Insert an emoji"></div>
          <div role="button" tabindex="0" aria-label="Comment"></div>
        </div>
      </div></div>`;
  },
  box: () => found('[role=textbox]'),
  button: () => found('[role=button][aria-label=Comment]'),
  read: (box) => box.textContent ?? '',
  write(box, words) {
    const paragraph = document.createElement('p');
    const leaf = document.createElement('span');
    leaf.dataset.lexicalText = 'true';
    leaf.append(words);
    paragraph.append(words === '' ? document.createElement('br') : leaf);
    box.replaceChildren(paragraph);
  },
};

export const modelPages: readonly ModelPage[] = [onX, onFacebook];
