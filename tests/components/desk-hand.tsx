import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, vi } from 'vitest';
import type { App as DeskApp } from '../../entrypoints/desk/App.tsx';
import type { Settings } from '../../entrypoints/shared/settings.ts';
import { click, draw, find, has } from './drawing.ts';

/** A hand on the desk in jsdom, for tests of one place. The test mocks the browser and hands the app over. */

// A busy machine with two cores is slow, and that is no fault.
vi.setConfig({ testTimeout: 60_000 });

export const page = () => document.body.textContent ?? '';

/** Waits for a condition; what the database says meanwhile is drawn as in a browser, on its own time. */
export async function until(condition: () => void): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  try {
    await vi.waitFor(condition, { timeout: 50_000, interval: 10 });
  } finally {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  }
}

export async function openDesk(App: typeof DeskApp, place: string, settings: Settings): Promise<void> {
  location.hash = place;
  await draw(<App begin={settings} />);
  await until(() => expect(has('main h1')).toBe(true));
}

export async function go(place: string): Promise<void> {
  await act(async () => {
    location.hash = place;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

export async function giveFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  kind: 'records' | 'backup' = 'records',
): Promise<void> {
  const place = `[data-file=${kind}]`;
  await until(() => expect(has(place)).toBe(true));
  const input = find(place) as HTMLInputElement;
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([content], name)] });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export async function select(element: Element, value: string): Promise<void> {
  await act(async () => {
    (element as HTMLSelectElement).value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export async function loadSample(): Promise<void> {
  await until(() => expect(has('button', 'Load the sample data')).toBe(true));
  await click(find('button', 'Load the sample data'));
  await until(() => expect(page()).toContain('Sample data loaded'));
}

export interface SavedFile {
  readonly name: string;
  readonly content: Promise<string>;
}

/** jsdom has no locks, no object URLs, and follows no download: what would be saved is written down in the answer. */
export function preparePage(): SavedFile[] {
  const saved: SavedFile[] = [];
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: {
      // The deed comes last, behind whatever is asked of the lock: nobody else is here.
      request: (name: string, ...rest: unknown[]) => (rest.at(-1) as (lock: object) => Promise<unknown>)({ name }),
    },
  });
  let last: Blob | null = null;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return 'blob:test';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    const blob = last;
    if (this.download && blob) saved.push({ name: this.download, content: blob.text() });
  };
  globalThis.ResizeObserver ??= class {
    observe() {
      return undefined;
    }
    unobserve() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  };
  Element.prototype.scrollIntoView ??= () => undefined;
  return saved;
}
