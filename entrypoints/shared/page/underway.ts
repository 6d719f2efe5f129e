import type { Audience } from '../../../lib/review/types.ts';
import type { ReplyBox, Site, ThreadReading } from '../../../lib/sites/site.ts';
import type { PageMessage } from '../messages/page.ts';

/** How long we look for a sign that what went out was posted: Facebook may take 20 seconds. Milliseconds. */
const sentWithin = 60_000;
/** Own texts that are remembered, so that they are not taken for a colleague's. */
const mostSaid = 20;

/** Keys that change a text, as far as they matter here. */
function edits(event: KeyboardEvent): boolean {
  const isChord = event.ctrlKey || event.metaKey;
  if (event.key === 'Backspace' || event.key === 'Delete') return true;
  return isChord ? /^[xvz]$/i.test(event.key) : event.key.length === 1;
}

export interface UnderwayWorld {
  readonly page: Document;
  readonly site: Site;
  now(): number;
  tell(message: PageMessage): void;
  /** The box has been posted: it holds something else now. */
  posted(box: ReplyBox): void;
}

export interface Underway {
  /** What went through lately, newest last. */
  readonly said: readonly string[];
  add(box: ReplyBox, text: string, audience: Audience, reading: ThreadReading): void;
  /** A key in a box: what it edits was not posted. */
  heard(event: Event): void;
}

/** Sends that went through the guard and are not yet seen on the page: recorded once they stand there, forgotten where they never do. */
export function watchUnderway(world: UnderwayWorld, signal: AbortSignal): Underway {
  const { page, site } = world;
  const going = new Map<string, { readonly box: ReplyBox; readonly text: string }>();
  const said: string[] = [];

  return {
    said,
    add(box, text, audience, reading) {
      const began = world.now();
      said.push(text);
      if (said.length > mostSaid) said.shift();
      const key = `${box.id} ${text}`;
      if (going.has(key)) return;
      going.set(key, { box, text });
      const to = reading.customer ? { ...reading.customer } : null;
      const threadId = reading.posts.find(({ id }) => id !== undefined)?.id;
      const look = () => {
        if (signal.aborted || !going.has(key)) return;
        if (site.wasSent(box, text, page)) {
          going.delete(key);
          const at = new Date(began).toISOString();
          // Whom it went to, not who is in view by now: the agent may have gone on.
          world.tell({ type: 'sent', box: box.id, text, audience, at, to, ...(threadId ? { threadId } : {}) });
          if (box.element.isConnected) world.posted(box);
          return;
        }
        if (world.now() - began < sentWithin) setTimeout(look, 200);
        else going.delete(key);
      };
      setTimeout(look, 150);
    },
    heard(event) {
      if (going.size === 0 || !event.isTrusted || !(event instanceof KeyboardEvent) || !edits(event)) return;
      const path = event.composedPath();
      for (const [key, { box, text }] of going) {
        // A text that the agent edits while it stands in its box was not posted: what empties the box afterwards is her hand.
        if (path.includes(box.element) && site.editorOf(box).read(box.element).trim() === text.trim())
          going.delete(key);
      }
    },
  };
}
