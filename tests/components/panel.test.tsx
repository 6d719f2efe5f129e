// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import type { PanelActions, PanelState } from '../../components/panel-state.ts';
import { languages } from '../../lib/review/types.ts';
import { click, draw, find, has, press, recording, type } from './drawing.ts';
import { galleryNow, panelStates } from './gallery/states.ts';

// Every state of the panel is drawn in turn: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const names = [
  'insertSuggestion',
  'insertParked',
  'insertPrivate',
  'linkTo',
  'searchCustomers',
  'addCustomer',
  'addNote',
  'settlePromise',
  'confirmPromise',
  'askedFor',
  'recordDirect',
  'cool',
  'handOver',
  'beginIncident',
  'openIncident',
  'stepIncident',
  'apologise',
  'closeIncident',
  'openDesk',
  'collapse',
] as const;
/** Actions that go on writing into the same list. */
const recorded = (asked: (readonly unknown[])[]): PanelActions => {
  const { actions } = recording<PanelActions>(names);
  return new Proxy(actions, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        void asked.push([name, ...given]),
  });
};
const sari = { customerId: 'c9', displayName: 'Sari W.', because: '@sariw' };

async function show(name: string, change: Partial<PanelState> = {}) {
  const { actions, asked } = recording<PanelActions>(names, { searchCustomers: async () => [sari] });
  const state = panelStates('en', false)[name];
  if (!state) throw new Error(`no state ${name}`);
  const drawing = await draw(<Panel state={{ ...state, ...change }} actions={actions} now={galleryNow} />);
  return { asked, state, ...drawing, actions };
}

const page = () => document.body.textContent ?? '';

describe('the panel says', () => {
  test.each([
    ['known', 'Sari W.'],
    ['known', 'Everyone can read this'],
    ['known', 'Rudi\u2069 promised: \u2068a call from the technicians\u2069, by Tuesday'],
    ['known', 'line down: 3 times since March'],
    ['known', '… 14 more'],
    ['findings', 'Held at send'],
    ['findings', 'Say what happens next, and when.'],
    ['parked', 'Only this person'],
    ['parked', 'Insert the parked text'],
    ['composing', 'Readers unclear: taken as public'],
    ['composing', 'Thinking of replies…'],
    ['stranger', 'Not in your records yet'],
    ['stranger', 'Dinda Ayu'],
    ['nobody', 'Nobody to answer yet'],
    ['not-watching', 'Not watching this box'],
    ['not-watching', 'Holding: a send from here passes by.'],
    ['partly-watching', 'Watching, but not all of it'],
    ['partly-watching', 'Holding a click on the send button; keys are held.'],
    ['partly-watching', 'tweetButtonInline'],
    ['no-records', 'Your records can’t be opened'],
    ['no-records', 'The browser does not allow storage here'],
    ['starting', 'Reading the page…'],
    ['no-page', 'Nothing to watch on this page'],
    ['first-contact', 'No contact before this one.'],
  ])('%s: “%s”', async (name, words) => {
    await show(name);
    expect(page()).toContain(words);
  });

  test('that it is not watching as an alert, not only in colour', async () => {
    await show('not-watching');
    expect(find('[role=alert]').textContent).toContain('Not watching');
  });

  test('what is lost can be copied as a report, and only copied', async () => {
    const written: string[] = [];
    vi.stubGlobal('navigator', {
      ...navigator,
      clipboard: { writeText: async (words: string) => void written.push(words) },
    });
    await show('partly-watching');
    await click(find('button', 'Copy a report'));
    expect(written).toEqual(['Tenang 0.1.0 does not see all of x\nLost: click, person, news\n- no-thread: article']);
    expect(page()).toContain('Copied');
    vi.unstubAllGlobals();
  });

  test('a hot conversation says what shows it, and offers calm words, a private channel and a hand-over', async () => {
    const { asked } = await show('hot');
    expect(page()).toContain('This is getting heated');
    expect(page()).toContain('as already stated, the bill is correct');
    expect(page()).toContain('Came back 3 times after our answer.');
    await click(find('button', 'Calm words'));
    await click(find('button', 'Ask to write privately'));
    expect(asked).toEqual([
      ['cool', 'calm'],
      ['cool', 'private'],
    ]);
  });

  test('the case of a known customer is handed over with a note, elsewhere a message is copied', async () => {
    const written: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (words: string) => void written.push(words) } });
    const { asked, state, redraw, actions } = await show('hot');
    await click(find('button', 'Hand it over'));
    expect(has('button', 'Hand it over')).toBe(false);
    expect((find('button', 'Hand over') as HTMLButtonElement).disabled).toBe(true);
    await type(find('input', 'To whom'), 'Rudi');
    await click(find('button', 'Hand over'));
    expect(asked).toEqual([
      ['handOver', 'k1', 'Rudi', 'The conversation runs hot after 7 posts; a fresh voice would help.'],
    ]);
    const heat = state.heat as NonNullable<PanelState['heat']>;
    const kept = { caseId: 'k1', note: 'be kind', handedTo: 'Rudi' };
    const handed = { ...state, heat: { ...heat, handOver: { message: '', kept, callIn: [] } } };
    await redraw(<Panel state={handed} actions={actions} now={galleryNow} />);
    expect(page()).toContain('with \u2068Rudi\u2069');
    const unknown = {
      ...state,
      heat: { ...heat, handOver: { message: 'Could you take over?', kept: null, callIn: [] } },
    };
    await redraw(<Panel state={unknown} actions={actions} now={galleryNow} />);
    await click(find('button', 'Hand it over'));
    expect(written).toEqual(['Could you take over?']);
    expect(asked).toHaveLength(1);
    vi.unstubAllGlobals();
  });

  test('whom the guidelines call in stands there, and one click names her', async () => {
    const { asked } = await show('hot');
    expect(page()).toContain('Your guidelines call in');
    await click(find('button', 'Hand it over'));
    await click(find('button', 'Communications'));
    await click(find('button', 'Hand over'));
    expect(asked[0]?.slice(0, 3)).toEqual(['handOver', 'k1', 'Communications']);
  });

  test('a note for one case never stays in the form for another', async () => {
    const { state, redraw, actions } = await show('hot');
    await click(find('button', 'Hand it over'));
    await type(find('textarea', 'should know'), 'she was promised a refund');
    const heat = state.heat as NonNullable<PanelState['heat']>;
    const kept = { caseId: 'k2', note: 'another one', handedTo: '' };
    await redraw(
      <Panel
        state={{ ...state, heat: { ...heat, handOver: { message: '', kept, callIn: [] } } }}
        actions={actions}
        now={galleryNow}
      />,
    );
    expect((find('textarea', 'should know') as HTMLTextAreaElement).value).toBe('another one');
  });

  test('one that is only warm says nothing', async () => {
    await show('hot', { heat: { level: 'warm', signs: [], handOver: { message: '', kept: null, callIn: [] } } });
    expect(page()).not.toContain('heated');
  });

  test('after something private was posted: which post, then each step, the clocks, and their sources', async () => {
    const { asked, redraw } = await show('known');
    await click(find('button', 'I posted something I should not have'));
    await redraw(
      <Panel
        state={panelStates('en', false)['incident-choosing'] as PanelState}
        actions={recorded(asked)}
        now={galleryNow}
      />,
    );
    await click(find('button', 'Kak Sari, tunggakan'));
    await redraw(
      <Panel state={panelStates('en', false).incident as PanelState} actions={recorded(asked)} now={galleryNow} />,
    );
    expect(page()).toContain('amount owed, payments');
    expect(page()).toContain('71 h left');
    for (const source of ['UU 27/2022, pasal 46 (1)', 'PDPA 2010, s. 12B; Circular 2/2025'])
      expect(page()).toContain(source);
    await click(find('label', 'Tell the lead').querySelector('input') as HTMLElement);
    await click(find('button', 'Put it into the box'));
    expect(asked).toEqual([['beginIncident'], ['openIncident', 0], ['stepIncident', 'leadTold', true], ['apologise']]);
  });

  describe('a tick', () => {
    const opened = (change: object = {}) => {
      const state = panelStates('en', false).incident as PanelState;
      return { ...state, incident: { ...state.incident, ...change } } as PanelState;
    };
    const box = (label: string) => find('label', label).querySelector('input') as HTMLInputElement;
    const drawn = async () => {
      const { actions, asked } = recording<PanelActions>(names);
      const { redraw } = await draw(<Panel state={opened()} actions={actions} now={galleryNow} />);
      const again = (change: object) => redraw(<Panel state={opened(change)} actions={actions} now={galleryNow} />);
      return { asked, again };
    };
    const incident = (done: object) => {
      const { incident: open } = panelStates('en', false).incident as PanelState;
      return open?.state === 'open' ? { incident: { ...open.incident, done } } : {};
    };

    test('shows at once, and stays while other news comes before its answer', async () => {
      const { again } = await drawn();
      await click(box('Tell the lead'));
      expect(box('Tell the lead').checked).toBe(true);
      await again({});
      expect(box('Tell the lead').checked).toBe(true);
      await again({ answers: 1, ...incident({ leadTold: '2026-11-22T09:00:00.000Z' }) });
      expect(box('Tell the lead').checked).toBe(true);
    });

    test('that was not kept is taken back by its answer', async () => {
      const { again } = await drawn();
      await click(box('Tell the lead'));
      await again({ answers: 1 });
      expect(box('Tell the lead').checked).toBe(false);
    });

    test('made and taken back in one breath is as it was made last, whatever the first answer says', async () => {
      const { asked, again } = await drawn();
      await click(box('Tell the lead'));
      await click(box('Tell the lead'));
      await again({ answers: 1, ...incident({ leadTold: '2026-11-22T09:00:00.000Z' }) });
      expect(box('Tell the lead').checked).toBe(false);
      expect(asked.map(([, , isDone]) => isDone)).toEqual([true, false]);
    });

    test('at a clock stops it, and the notice to the person runs from the one to the Commissioner', async () => {
      const { asked, again } = await drawn();
      expect(page()).toContain('239 h left');
      await click(box('the Commissioner'));
      expect(asked).toEqual([['stepIncident', 'my-commissioner', true]]);
      await again({ answers: 1, ...incident({ 'my-commissioner': new Date(galleryNow).toISOString() }) });
      expect(page()).toContain('168 h left');
      expect(page()).not.toContain('239 h left');
    });

    test('below somebody else’s post the apology is not offered for the box', async () => {
      const { again } = await drawn();
      await again({ isHere: false });
      expect(has('button', 'Put it into the box')).toBe(false);
      expect(page()).toContain('Another conversation is open.');
    });
  });

  test.each(languages)(
    'every state in %s, with no text missing',
    async (language) => {
      for (const state of Object.values(panelStates(language, true))) {
        const { actions } = recording<PanelActions>(names);
        const { redraw } = await draw(<Panel state={state} actions={actions} now={galleryNow} />);
        expect(page()).not.toMatch(/\b(panel|card|desk|common)\.[a-z]/);
        expect(page()).not.toMatch(/\{\w+\}/);
        await redraw(null);
      }
    },
    60_000,
  );
});

describe('a hostile name', () => {
  test('is shown as text and makes no element', async () => {
    await show('hostile');
    expect(document.querySelector('img')).toBeNull();
    expect(page()).toContain('<img src=x onerror=alert(1)>');
  });

  test('is shortened and set apart: no override reaches the words around it', async () => {
    await show('hostile');
    for (const element of document.querySelectorAll('h1 bdi, .identities bdi, .timeline bdi'))
      expect(element.textContent?.length).toBeLessThan(302);
    for (const element of document.querySelectorAll('.matters button'))
      expect(element.textContent).not.toMatch(/[\u202a-\u202e]/);
  });

  test('a link that is no web address is no link', async () => {
    await show('hostile');
    const row = document.querySelector<HTMLElement>('.timeline .row');
    if (!row) throw new Error('no row');
    await click(row);
    expect(document.querySelector('.detail a')).toBeNull();
  });
});

describe('private details', () => {
  test('are nowhere in the page until they are asked for, one by one', async () => {
    await show('known');
    expect(document.documentElement.outerHTML).not.toContain('0000-1234');
    await click(find('button', 'Private details'));
    expect(document.documentElement.outerHTML).not.toContain('0000-1234');
    await click(find('button', 'Show: Telephone'));
    expect(page()).toContain('+62 812-0000-1234');
    expect(document.documentElement.outerHTML).not.toContain('Wulandari');
    await click(find('button', 'Hide: Telephone'));
    expect(page()).not.toContain('0000-1234');
  });

  test('close again when another customer comes into view', async () => {
    const { redraw, state, actions } = await show('known');
    await click(find('button', 'Private details'));
    await click(find('button', 'Show: Telephone'));
    if (state.view.state !== 'known') throw new Error('the state is not what it was');
    await redraw(
      <Panel state={{ ...state, view: { ...state.view, customerId: 'c2' } }} actions={actions} now={galleryNow} />,
    );
    expect(page()).not.toContain('0000-1234');
  });

  test('the text for the private message is folded away', async () => {
    await show('known');
    expect(page()).not.toContain('Rp487.300');
    await click(find('button', 'Details for the private message'));
    expect(page()).toContain('Rp487.300');
  });

  test('go into a box that only she reads at once, and ask before one that everyone reads', async () => {
    const suggestions = { state: 'ready', replies: [], private: 'It is Rp487.300.' } as const;
    const { asked, redraw, state, actions } = await show('known', { audience: 'private', suggestions });
    await click(find('button', 'Details for the private message'));
    await click(find('button', 'Insert'));
    await redraw(<Panel state={{ ...state, audience: 'public', suggestions }} actions={actions} now={galleryNow} />);
    await click(find('button', 'Insert'));
    expect(find('[role=alertdialog]').textContent).toContain('Everyone can read this box.');
    expect(document.activeElement?.textContent).toBe('Keep it for the direct message');
    await click(document.activeElement as HTMLElement);
    await click(find('button', 'Insert'));
    await click(find('button', 'Put it here all the same'));
    expect(asked).toEqual([
      ['insertPrivate', 'into-private'],
      ['insertPrivate', 'keep'],
      ['insertPrivate', 'all-the-same'],
    ]);
  });
});

describe('by keyboard', () => {
  test('Alt+N opens the note and Enter saves it: two keystrokes', async () => {
    const { asked } = await show('known');
    await press('n', { altKey: true, code: 'KeyN' }, window);
    const field = find('textarea');
    expect(document.activeElement).toBe(field);
    await type(field, '  Called, wants a call back  ');
    await press('Enter');
    expect(asked).toEqual([['addNote', 'Called, wants a call back', 'telephone']]);
    expect(has('textarea')).toBe(false);
  });

  test('the page’s own key opens it too', async () => {
    await show('known');
    await act(async () => {
      window.dispatchEvent(new CustomEvent('tenang-note'));
    });
    expect(document.activeElement).toBe(find('textarea'));
  });

  test('a note that is put away is not lost', async () => {
    await show('known');
    await press('n', { altKey: true, code: 'KeyN' }, window);
    await type(find('textarea'), 'half a thought');
    await press('Escape', {}, find('textarea'));
    expect(has('textarea')).toBe(false);
    await press('n', { altKey: true, code: 'KeyN' }, window);
    expect((find('textarea') as HTMLTextAreaElement).value).toBe('half a thought');
  });

  test('Enter while a word is still being composed saves nothing', async () => {
    const { asked } = await show('known');
    await press('n', { altKey: true, code: 'KeyN' }, window);
    await type(find('textarea'), 'あ');
    await press('Enter', { isComposing: true });
    expect(asked).toEqual([]);
  });

  test('nobody can be given a note before it is said who this is', async () => {
    await show('stranger');
    await press('n', { altKey: true, code: 'KeyN' }, window);
    expect(has('textarea')).toBe(false);
    expect((find('.note-button') as HTMLButtonElement).disabled).toBe(true);
  });

  test.each([1, 2, 3])('Alt+%i inserts that reply', async (digit) => {
    const { asked } = await show('known');
    await press(String(digit), { altKey: true, code: `Digit${digit}` }, window);
    expect(asked).toEqual([['insertSuggestion', `s${digit - 1}`]]);
  });

  test('the arrows go through the replies, round and round', async () => {
    await show('known');
    const replies = [...document.querySelectorAll<HTMLElement>('.reply')];
    replies[0]?.focus();
    await press('ArrowDown');
    expect(document.activeElement).toBe(replies[1]);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(document.activeElement).toBe(replies[2]);
  });

  test('every control is a button, a link or a field', async () => {
    for (const name of Object.keys(panelStates('en', false))) {
      const { redraw } = await show(name);
      for (const element of document.querySelectorAll('[tabindex]'))
        expect(element.getAttribute('tabindex')).not.toMatch(/[1-9]/);
      for (const button of document.querySelectorAll('button')) {
        expect(button.getAttribute('type'), button.outerHTML).toMatch(/button|submit/);
        expect((button.getAttribute('aria-label') ?? button.textContent ?? '').trim()).not.toBe('');
      }
      await redraw(null);
    }
  });
});

describe('the history', () => {
  const rows = () => document.querySelectorAll('.timeline-item').length;

  test('is filtered by channel', async () => {
    await show('known');
    expect(rows()).toBe(7);
    const select = find('select', 'Channel') as HTMLSelectElement;
    await act(async () => {
      select.value = 'telephone';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(rows()).toBe(2);
  });

  test('is searched in its text, and says when nothing matches', async () => {
    await show('known');
    await click(find('button', 'Search the history'));
    await type(find('input[type=search]'), 'TECHNICIANS');
    expect(rows()).toBe(1);
    await type(find('input[type=search]'), 'zebra');
    expect(page()).toContain('Nothing here matches.');
    await click(find('button', 'Show everything'));
    expect(rows()).toBe(7);
  });

  test('tells a promise and its fate in the row, in words', async () => {
    await show('known');
    const fates = [...document.querySelectorAll('.row .fate')].map((fate) => fate.textContent);
    expect(fates).toEqual(['not kept', 'kept', 'overdue']);
  });

  test('opens a row to the exact time, and settles its promise', async () => {
    const { asked } = await show('known');
    const row = [...document.querySelectorAll<HTMLElement>('.row')][1];
    if (!row) throw new Error('no second row');
    expect(row.querySelector('time')?.title).toMatch(/^Saturday,? 14 November 2026, 03:12$/);
    await click(row);
    await click(find('.detail button', 'It was kept'));
    expect(asked).toEqual([['settlePromise', 'p1', 'kept']]);
  });

  test('is where what matters leads', async () => {
    await show('known');
    await click(find('.matters button', 'promised'));
    expect(find('.row[aria-expanded=true]').textContent).toContain('call back by Tuesday');
  });

  test('leads on to the desk for what is older', async () => {
    const { asked } = await show('known');
    await click(find('button', '… 14 more'));
    expect(asked).toEqual([['openDesk', 'customers/c1']]);
  });
});

describe('a stranger', () => {
  test('is linked to a candidate in one click', async () => {
    const { asked } = await show('stranger');
    await click(find('button', 'Dinda P.'));
    expect(asked).toEqual([['linkTo', 'c3']]);
  });

  test('is looked for by name and linked', async () => {
    const { asked } = await show('stranger');
    await type(find('input[type=search]'), 'sari');
    await vi.waitFor(async () => {
      await act(async () => undefined);
      expect(has('button', 'Sari W.')).toBe(true);
    });
    await click(find('button', 'Sari W.'));
    expect(asked).toEqual([
      ['searchCustomers', 'sari'],
      ['linkTo', 'c9'],
    ]);
  });

  test('becomes a customer in one click', async () => {
    const { asked } = await show('stranger');
    await click(find('button', 'New customer'));
    expect(asked).toEqual([['addCustomer']]);
  });
});

describe('a notice', () => {
  test('is said to screen readers and can be dismissed', async () => {
    await show('composing');
    expect(find('[role=status].notice-place').textContent).toContain('Copied instead');
    await click(find('button', 'Dismiss'));
    expect(page()).not.toContain('Copied instead');
  });
});

describe('what the records ask', () => {
  test('looking at a private value is told, once for each look, and by its kind alone', async () => {
    const { asked } = await show('known');
    await click(find('button', 'Private details'));
    await click(find('button', 'Show: Telephone'));
    expect(asked).toEqual([['askedFor', 'phones']]);
    await click(find('button', 'Hide: Telephone'));
    expect(asked).toHaveLength(1);
  });

  test('a note tells mood and who called where somebody says so', async () => {
    const { asked } = await show('known');
    await press('n', { altKey: true, code: 'KeyN' });
    await type(find('textarea'), 'Called her about the line');
    for (const [name, value] of [
      ['Who got in touch', 'out'],
      ['Mood', 'worried'],
    ] as const) {
      const select = document.querySelector(`select[aria-label="${name}"]`) as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await press('Shift', {}, select);
    }
    await click(find('button', 'Save the note'));
    expect(asked).toEqual([
      ['addNote', 'Called her about the line', 'telephone', { mood: 'worried', direction: 'out' }],
    ]);
  });

  test('a second, different promise is warned of; a private conversation says whether it is kept', async () => {
    const { redraw, state, actions, asked } = await show('known');
    if (state.view.state !== 'known') throw new Error('the state is not what it was');
    const second = {
      what: 'We will call on Thursday',
      due: '2026-11-26T02:00:00.000Z',
      standing: { id: 'p', what: 'call back by Tuesday', by: 'Rudi', due: '2026-11-24T09:00:00.000Z' },
    };
    await redraw(
      <Panel state={{ ...state, view: { ...state.view, second, direct: false } }} actions={actions} now={galleryNow} />,
    );
    expect(page()).toContain('A second, different promise');
    expect(page()).toContain('call back by Tuesday');
    await click(find('button', 'Record this private conversation'));
    expect(asked).toEqual([['recordDirect', true]]);
  });
});
