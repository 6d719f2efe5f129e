import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { History } from '../../components/panel/History.tsx';
import type { PanelActions } from '../../components/panel-state.ts';
import { WordsProvider } from '../../components/words.tsx';
import type { CaseView } from '../../lib/records/case-view.ts';

/** Draws a customer's history as the panel does, anew each time, until the browser knows where every row stands. */
export function historyDrawer(now: number): (view: CaseView) => void {
  const place = document.body.appendChild(document.createElement('main'));
  place.style.width = '360px';
  const actions = {} as PanelActions;
  return (view) => {
    if (view.state !== 'known') throw new Error(`Nobody to draw: ${view.state}`);
    const root = createRoot(place);
    flushSync(() =>
      root.render(
        <WordsProvider language="id" now={now}>
          <History view={view} shownRow={null} actions={actions} />
        </WordsProvider>,
      ),
    );
    if (place.getBoundingClientRect().height === 0) throw new Error('Nothing was drawn.');
    root.unmount();
  };
}
