import { useEffect, useRef, useState } from 'react';
import type { TimelineRow } from '../../lib/records/case-view.ts';
import { TimelineItem } from '../TimelineItem.tsx';

/** Rows that are drawn or left out together: few, so that no frame has many to draw. */
const together = 10;
/** Pixels: about what a closed row takes, for those that were never drawn. */
const rowHeight = 34;
/** How far out of sight rows are drawn already. */
const margin = '800px 0px';

interface Props {
  readonly rows: readonly TimelineRow[];
  settle(promiseId: string, state: 'kept' | 'broken'): void;
}

type Tell = (entry: IntersectionObserverEntry) => void;
/** Tells whenever the element comes near what is seen or leaves it. Answers with the way to stop. */
type Watch = (element: Element, tell: Tell) => () => void;

/** One observer for all blocks; null where the browser has none, and everything is drawn. */
function watcher(): Watch | null {
  if (typeof IntersectionObserver === 'undefined') return null;
  const tells = new Map<Element, Tell>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) tells.get(entry.target)?.(entry);
    },
    { rootMargin: margin },
  );
  return (element, tell) => {
    tells.set(element, tell);
    observer.observe(element);
    return () => {
      tells.delete(element);
      observer.unobserve(element);
    };
  };
}

/** What is opened or held by the keyboard stays, wherever it is. */
const isInUse = (place: Element): boolean =>
  place.contains(document.activeElement) || place.querySelector('[aria-expanded="true"]') !== null;

interface BlockProps extends Props {
  readonly isFirst: boolean;
  readonly watch: Watch | null;
}

/** Some rows, as long as they are near what is seen; else their place alone. */
function Block({ rows, settle, isFirst, watch }: BlockProps) {
  const place = useRef<HTMLUListElement>(null);
  const [isNear, setIsNear] = useState(isFirst || watch === null);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element || !watch) return undefined;
    return watch(element, ({ isIntersecting, boundingClientRect }) => {
      if (isIntersecting) setIsNear(true);
      else if (!isInUse(element)) {
        if (element.childElementCount > 0) setHeight(boundingClientRect.height);
        setIsNear(false);
      }
    });
  }, [watch]);
  return (
    <ul className="timeline" ref={place} style={isNear ? undefined : { height: height ?? rows.length * rowHeight }}>
      {isNear &&
        rows.map((row) => (
          <TimelineItem key={row.id} row={row} settle={(state) => row.promise && settle(row.promise.id, state)} />
        ))}
    </ul>
  );
}

/** A history of any length: only what is near the eye is drawn, the rest is the room that it takes. */
export function EndlessRows({ rows, settle }: Props) {
  const [watch] = useState(watcher);
  const blocks = Array.from({ length: Math.ceil(rows.length / together) }, (_, at) =>
    rows.slice(at * together, (at + 1) * together),
  );
  return (
    <div className="endless">
      {blocks.map((some, at) => (
        <Block key={some[0]?.id ?? at} rows={some} settle={settle} isFirst={at < 3} watch={watch} />
      ))}
    </div>
  );
}
