import type { ReactNode } from 'react';
import { Mark } from '../Mark.tsx';

/** An empty place teaches: what will be here, how to get it, a button that does it. */
export function EmptyPlace(props: { readonly title: string; readonly why: string; readonly children?: ReactNode }) {
  return (
    <section className="empty-place">
      <Mark size={44} />
      <h2>{props.title}</h2>
      <p className="soft">{props.why}</p>
      {props.children && <div className="empty-actions">{props.children}</div>}
    </section>
  );
}
