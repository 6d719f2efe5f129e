/** `#layers`: menus, toasts and dialogs, outside the app, in containers that are used again. */
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** Draws into `#layers`, which stands beside the app. */
export function InLayers({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById('layers')), []);
  return place ? createPortal(children, place) : null;
}

type Listener = () => void;

/** One value that anybody may set and one component shows. */
export interface Shown<Value> {
  get(): Value | null;
  set(value: Value | null): void;
  listen(listener: Listener): () => void;
}

export function makeShown<Value>(): Shown<Value> {
  let value: Value | null = null;
  const listeners = new Set<Listener>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
