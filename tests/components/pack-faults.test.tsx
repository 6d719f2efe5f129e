// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { PackFaults } from '../../components/panel/PackFaults.tsx';
import type { PanelActions } from '../../components/panel-state.ts';
import { WordsProvider } from '../../components/words.tsx';
import { languages } from '../../lib/review/types.ts';
import { click, draw, find, has, recording } from './drawing.ts';

test.each(languages)(
  'the panel says in %s which guidelines can’t be read, and opens them on the desk',
  async (language) => {
    const { actions, asked } = recording<Pick<PanelActions, 'openDesk'>>(['openDesk']);
    const faults = [
      { name: 'House rules', state: 'last-good' },
      { name: '<b>North</b>', state: 'lost' },
    ] as const;
    const { redraw } = await draw(
      <WordsProvider language={language}>
        <PackFaults faults={faults} actions={actions} />
      </WordsProvider>,
    );
    expect(find('[role=alert]').textContent).toMatch(/House rules.*<b>North<\/b>/);
    await click(find('button'));
    expect(asked).toEqual([['openDesk', 'guidelines']]);
    await redraw(
      <WordsProvider language={language}>
        <PackFaults faults={[]} actions={actions} />
      </WordsProvider>,
    );
    expect(has('[role=alert]')).toBe(false);
  },
);
