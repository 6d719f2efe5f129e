import type { PageLabels } from '../messages/page.ts';
import type { Layer } from './layer.ts';
import { makeModal } from './modal.ts';

/**
 * The one question that the page's side asks by itself: when the background is out of reach, no frame of ours can, and a send must
 * neither pass in silence nor be lost. Holds nothing of the draft. Returns what takes it away unanswered.
 */
export function askUnchecked(
  layer: Layer,
  labels: PageLabels,
  answered: (post: boolean) => void,
  signal: AbortSignal,
): () => void {
  const page = layer.host.ownerDocument;
  layer.root.querySelector('.question')?.remove();
  const dialog = page.createElement('dialog');
  dialog.className = 'question';
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('aria-label', labels.uncheckedTitle);
  const title = page.createElement('h2');
  title.textContent = labels.uncheckedTitle;
  const why = page.createElement('p');
  why.textContent = labels.uncheckedWhy;
  const back = page.createElement('button');
  back.type = 'button';
  back.className = 'first';
  back.textContent = labels.uncheckedBack;
  const post = page.createElement('button');
  post.type = 'button';
  post.textContent = labels.uncheckedPost;
  dialog.append(title, why, back, post);
  layer.root.append(dialog);
  const modal = makeModal(layer, dialog, () => back.focus(), signal);

  const away = () => {
    modal.close();
    dialog.remove();
  };
  const close = (yes: boolean) => {
    away();
    answered(yes);
  };
  // A page can make up events: only what a person did counts as a yes.
  back.addEventListener('click', (event) => event.isTrusted && close(false));
  post.addEventListener('click', (event) => event.isTrusted && close(true));
  dialog.addEventListener('keydown', (event) => {
    // A key that is still held down was meant for the page.
    if (event.repeat) event.preventDefault();
    if (event.key === 'Escape' && event.isTrusted) close(false);
    if (event.key === 'Tab') {
      event.preventDefault();
      (layer.root.activeElement === back ? post : back).focus();
    }
  });
  signal.addEventListener('abort', away);
  modal.open();
  return away;
}
