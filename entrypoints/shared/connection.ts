import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

export interface Connection<Said> {
  /** Never throws; a message that can't be delivered now is lost, and `opened` says everything anew after the reconnection. */
  send(message: Said): void;
  /** False once the extension was updated or removed under this page: only a reload helps. */
  isReachable(): boolean;
}

/** Milliseconds before another try when the background went away, doubled up to a limit. */
const pause = { first: 20, most: 2_000 } as const;

/**
 * A line to the background that mends itself: the browser stops the background whenever it likes, and the next key has to work.
 * `opened` runs on each new line and introduces this part again.
 */
export function connect<Said, Heard>(
  name: string,
  opened: (send: (message: Said) => void) => void,
  heard: (message: Heard) => void,
  lost: () => void,
  signal: AbortSignal,
): Connection<Said> {
  let port: Runtime.Port | null = null;
  let wait: number = pause.first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;

  function post(message: Said): boolean {
    if (!port) return false;
    try {
      port.postMessage(message);
      return true;
    } catch {
      // The line broke between two messages; `onDisconnect` is on its way or never comes, so mend it here.
      dropped();
      return false;
    }
  }

  function dropped(): void {
    port = null;
    lost();
    if (signal.aborted || gone) return;
    clearTimeout(timer);
    timer = setTimeout(open, wait);
    wait = Math.min(wait * 2, pause.most);
  }

  function open(): void {
    if (port || signal.aborted) return;
    try {
      port = browser.runtime.connect({ name });
    } catch {
      // "Extension context invalidated": this script is an orphan of an older version.
      gone = true;
      lost();
      return;
    }
    port.onMessage.addListener((message) => {
      wait = pause.first;
      heard(message as Heard);
    });
    port.onDisconnect.addListener(dropped);
    opened((message) => post(message));
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    port?.disconnect();
    port = null;
  });
  open();
  return {
    send(message) {
      if (!port) {
        clearTimeout(timer);
        open();
        // `opened` has just told everything; the message itself may be new, so say it too.
      }
      if (post(message) || gone) return;
      // The line broke under this very message.
      open();
      post(message);
    },
    isReachable: () => !gone,
  };
}
