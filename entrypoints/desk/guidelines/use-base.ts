import { useEffect, useState } from 'react';
import { useWords } from '../../../components/words.tsx';
import { emptyPack } from '../../../lib/packs/editing.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { type InForce, packsInForce } from '../../shared/packs-in-force.ts';
import { useDesk } from '../desk-context.tsx';

/** What is in force and what a lead writes on: the company's pack, or a new one. `undefined` until it is read. */
export function useBase(): { readonly inForce: InForce; readonly base: Pack } | undefined {
  const { t } = useWords();
  const { db, settings, attempt } = useDesk();
  const { packId, teamPackId } = settings;
  const name = t('guidelines.newPackName');
  const brand = settings.brandHandles[0]?.replace('@', '') ?? '…';
  const [found, setFound] = useState<{ readonly inForce: InForce; readonly base: Pack }>();
  useEffect(() => {
    let isOver = false;
    attempt(async () => {
      const inForce = await packsInForce(db, { packId, teamPackId });
      if (!isOver) setFound({ inForce, base: inForce.company ?? emptyPack('our-guidelines', name, brand) });
    });
    return () => {
      isOver = true;
    };
  }, [db, packId, teamPackId, name, brand, attempt]);
  return found;
}
