import { GuardTable } from '../../../components/desk/guidelines/GuardTable.tsx';
import { useWords } from '../../../components/words.tsx';
import type { Pack } from '../../../lib/packs/pack.ts';
import { useDesk } from '../desk-context.tsx';
import { useBase } from './use-base.ts';
import { useDraft } from './use-draft.ts';

function Table({ base }: { readonly base: Pack }) {
  const { t } = useWords();
  const { say } = useDesk();
  const draft = useDraft(base);
  if (!draft) return null;
  const change = (pack: Pack) => {
    draft.change(pack);
    say(t('guidelines.stageChanged'), async () => draft.undo());
  };
  return (
    <GuardTable
      pack={draft.pack}
      setSeverity={(kind, severity) => {
        const { [kind]: _, ...rest } = draft.pack.severities ?? {};
        change({ ...draft.pack, severities: severity === undefined ? rest : { ...rest, [kind]: severity } });
      }}
      setFinal={(kind, isFinal) => {
        const others = (draft.pack.final ?? []).filter((each) => each !== kind);
        change({ ...draft.pack, final: isFinal ? [...others, kind] : others });
      }}
    />
  );
}

/** What the draft lets the guard do about each kind of finding. */
export function GuardRoom() {
  const found = useBase();
  return found ? <Table base={found.base} /> : null;
}
