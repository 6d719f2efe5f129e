import { useEffect, useRef, useState } from 'react';
import type { TimelineRow } from '../../lib/records/case-view.ts';
import { TimelineItem } from '../TimelineItem.tsx';

/** Rows that are drawn or left out together. */
const together = 40;
/** Pixels: about what a closed row takes, for those that were never drawn. */
const rowHeight = 34;
/** How far out of sight rows are drawn already. */
const margin = '1000px';

interface Props {
  readonly rows: readonly TimelineRow[];
  settle(promiseId: string, state: 'kept' | 'broken'): void;
}

/** What is opened or held by the keyboard stays, wherever it is. */
const isInUse = (place: Element): boolean =>
  place.contains(document.activeElement) || place.querySelector('[aria-expanded="true"]') !== null;

/** Some rows, as long as they are near what is seen; else their place alone. */
function Block({ rows, settle, isFirst }: Props & { readonly isFirst: boolean }) {
  const place = useRef<HTMLUListElement>(null);
  const canWatch = typeof IntersectionObserver !== 'undefined';
  const [isNear, setIsNear] = useState(isFirst || !canWatch);
  const [height, setHeight] = useState(rows.length * rowHeight);
  useEffect(() => {
    const element = place.current;
    if (!element || !canWatch) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (entry?.isIntersecting) setIsNear(true);
        else if (entry && !isInUse(element)) {
          if (element.childElementCount > 0) setHeight(entry.boundingClientRect.height);
          setIsNear(false);
        }
      },
      { rootMargin: `${margin} 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [canWatch]);
  return (
    <ul className="timeline" ref={place} style={isNear ? undefined : { height }}>
      {isNear &&
        rows.map((row) => (
          <TimelineItem key={row.id} row={row} settle={(state) => row.promise && settle(row.promise.id, state)} />
        ))}
    </ul>
  );
}

/** A history of any length: only what is near the eye is drawn, the rest is the room that it takes. */
export function EndlessRows({ rows, settle }: Props) {
  const blocks = Array.from({ length: Math.ceil(rows.length / together) }, (_, at) =>
    rows.slice(at * together, (at + 1) * together),
  );
  return (
    <div className="endless">
      {blocks.map((some, at) => (
        <Block key={some[0]?.id ?? at} rows={some} settle={settle} isFirst={at === 0} />
      ))}
    </div>
  );
}
