// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { Panel } from '../../components/Panel.tsx';
import type { PanelActions, PanelState } from '../../components/panel-state.ts';
import { languages } from '../../lib/review/types.ts';
import type { Calmed } from '../../lib/suggestions/calm.ts';
import { differenceOf } from '../../lib/suggestions/difference.ts';
import type { ThreadUnderstanding } from '../../lib/suggestions/types.ts';
import { click, draw, find, press, recording } from '../components/drawing.ts';
import { galleryNow, panelStates } from '../components/gallery/states.ts';

const names = [
  'insertSuggestion',
  'correctReading',
  'calmDraft',
  'takeCalmed',
  'dropCalmed',
  'openDesk',
  'collapse',
] as const;

const read: ThreadUnderstanding = {
  language: 'id',
  urgency: 'high',
  emotion: 'angry',
  isQuestion: false,
  needsPrivateChannel: true,
  brokenPromise: false,
  outsideHours: false,
  kind: 'complaint',
  problem: 'internet rumah mati dari kemarin sore',
  since: 'dari kemarin sore',
  times: null,
  shownBy: ['kecewa', 'kali ketiga'],
  answeredBy: [],
  postedPrivate: false,
};

const before = 'Aina, you are wrong. We see that your line is down since Monday morning. Pay first.';
const after = 'Aina, we understand. We see that your line is down since Monday morning. Please DM us.';
const calmed: Calmed = {
  difference: differenceOf(before, after),
  text: after,
  reasons: ['It blames.'],
  private: 'For you alone.',
};

async function show(change: Partial<PanelState>, language: PanelState['language'] = 'en') {
  const { actions, asked } = recording<PanelActions>(names);
  const state = panelStates(language, false).known;
  if (!state) throw new Error('no state');
  await draw(<Panel state={{ ...state, ...change }} actions={actions} now={galleryNow} />);
  return { asked };
}

const ready = (change: object = {}): PanelState['suggestions'] => ({
  state: 'ready',
  replies: [
    {
      id: 'complaint-1',
      move: 'answer',
      label: 'Answer',
      text: 'Sari, the line in your area is being repaired.',
      sources: [
        { type: 'article', ref: 'SM-01', title: 'My line was cut', link: 'https://suria-mobile.example/help/line-cut' },
      ],
    },
  ],
  private: null,
  read,
  ...change,
});

const page = () => document.body.textContent ?? '';

describe('what was understood', () => {
  test('stands in one line', async () => {
    await show({ suggestions: ready() });
    expect(find('.thread-said').textContent).toMatch(/Complaint · angry · urgent · Indonesian/);
  });
  test('opens to the words that showed it, and can be put right', async () => {
    const { asked } = await show({ suggestions: ready() });
    await click(find('.thread-said'));
    expect(page()).toContain('kali ketiga');
    const [kind] = document.querySelectorAll<HTMLSelectElement>('.thread-open select');
    if (!kind) throw new Error('nothing to choose');
    kind.value = 'question';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    expect(JSON.stringify(asked)).toContain('"kind":"question"');
  });
  test.each(languages)('has words in %s for everything', async (language) => {
    await show({ suggestions: ready() }, language);
    await click(find('.thread-said'));
    expect(page()).not.toMatch(/suggestions\.[a-z]/);
    expect(page()).not.toMatch(/\{\w+\}/);
  });
});

describe('the article behind a reply', () => {
  test('is named, and is a link', async () => {
    await show({ suggestions: ready() });
    expect(page()).toContain('My line was cut');
    expect(find('a.source-link').getAttribute('href')).toBe('https://suria-mobile.example/help/line-cut');
  });
  test('out of date is said to be so', async () => {
    await show({
      suggestions: ready({ stale: [{ title: 'Old fees', link: 'https://x.example', validUntil: '2026-03-01' }] }),
    });
    expect(page()).toMatch(/Old fees.* was valid until 1 March 2026/);
  });
  test('that does not exist is said to be missing', async () => {
    await show({ suggestions: ready({ lacksArticle: true }) });
    expect(page()).toContain('No article answers this yet.');
  });
});

describe('calm this', () => {
  test('asks for the calmer draft', async () => {
    const state = panelStates('en', false).findings;
    const { asked } = await show({ ...state, suggestions: ready() });
    await click(find('button.calm-this'));
    expect(JSON.stringify(asked)).toContain('calmDraft');
  });
  test('shows what goes and what comes, and takes all of it', async () => {
    const { asked } = await show({ audience: 'public', suggestions: ready(), calmed });
    expect(document.querySelectorAll('.change del').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('.change ins').length).toBeGreaterThan(0);
    await click(find('.calm-actions .primary'));
    const all = calmed.difference.flatMap((one) => (one.type === 'change' ? [one.id] : []));
    expect(JSON.stringify(asked)).toContain(JSON.stringify([all, false]).slice(1, -1));
  });
  test('takes it in parts', async () => {
    const { asked } = await show({ audience: 'public', suggestions: ready(), calmed });
    const [change] = document.querySelectorAll<HTMLElement>('.change');
    if (!change) throw new Error('no change');
    await click(change);
    expect(change.getAttribute('aria-pressed')).toBe('false');
    await click(find('.calm-actions .primary'));
    const [first, ...rest] = calmed.difference.flatMap((one) => (one.type === 'change' ? [one.id] : []));
    expect(first).toBeDefined();
    expect(JSON.stringify(asked)).toContain(JSON.stringify([rest, false]).slice(1, -1));
  });
  test('a key is enough: the source opens with O', async () => {
    await show({ suggestions: ready() });
    const opened: string[] = [];
    window.open = ((address: string) => {
      opened.push(address);
      return null;
    }) as typeof window.open;
    await press('o', {}, find('button.reply'));
    expect(opened).toEqual(['https://suria-mobile.example/help/line-cut']);
  });
});
