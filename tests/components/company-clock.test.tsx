// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { ClockNote } from '../../components/ClockNote.tsx';
import { type PromiseActions, Promises } from '../../components/desk/Promises.tsx';
import { everythingShown, Timeline } from '../../components/desk/Timeline.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { PanelActions } from '../../components/panel-state.ts';
import { WordsProvider } from '../../components/words.tsx';
import type { KnownCustomer } from '../../lib/records/case-view.ts';
import type { PromiseRecord } from '../../lib/records/schema.ts';
import { click, draw, find, recording, type } from './drawing.ts';
import { panelStates } from './gallery/states.ts';

/** Times are the company's, wherever the agent's computer stands; where the two differ it is said. */

// Sunday 23:10 in Jakarta, ten past midnight on Monday in Kuala Lumpur.
const now = Date.parse('2026-11-22T16:10:00Z');
/** 10:00 on Tuesday in Kuala Lumpur, 09:00 in Jakarta. */
const due = '2026-11-24T02:00:00.000Z';
const page = () => document.body.textContent ?? '';

afterEach(() => {
  process.env.TZ = 'UTC';
});

const promise: PromiseRecord & { readonly displayName: string } = {
  id: 'p1',
  customerId: 'c1',
  interactionId: 'r1',
  what: 'call back',
  by: 'Rudi',
  madeAt: '2026-11-22T16:00:00.000Z',
  due,
  state: 'open',
  displayName: 'Sari W.',
};

const computers = [
  ['Asia/Jakarta', 'Times are Kuala Lumpur’s: 00:10 there now, 23:10 here.'],
  ['Europe/London', 'Times are Kuala Lumpur’s: 00:10 there now, 16:10 here.'],
  ['Asia/Kuala_Lumpur', null],
  ['Asia/Singapore', null],
] as const;
const company = 'Asia/Kuala_Lumpur';

test.each(computers)(
  'on a computer in %s the panel tells the company’s time, and whose it is',
  async (computer, note) => {
    process.env.TZ = computer;
    const base = panelStates('en', false).known;
    if (base?.view.state !== 'known') throw new Error('no state');
    const row = {
      id: 'r1',
      at: promise.madeAt,
      channel: 'telephone',
      direction: 'in',
      summary: 'cut',
      text: 'cut',
    } as const;
    const view: KnownCustomer = {
      ...base.view,
      matters: [
        { code: 'promise-open', params: { what: promise.what, by: 'Rudi', due, madeAt: promise.madeAt }, rowId: 'r1' },
      ],
      timeline: [{ ...row, promise }],
      promises: [promise],
      second: { what: 'we call', due: '2026-11-25T02:00:00.000Z', standing: promise },
    };
    const { actions } = recording<PanelActions>([]);
    await draw(<Panel state={{ ...base, view, zone: company }} actions={actions} now={now} />);
    if (note === null) expect(page()).not.toContain('Times are');
    else expect(page()).toContain(note);
    expect(find('.matters').textContent).toContain('by tomorrow 10:00');
    expect(find('.found-promise').textContent).toContain('tomorrow 10:00');
    expect(find('.second-promise').textContent).toContain('Wednesday 10:00');
    expect(find('.timeline-item time').textContent).toBe('Today');
    await click(find('.timeline-item .row'));
    expect(find('.timeline-item .detail').textContent).toMatch(/Monday,? 23 November 2026, 00:00/);
  },
);

test.each(computers)(
  'on a computer in %s the desk does, and another time is agreed by that clock',
  async (computer, note) => {
    process.env.TZ = computer;
    const { actions, asked } = recording<PromiseActions>(['move']);
    await draw(
      <WordsProvider language="en" now={now} zone={company}>
        <ClockNote />
        <Promises
          open={[promise]}
          settled={[]}
          hasRecords
          sample={{ loading: false, load: () => undefined }}
          announce
          actions={actions}
        />
        <Timeline
          filter={everythingShown}
          rows={[]}
          cases={[]}
          channels={[]}
          total={0}
          hasMore={false}
          change={() => undefined}
          more={() => undefined}
          settle={() => undefined}
        />
      </WordsProvider>,
    );
    expect(page().includes('Times are')).toBe(note !== null);
    expect(find('.promise-who time').textContent).toBe('tomorrow 10:00');
    await click(find('button', 'Another time'));
    const field = find('input[type=datetime-local]') as HTMLInputElement;
    expect(field.value).toBe('2026-11-25T10:00');
    expect(page().includes('by Kuala Lumpur’s clock')).toBe(note !== null);
    await type(field, '2026-11-26T08:30');
    await click(find('button', 'Agreed'));
    expect(asked).toEqual([['move', promise, Date.parse('2026-11-26T00:30:00Z')]]);
  },
);
