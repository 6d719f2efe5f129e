/** X's composer for a post, by the hooks that we hold on to, with `text` in it; drawn into a document that nobody sees. */
export function drawCanary(page: Document, text: string): void {
  const of = (name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly (Node | string)[]) => {
    const element = page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };
  const leaf = of('span', { 'data-text': 'true' }, text);
  const block = of('div', { 'data-block': 'true' }, leaf);
  const box = of('div', { 'data-testid': 'tweetTextarea_0', contenteditable: 'true', role: 'textbox' }, block);
  const button = of('button', { 'data-testid': 'tweetButtonInline', type: 'button' }, 'Post');
  const cell = of('div', { 'data-testid': 'cellInnerDiv' }, of('div', { class: 'DraftEditor-root' }, box), button);
  page.body.replaceChildren(of('div', { 'data-testid': 'primaryColumn' }, cell));
}
