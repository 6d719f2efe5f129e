/** The line at the bottom that says how it went. */
import { useSyncExternalStore } from 'react';
import { cls } from '../../../cls.ts';
import { hook } from '../hooks.ts';
import { say } from '../words.ts';
import { makeShown } from './layers.tsx';

interface Toast {
  readonly text: string;
  readonly href?: string;
}

const shown = makeShown<Toast>();
let timer = 0;

/** Shown for some seconds, as on X. */
export function showToast(toast: Toast): void {
  clearTimeout(timer);
  shown.set(toast);
  timer = window.setTimeout(() => shown.set(null), 6000);
}

export function ToastLayer() {
  const toast = useSyncExternalStore(shown.listen, shown.get);
  if (!toast) return null;
  return (
    <div className={cls('toast-place')}>
      <div role="alert" {...hook('toast')} className={cls('toast')}>
        <div dir="auto">
          <span>{toast.text}</span>
        </div>
        {toast.href && (
          <a href={toast.href} role="link" className={cls('toast-link')}>
            {say('view')}
          </a>
        )}
      </div>
    </div>
  );
}
