import '../../../components/desk/guidelines/guidelines.css';
import { useEffect, useState } from 'react';
import { PackFaults } from '../../../components/desk/guidelines/PackFaults.tsx';
import { type GuidelinePart, GuidelineTabs, guidelineParts } from '../../../components/desk/guidelines/Tabs.tsx';
import { type PackFault, packsInForce } from '../../shared/packs-in-force.ts';
import { readSubscriptions, type Subscription, watchSubscriptions } from '../../shared/subscriptions.ts';
import { useDesk } from '../desk-context.tsx';
import { FactsRoom } from '../guidelines/FactsRoom.tsx';
import { FollowRoom } from '../guidelines/FollowRoom.tsx';
import { ForceRoom } from '../guidelines/ForceRoom.tsx';
import { GuardRoom } from '../guidelines/GuardRoom.tsx';
import { PracticeRoom } from '../guidelines/PracticeRoom.tsx';
import { RolloutRoom } from '../guidelines/RolloutRoom.tsx';
import { WriteRoom } from '../guidelines/WriteRoom.tsx';

const rooms = {
  force: ForceRoom,
  write: WriteRoom,
  guard: GuardRoom,
  facts: FactsRoom,
  practice: PracticeRoom,
  follow: FollowRoom,
  rollout: RolloutRoom,
} as const;

const isPart = (name: string | null): name is GuidelinePart => guidelineParts.some((part) => part === name);

/** True while a subscription waits for a person, or was refused. */
const wantsLook = ({ outcome }: Subscription): boolean => !['new', 'unchanged', 'update'].includes(outcome);

function useWaiting(): boolean {
  const { attempt } = useDesk();
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    attempt(async () => setWaits((await readSubscriptions()).some(wantsLook)));
    watchSubscriptions((all) => setWaits(all.some(wantsLook)), stop.signal);
    return () => stop.abort();
  }, [attempt]);
  return waits;
}

/** Guidelines that were chosen and can't be read. */
function useFaults(): readonly PackFault[] {
  const { db, settings, attempt } = useDesk();
  const { packId, teamPackId } = settings;
  const [faults, setFaults] = useState<readonly PackFault[]>([]);
  useEffect(() => {
    let isOver = false;
    attempt(async () => {
      const found = await packsInForce(db, { packId, teamPackId });
      if (!isOver) setFaults(found.faults);
    });
    return () => {
      isOver = true;
    };
  }, [db, packId, teamPackId, attempt]);
  return faults;
}

/** What the team may say and how: what is in force, written, followed, rolled out. */
export function GuidelinesPlace({ inside }: { readonly inside: string | null }) {
  const part = isPart(inside) ? inside : 'force';
  const waits = useWaiting();
  const faults = useFaults();
  const Room = rooms[part];
  return (
    <>
      <GuidelineTabs part={part} toSee={waits ? ['follow'] : []} />
      <PackFaults faults={faults} />
      <Room />
    </>
  );
}
