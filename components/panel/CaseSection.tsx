import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../lib/records/case-view.ts';
import { ClockNote } from '../ClockNote.tsx';
import type { PanelActions } from '../panel-state.ts';
import { DirectNote } from './DirectNote.tsx';
import { Facts } from './Facts.tsx';
import { FoundPromise } from './FoundPromise.tsx';
import { History } from './History.tsx';
import { LockedRecords } from './LockedRecords.tsx';
import { Matters } from './Matters.tsx';
import { Nobody } from './Nobody.tsx';
import { NoRecords } from './NoRecords.tsx';
import { SecondPromise } from './SecondPromise.tsx';
import { StrangerSection } from './StrangerSection.tsx';

interface Props {
  readonly view: CaseView;
  readonly actions: PanelActions;
  /** The draft and the replies: after what matters, before the evidence. */
  readonly children: ReactNode;
}

/** The order is the order of need: what matters, what to say, the evidence. */
export function CaseSection({ view, actions, children }: Props) {
  const [shownRow, setShownRow] = useState<{ readonly id: string; readonly turn: number } | null>(null);
  switch (view.state) {
    case 'known':
      return (
        <>
          <Matters
            matters={view.matters}
            timeline={view.timeline}
            show={(id) => setShownRow((before) => ({ id, turn: (before?.turn ?? 0) + 1 }))}
          />
          <ClockNote />
          {view.direct !== undefined && <DirectNote isRecorded={view.direct} set={actions.recordDirect} />}
          {view.second && <SecondPromise second={view.second} />}
          <FoundPromise promises={view.promises} actions={actions} />
          {children}
          <Facts key={`facts ${view.customerId}`} facts={view.facts} asked={actions.askedFor} />
          <History key={`history ${view.customerId}`} view={view} shownRow={shownRow} actions={actions} />
        </>
      );
    case 'stranger':
      return (
        <>
          <StrangerSection key={view.handle} stranger={view} actions={actions} />
          {children}
        </>
      );
    case 'no-records':
      return (
        <>
          {view.reason === 'locked' ? <LockedRecords unlock={actions.unlock} /> : <NoRecords reason={view.reason} />}
          {children}
        </>
      );
    case 'nobody':
      return (
        <>
          {children}
          <Nobody />
        </>
      );
  }
}
