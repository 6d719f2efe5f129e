import { useDeferredValue, useMemo } from 'react';
import { Facts } from '../../../components/desk/guidelines/Facts.tsx';
import { useWords } from '../../../components/words.tsx';
import { exportPack } from '../../../lib/packs/export-pack.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { useBase } from './use-base.ts';
import { useDraft } from './use-draft.ts';

function Form({ base }: { readonly base: Pack }) {
  const { language } = useWords();
  const draft = useDraft(base);
  const pack = useDeferredValue(draft?.pack ?? base);
  const problems = useMemo(() => {
    const reading = readPack(exportPack(pack), language);
    return 'problems' in reading ? reading.problems : [];
  }, [pack, language]);
  return draft && <Facts pack={draft.pack} problems={problems} change={draft.change} />;
}

/** What the draft says of the brand, its hours, its building blocks and articles. */
export function FactsRoom() {
  const found = useBase();
  return found ? <Form base={found.base} /> : null;
}
