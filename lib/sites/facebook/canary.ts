/** Facebook's box for a comment, by the hooks that we hold on to, with `text` in it; drawn into a document that nobody sees. */
export function drawCanary(page: Document, text: string): void {
  const of = (name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly (Node | string)[]) => {
    const element = page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };
  const words = of('p', { dir: 'ltr' }, of('span', { 'data-lexical-text': 'true' }, text));
  const box = of(
    'div',
    {
      contenteditable: 'true',
      'data-lexical-editor': 'true',
      role: 'textbox',
      'aria-label': 'Comment as Tenang',
    },
    words,
  );
  const button = of('div', { role: 'button', 'aria-label': 'Comment', tabindex: '0' });
  page.body.replaceChildren(of('div', { role: 'main' }, of('form', { role: 'presentation' }, box, button)));
}
