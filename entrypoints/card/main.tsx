import { Card } from '../../components/Card.tsx';
import type { CardActions, CardState } from '../../components/panel-state.ts';
import { connect } from '../shared/connection.ts';
import { dress, makeDraw } from '../shared/draw.tsx';
import { frameNonce } from '../shared/frame-nonce.ts';
import type { CardCommand, CardMessage } from '../shared/messages/card.ts';
import '../../components/theme.css';

/** Nobody reads a dialog in less. Milliseconds. */
const unread = 400;

const draw = makeDraw(document);
const nonce = await frameNonce(window);
// A card that stands alone belongs to no page and has nothing to show.
if (nonce !== null) start(nonce);

function start(known: string): void {
  let state: CardState = { state: 'closed' };

  let openedAt = 0;
  // A key that is still held down, or pressed twice, was meant for the page: it must not decide in a dialog that nobody has read.
  window.addEventListener(
    'keydown',
    (event) => {
      const presses = event.key === 'Enter' || event.key === ' ';
      if (presses && (event.repeat || event.timeStamp - openedAt < unread)) event.preventDefault();
    },
    { capture: true },
  );

  let unreadTimer: ReturnType<typeof setTimeout> | undefined;
  /** Nor a click: it was aimed at what lay there before. */
  function deafToMouse(): void {
    clearTimeout(unreadTimer);
    const { style } = document.documentElement;
    style.pointerEvents = 'none';
    unreadTimer = setTimeout(() => style.removeProperty('pointer-events'), unread);
  }

  // With the focus on none of its buttons, the card still goes by Escape.
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented && state.state !== 'closed')
      actions.back();
  });

  const line = connect<CardMessage, CardCommand>(
    'card',
    (send) => send({ type: 'hello', nonce: known }),
    (command) => {
      if (state.state !== command.state.state) {
        openedAt = performance.now();
        deafToMouse();
      }
      state = command.state;
      show();
    },
    () => undefined,
    new AbortController().signal,
  );

  const actions: CardActions = {
    fix: (index) => line.send({ type: 'fix', index }),
    letBe: (how) => line.send({ type: 'let-be', how }),
    undo: () => line.send({ type: 'undo' }),
    postSafe: () => line.send({ type: 'post-safe' }),
    moveToPrivate: () => line.send({ type: 'move-to-private' }),
    openPrivate: () => line.send({ type: 'open-private' }),
    wait: () => line.send({ type: 'wait' }),
    postAnyway: (reason, words) => line.send({ type: 'post-anyway', reason, words }),
    back: () => line.send({ type: 'back' }),
    resized: (width, height) => line.send({ type: 'resized', width: Math.ceil(width), height: Math.ceil(height) }),
  };

  function show(): void {
    if (state.state !== 'closed') dress(document, state.language, state.dark);
    draw(<Card state={state} actions={actions} />);
  }
  show();
}
