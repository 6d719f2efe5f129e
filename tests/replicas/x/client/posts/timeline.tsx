/** A virtualised list as X has it: cells lie absolutely, only those near the screen exist, and a cell that has gone is used again for another entry. */
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cls } from '../../../cls.ts';
import { hook } from '../hooks.ts';

export interface Entry {
  /** Of the thing shown, not of the cell. */
  readonly key: string;
  readonly draw: () => ReactNode;
  /** The focal post: has a cell of its own, always drawn, and stays in its place on the screen. */
  readonly own?: boolean;
}

/** Height of what was never drawn, px. */
const guess = 190;
/** Pixels above and below the screen that are kept drawn. */
const margin = 700;

interface Slots {
  readonly cellOf: Map<string, number>;
  readonly free: number[];
  count: number;
}

/** Which cell shows which entry: an entry keeps its cell while it is near, a new one takes the cell that has been free longest. */
function assign(slots: Slots, wanted: readonly Entry[]): void {
  const near = new Set(wanted.map(({ key }) => key));
  for (const [key, cell] of [...slots.cellOf]) {
    if (near.has(key)) continue;
    slots.cellOf.delete(key);
    slots.free.push(cell);
  }
  for (const { key } of wanted) {
    if (slots.cellOf.has(key)) continue;
    const reused = slots.free.shift();
    slots.cellOf.set(key, reused ?? slots.count);
    if (reused === undefined) slots.count += 1;
  }
}

function scrollerOf(node: Element): Element {
  for (let outer = node.parentElement; outer; outer = outer.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(outer).overflowY) && outer !== document.body) return outer;
  }
  return document.scrollingElement ?? document.documentElement;
}

interface CellProps {
  readonly entry: Entry;
  readonly top: number;
  readonly measured: (key: string, height: number) => void;
}

function Cell({ entry, top, measured }: CellProps) {
  const node = useRef<HTMLDivElement>(null);
  const current = useRef(entry.key);
  current.current = entry.key;
  useLayoutEffect(() => {
    if (node.current) measured(entry.key, node.current.offsetHeight);
  });
  useEffect(() => {
    if (!node.current) return;
    const observer = new ResizeObserver(() => {
      if (node.current) measured(current.current, node.current.offsetHeight);
    });
    observer.observe(node.current);
    return () => observer.disconnect();
  }, [measured]);
  return (
    <div
      {...hook('cellInnerDiv')}
      ref={node}
      className={cls('cell', entry.own && 'cell-own')}
      style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
    >
      <div className={cls('cell-inner')}>{entry.draw()}</div>
    </div>
  );
}

export function Timeline({ entries, label }: { entries: readonly Entry[]; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const slots = useRef<Slots>({ cellOf: new Map(), free: [], count: 0 });
  const anchor = useRef<{ key: string; top: number } | null>(null);
  const [, redraw] = useState(0);

  const measured = useCallback((key: string, height: number) => {
    if (height === 0 || heights.current.get(key) === height) return;
    heights.current.set(key, height);
    redraw((count) => count + 1);
  }, []);

  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        redraw((count) => count + 1);
      });
    };
    // Captured: a column that scrolls by itself tells only its own listeners.
    addEventListener('scroll', look, { passive: true, capture: true });
    addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, []);

  const topOf = new Map<string, number>();
  let total = 0;
  for (const { key } of entries) {
    topOf.set(key, total);
    total += heights.current.get(key) ?? guess;
  }
  const above = -(box.current?.getBoundingClientRect().top ?? 0);
  const near = entries.filter(({ key, own }) => {
    const top = topOf.get(key) ?? 0;
    const height = heights.current.get(key) ?? guess;
    return !own && top + height > above - margin && top < above + innerHeight + margin;
  });
  assign(slots.current, near);

  // What comes above what is being read must not push it away: ancestors that arrive late, heights that were only guessed.
  useLayoutEffect(() => {
    const held = anchor.current;
    const top = held && topOf.get(held.key);
    const own = entries.find((entry) => entry.own);
    if (held && typeof top === 'number' && top !== held.top && box.current) {
      const scroller = scrollerOf(box.current);
      if (scroller.scrollTop > 0 || own?.key === held.key) scroller.scrollBy(0, top - held.top);
    }
    const first = own ?? entries.find(({ key }) => (topOf.get(key) ?? 0) >= above);
    anchor.current = first ? { key: first.key, top: topOf.get(first.key) ?? 0 } : null;
  });

  const cells = near
    .map((entry) => ({ entry, cell: slots.current.cellOf.get(entry.key) ?? 0 }))
    .sort((one, other) => one.cell - other.cell);

  return (
    <div aria-label={label}>
      <div ref={box} style={{ position: 'relative', minHeight: `${total}px` }}>
        {entries
          .filter(({ own }) => own)
          .map((entry) => (
            <Cell key={`own-${entry.key}`} entry={entry} top={topOf.get(entry.key) ?? 0} measured={measured} />
          ))}
        {cells.map(({ entry, cell }) => (
          <Cell key={cell} entry={entry} top={topOf.get(entry.key) ?? 0} measured={measured} />
        ))}
      </div>
    </div>
  );
}
