import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';

// Times are shown on the reader's own clock: here everybody reads in London's winter.
process.env.TZ = 'UTC';
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const roots: Root[] = [];

/** Draws into the page of the test; taken down after it. */
export async function draw(what: ReactNode): Promise<{ redraw(next: ReactNode): Promise<void> }> {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  roots.push(root);
  await act(async () => root.render(what));
  return { redraw: (next) => act(async () => root.render(next)) };
}

afterEach(async () => {
  for (const root of roots.splice(0)) await act(async () => root.unmount());
  document.body.replaceChildren();
});

/** The one element of this role whose name holds `name`; what a screen reader would say, as far as labels and text go. */
export function find(selector: string, name = ''): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => nameOf(element).includes(name));
  if (all.length !== 1) throw new Error(`${all.length} elements for ${selector} "${name}", wanted one`);
  return all[0] as HTMLElement;
}

export function has(selector: string, name = ''): boolean {
  return [...document.querySelectorAll<HTMLElement>(selector)].some((element) => nameOf(element).includes(name));
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent ?? '';
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

export async function press(
  key: string,
  options: KeyboardEventInit = {},
  at: EventTarget = document.activeElement ?? window,
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  await act(async () => {
    at.dispatchEvent(event);
  });
  return event;
}

/** Types a whole text at once, as a paste does. */
export async function type(element: HTMLElement, text: string): Promise<void> {
  const prototype = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  const set = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  await act(async () => {
    set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Actions that write down what was asked for. */
export function recording<Actions extends object>(
  names: readonly (keyof Actions & string)[],
  answers: Partial<Actions> = {},
) {
  const asked: (readonly unknown[])[] = [];
  const actions = Object.fromEntries(
    names.map((name) => [
      name,
      (...words: unknown[]) => {
        asked.push([name, ...words]);
        const answer = answers[name];
        return typeof answer === 'function' ? answer(...words) : undefined;
      },
    ]),
  ) as Actions;
  return { actions, asked };
}
