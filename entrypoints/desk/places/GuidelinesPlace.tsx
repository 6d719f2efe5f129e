import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { Guidelines, type Opened } from '../../../components/desk/Guidelines.tsx';
import { setApart } from '../../../components/strangers-words.ts';
import { useWords } from '../../../components/words.tsx';
import type { Pack } from '../../../lib/packs/pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { testPack } from '../../../lib/packs/test-pack.ts';
import type { StoredPack } from '../../../lib/records/schema.ts';
import { packsOf, putPack, removePack } from '../../../lib/records/shelf.ts';
import { reviewDraft } from '../../../lib/review/review.ts';
import type { Language } from '../../../lib/review/types.ts';
import { clock, useDesk } from '../desk-context.tsx';
import { putInForce } from '../packs.ts';
import { starterPack } from '../sample.ts';
import { fileName, saveFile } from '../save-file.ts';

function read(text: string, file: string, language: Language): Opened {
  const reading = readPack(text, language);
  if ('problems' in reading) return { state: 'problems', file, problems: reading.problems };
  return tried(reading.pack, file);
}

function tried(pack: Pack, file: string): Opened {
  return { state: 'read', file, pack, tests: testPack(pack, reviewDraft) };
}

export function GuidelinesPlace() {
  const { t, language } = useWords();
  const { db, settings, change, say, attempt } = useDesk();
  const [opened, setOpened] = useState<Opened | null>(null);
  const packs = useLiveQuery(() => packsOf(db), [db]);
  const stored = packs?.find((pack) => pack.id === settings.packId);
  const pack = useMemo(() => {
    const reading = stored ? readPack(stored.json) : null;
    return reading && 'pack' in reading ? reading.pack : null;
  }, [stored]);
  if (!packs) return null;

  const backTo = (packId: string | null) => async () => change({ packId });
  const inForce = stored ? { stored, pack } : null;
  const others = packs.filter((each) => each.id !== settings.packId);
  const obey = (one: StoredPack) =>
    attempt(async () => {
      const before = settings.packId;
      await putPack(db, { ...one, active: true });
      change({ packId: one.id });
      say(t('desk.packTookEffect', { name: setApart(one.name) }), backTo(before));
    });
  return (
    <Guidelines
      inForce={inForce}
      others={others}
      opened={opened}
      open={(file) => attempt(async () => setOpened(read(await file.text(), file.name, language)))}
      openStarter={(starter) => attempt(async () => setOpened(tried(await starterPack(starter), `${starter}.json`)))}
      setAside={() => setOpened(null)}
      takeEffect={(wanted) =>
        attempt(async () => {
          const before = settings.packId;
          await putInForce(db, wanted, clock(), change);
          setOpened(null);
          say(t('desk.packTookEffect', { name: setApart(wanted.name) }), backTo(before));
        })
      }
      exportPack={(one) => {
        const file = fileName(`${one.name} ${one.version}`, clock(), 'json');
        saveFile(file, one.json, 'application/json');
        say(t('desk.exported', { file }));
      }}
      putInForce={obey}
      putOut={() => {
        change({ packId: null });
        say(t('desk.packOutDone'), backTo(settings.packId));
      }}
      remove={(one) =>
        attempt(async () => {
          await removePack(db, one.id);
          say(t('desk.packRemoved', { name: setApart(one.name) }), () => putPack(db, { ...one, active: false }));
        })
      }
    />
  );
}
