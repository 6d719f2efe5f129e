/** The hosts of the shadow roots. `attachShadow` is heard by nobody, and what is inside comes late. */
import { type ComponentType, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { cls } from '../../../cls.ts';
import { hook } from '../hooks.ts';
import { getWorld } from '../world.ts';
import sheet from './chat.plain.css';

function mount(host: HTMLElement, App: ComponentType): () => void {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = sheet;
  const place = document.createElement('div');
  place.className = 'place';
  shadow.replaceChildren(style, place);
  const root = createRoot(place);
  root.render(<App />);
  return () => queueMicrotask(() => root.unmount());
}

/** `after` in ms: the page itself is quick, the drawer takes its time. */
function useEmbed(App: ComponentType, after: number) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let unmount: (() => void) | undefined;
    const timer = setTimeout(() => {
      if (host.current) unmount = mount(host.current, App);
    }, after);
    return () => {
      clearTimeout(timer);
      unmount?.();
    };
  }, [App, after]);
  return host;
}

export function ChatRoute({ App }: { App: ComponentType }) {
  const host = useEmbed(App, Math.min(getWorld().knobs.drawer, 1200));
  return <div {...hook('xchatEmbedRoute')} ref={host} className={cls('chat-route')} />;
}

export function ChatDrawer({ App }: { App: ComponentType }) {
  const host = useEmbed(App, getWorld().knobs.drawer);
  return (
    <div {...hook('chat-drawer-root')} className={cls('chat-drawer')}>
      <div {...hook('chat-drawer-main')}>
        <div {...hook('xchatEmbedDrawer')} ref={host} />
      </div>
    </div>
  );
}
