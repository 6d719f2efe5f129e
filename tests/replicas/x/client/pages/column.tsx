/** The parts that all pages share: the head of the column and the region that holds a timeline. */
import { type ReactNode, useId } from 'react';
import { cls } from '../../../cls.ts';
import { Icon } from '../pictures.tsx';
import { type Entry, Timeline } from '../posts/timeline.tsx';
import { say } from '../words.ts';

export function ColumnHead({ title, back = false, children }: { title: string; back?: boolean; children?: ReactNode }) {
  return (
    <div className={cls('column-head')}>
      <div className={cls('column-title')}>
        {back && (
          <button
            type="button"
            aria-label={say('back')}
            data-testid="app-bar-back"
            className={cls('icon-button')}
            onClick={() => history.back()}
          >
            <Icon name="back" />
          </button>
        )}
        <h2 dir="ltr" aria-level={2} role="heading" className={cls('heading')}>
          <span>{title}</span>
        </h2>
      </div>
      {children}
    </div>
  );
}

/** `title` is read by screen readers alone, `label` names the list. */
export function TimelineRegion({ title, label, entries }: { title: string; label: string; entries: readonly Entry[] }) {
  const id = `accessible-list-${useId().replaceAll(':', '')}`;
  return (
    <section role="region" aria-labelledby={id}>
      <h1 dir="ltr" aria-level={1} role="heading" id={id} className={cls('visually-hidden')}>
        {title}
      </h1>
      <Timeline entries={entries} label={label} />
    </section>
  );
}

export function Tabs({
  items,
  active,
}: {
  items: readonly { readonly label: string; readonly href: string }[];
  active: number;
}) {
  return (
    <nav aria-live="polite" role="navigation" className={cls('tabs')}>
      <div role="tablist" className={cls('tab-list')}>
        {items.map(({ label, href }, index) => (
          <div key={label} role="presentation" className={cls('tab-cell')}>
            <a
              href={href}
              role="tab"
              aria-selected={index === active}
              tabIndex={0}
              className={cls('tab', 'plain-link', index === active && 'tab-active')}
            >
              <span>{label}</span>
            </a>
          </div>
        ))}
      </div>
    </nav>
  );
}
