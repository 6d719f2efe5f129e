import { useEffect, useState } from 'react';
import { Follow, type Followed } from '../../../components/desk/guidelines/Follow.tsx';
import { useWords } from '../../../components/words.tsx';
import type { Layer } from '../../../lib/packs/managed.ts';
import { fingerprintOf } from '../../shared/ed25519.ts';
import {
  checkSubscriptions,
  readSubscriptions,
  type Subscription,
  subscribe,
  takePending,
  trustKey,
  unsubscribe,
  watchSubscriptions,
} from '../../shared/subscriptions.ts';
import { clock, useDesk } from '../desk-context.tsx';

const fingerprint = async (key: string | null) => key && (await fingerprintOf(key));

async function asFollowed(one: Subscription): Promise<Followed> {
  const { layer, address, isManaged, asksBeforeGuard, outcome, checkedAt, faults, changes } = one;
  return {
    ...{ layer, address, isManaged, asksBeforeGuard, outcome, checkedAt, faults, changes },
    key: await fingerprint(one.key),
    strangeKey: await fingerprint(one.strangeKey),
    pending: one.pending?.version ?? null,
  };
}

/** Addresses whose guidelines hold on this desk. */
export function FollowRoom() {
  const { t } = useWords();
  const { db, say, attempt } = useDesk();
  const [followed, setFollowed] = useState<readonly Followed[] | null>(null);
  const [looking, setLooking] = useState<Layer | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const show = async (all: readonly Subscription[]) => {
      const shown = await Promise.all(all.map(asFollowed));
      if (!stop.signal.aborted) setFollowed(shown);
    };
    attempt(async () => show(await readSubscriptions()));
    watchSubscriptions((all) => attempt(() => show(all)), stop.signal);
    return () => stop.abort();
  }, [attempt]);
  if (!followed) return null;

  const look = (layer: Layer) => {
    setLooking(layer);
    attempt(async () => {
      try {
        await checkSubscriptions(db, clock(), layer);
      } finally {
        setLooking(null);
      }
    });
  };
  return (
    <Follow
      followed={followed}
      looking={looking}
      follow={(layer, address, asks) =>
        attempt(async () => {
          if (await subscribe(layer, address, asks)) look(layer);
          else say(t('guidelines.notHttps'));
        })
      }
      look={look}
      stop={(layer) =>
        attempt(async () => {
          await unsubscribe(layer);
          say(t('guidelines.stopped'));
        })
      }
      take={(layer) => attempt(() => takePending(layer))}
      trust={(layer) =>
        attempt(async () => {
          const strange = (await readSubscriptions()).find((one) => one.layer === layer)?.strangeKey;
          if (!strange) return;
          await trustKey(layer, strange);
          look(layer);
        })
      }
    />
  );
}
