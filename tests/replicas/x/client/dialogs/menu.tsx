/** The small menus at buttons. */
import { useSyncExternalStore } from 'react';
import { cls } from '../../../cls.ts';
import { hook } from '../hooks.ts';
import { makeShown } from './layers.tsx';

export interface MenuItem {
  readonly label: string;
  readonly testid?: string;
  /** Drawn as a link, as X does for items that lead somewhere. */
  readonly href?: string;
  readonly act?: () => void;
}

interface Menu {
  readonly items: readonly MenuItem[];
  readonly left: number;
  readonly top: number;
}

const shown = makeShown<Menu>();

export function openMenu(at: HTMLElement, items: readonly MenuItem[]): void {
  const { left, bottom, top } = at.getBoundingClientRect();
  const below = bottom + items.length * 44 + 20 < innerHeight;
  shown.set({
    items,
    left: Math.max(8, Math.min(left, innerWidth - 320)),
    top: below ? bottom : top - items.length * 46,
  });
}

export function MenuLayer() {
  const menu = useSyncExternalStore(shown.listen, shown.get);
  if (!menu) return null;
  return (
    <div className={cls('menu-ground')}>
      <div className={cls('cover')} onClick={() => shown.set(null)} />
      <div role="menu" className={cls('menu')} style={{ left: menu.left, top: menu.top }}>
        <div {...hook('Dropdown')}>
          {menu.items.map(({ label, testid, href, act }) => {
            const choose = (event: { preventDefault(): void; stopPropagation(): void }) => {
              event.preventDefault();
              event.stopPropagation();
              shown.set(null);
              act?.();
            };
            const attributes = {
              role: 'menuitem',
              tabIndex: 0,
              className: cls('menu-item'),
              ...(testid ? hook(testid) : {}),
            };
            return href ? (
              <a key={label} href={href} {...attributes} onClick={choose}>
                {label}
              </a>
            ) : (
              <div key={label} {...attributes} onClick={choose}>
                {label}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
