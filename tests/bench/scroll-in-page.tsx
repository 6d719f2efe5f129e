/** Runs in the browser: a history of one customer as the desk draws it, scrolled from its newest row to its oldest and back. */

import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/theme.css';
import '../../components/panel.css';
import '../../components/desk.css';
import '../../components/desk/records.css';
import { everythingShown, Timeline } from '../../components/desk/Timeline.tsx';
import { WordsProvider } from '../../components/words.tsx';
import type { TimelineRow } from '../../lib/records/case-view.ts';
import { channels } from '../../lib/records/schema.ts';

export interface Scrolled {
  readonly rows: number;
  /** Milliseconds between two frames. */
  readonly frames: readonly number[];
  /** Rows that stood in the document at once, at most. */
  readonly mostDrawn: number;
  /** Of every tenth frame those in which nothing stood in the middle of the window. */
  readonly emptyFrames: number;
}

const now = Date.parse('2026-11-22T03:00:00Z');
const said =
  'internet mati sejak kemarin sore, modem lampu merah, sudah dua kali lapor dan belum ada teknisi yang datang ke rumah';

const history = (count: number): readonly TimelineRow[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `r${n}`,
    at: new Date(now - n * 7 * 3_600_000).toISOString(),
    channel: channels[n % channels.length] ?? 'x',
    direction: n % 3 === 0 ? 'out' : 'in',
    summary: said,
    text: said,
    ...(n % 3 === 0 ? { agent: 'Rudi' } : {}),
    ...(n % 11 === 0
      ? {
          promise: {
            id: `p${n}`,
            what: 'callback',
            due: new Date(now - n * 3_600_000).toISOString(),
            state: 'kept',
            by: 'Rudi',
          },
        }
      : {}),
  }));

/** Grows as the desk lets it grow. */
function Room({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const [limit, setLimit] = useState(100);
  const more = useCallback(() => setLimit((before) => before * 2), []);
  return (
    <Timeline
      filter={everythingShown}
      rows={rows.slice(0, limit)}
      cases={[]}
      channels={channels}
      total={rows.length}
      hasMore={limit < rows.length}
      change={() => undefined}
      more={more}
      settle={() => undefined}
    />
  );
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** `empty`: the same scrolling over a page of one tall element, for what the browser itself takes. */
export async function run(count: number, step: number, empty: boolean): Promise<Scrolled> {
  const place = document.body.appendChild(document.createElement('main'));
  place.style.width = '720px';
  if (empty) place.style.height = `${count * 34}px`;
  else
    createRoot(place).render(
      <WordsProvider language="id" now={now}>
        <Room rows={history(count)} />
      </WordsProvider>,
    );
  for (let waited = 0; waited < 20; waited += 1) await frame();
  const frames: number[] = [];
  let [mostDrawn, emptyFrames, last] = [0, 0, await frame()];
  const scroll = async (by: number) => {
    let still = 0;
    const from = frames.length;
    // At an end there may come more.
    while (still < 10) {
      if (frames.length - from > count * 2)
        throw new Error(`No end after ${count} frames, at ${scrollY} of ${document.body.scrollHeight}.`);
      const before = scrollY;
      scrollBy(0, by);
      const time = await frame();
      frames.push(time - last);
      last = time;
      mostDrawn = Math.max(mostDrawn, document.querySelectorAll('.timeline-item').length);
      // Looking there has the page laid out at once: seldom, so that it does not slow what it measures.
      if (!empty && frames.length % 10 === 0) {
        const seen = document.elementFromPoint(300, innerHeight / 2);
        if (seen?.closest('.timeline-item') === null) emptyFrames += 1;
      }
      still = scrollY === before ? still + 1 : 0;
    }
  };
  await scroll(step);
  if (!empty && !document.body.textContent?.includes(`${count}`)) throw new Error('The end was not reached.');
  await scroll(-step);
  return { rows: count, frames, mostDrawn, emptyFrames };
}
