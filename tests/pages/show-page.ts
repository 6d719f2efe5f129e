/** Puts a saved page into the test's document, with its address; `<template data-shadow>` becomes an open shadow root. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ShownPage {
  readonly page: Document;
  /** Takes an attribute away wherever it has this value, or begins with it (`User*`): a hook that the site no longer gives. */
  without(attribute: string, value?: string): void;
}

/** `late`: shadow roots wait for `attachShadowRoots`. */
export function showPage(file: string, path: string, { late = false } = {}): ShownPage {
  const html = readFileSync(join(import.meta.dirname, file), 'utf8');
  history.replaceState(null, '', path);
  const made = new DOMParser().parseFromString(html, 'text/html');
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
  for (const { name, value } of made.documentElement.attributes) document.documentElement.setAttribute(name, value);
  document.documentElement.replaceChildren(...made.documentElement.children);
  if (!late) attachShadowRoots();
  return { page: document, without };
}

export function attachShadowRoots(): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(template.content.cloneNode(true));
    template.remove();
  }
}

function without(attribute: string, value?: string): void {
  for (const root of allRoots(document)) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const has = element.getAttribute(attribute) ?? '';
      const begins = value?.endsWith('*') && has.startsWith(value.slice(0, -1));
      if (value === undefined || has === value || begins) element.removeAttribute(attribute);
    }
  }
}

function allRoots(root: ParentNode): ParentNode[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot === null ? [] : allRoots(element.shadowRoot),
  );
  return [root, ...inner];
}
