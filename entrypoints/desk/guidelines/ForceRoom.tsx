import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { Guidelines } from '../../../components/desk/guidelines/Guidelines.tsx';
import type { Opened } from '../../../components/desk/guidelines/OpenedPack.tsx';
import { setApart } from '../../../components/strangers-words.ts';
import { useWords } from '../../../components/words.tsx';
import { differenceOf } from '../../../lib/packs/difference.ts';
import { exportPack } from '../../../lib/packs/export-pack.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { distrust } from '../../../lib/packs/pins.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { whoSigned } from '../../../lib/packs/signature.ts';
import { testPackInSlices, withLines } from '../../../lib/packs/test-pack.ts';
import type { StoredPack } from '../../../lib/records/schema.ts';
import { packsOf, putPack, removePack } from '../../../lib/records/shelf.ts';
import { reviewDraft } from '../../../lib/review/review.ts';
import type { Language } from '../../../lib/review/types.ts';
import { ed25519 } from '../../shared/ed25519.ts';
import { type InForce, packsInForce } from '../../shared/packs-in-force.ts';
import type { SettingsChange } from '../../shared/settings.ts';
import { slices } from '../../shared/slices.ts';
import { readSubscriptions } from '../../shared/subscriptions.ts';
import { clock, useDesk } from '../desk-context.tsx';
import { putInForce } from '../packs.ts';
import { starterPack } from '../sample.ts';
import { fileName, saveFile } from '../save-file.ts';

/** The pack with its tests and what speaks against its signature; the last version here whose id is the same is what it is held against. */
async function tried(pack: Pack, file: string, text: string | null, inForce: InForce | null): Promise<Opened> {
  const tests = await testPackInSlices(pack, reviewDraft, slices());
  const known = [inForce?.company, inForce?.team].find((each) => each?.id === pack.id) ?? null;
  const changes = known && differenceOf(known, pack);
  const key = known?.signature?.key ?? null;
  const signed = await whoSigned(pack, ed25519);
  return {
    state: 'read',
    file,
    pack,
    tests: text === null ? tests : withLines(tests, text),
    changes,
    distrust: distrust(pack, signed, { pack: known, key }, (changes?.length ?? 0) > 0, false),
  };
}

async function read(text: string, file: string, language: Language, inForce: InForce | null): Promise<Opened> {
  const reading = readPack(text, language);
  if ('problems' in reading) return { state: 'problems', file, problems: reading.problems };
  return tried(reading.pack, file, text, inForce);
}

/** What holds on this desk, what is kept besides, and a file that is tried before it takes effect. */
export function ForceRoom() {
  const { t, language } = useWords();
  const { db, settings, change, say, attempt } = useDesk();
  const { packId, teamPackId } = settings;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [inForce, setInForce] = useState<InForce | null>(null);
  const [comparedId, setCompared] = useState<string | null>(null);
  const [isManaged, setManaged] = useState(false);
  const packs = useLiveQuery(() => packsOf(db), [db]);
  const stored = packs?.find((pack) => pack.id === packId);
  const team = packs?.find((pack) => pack.id === teamPackId);
  const pack = useMemo(() => {
    const reading = stored ? readPack(stored.json) : null;
    return reading && 'pack' in reading ? reading.pack : null;
  }, [stored]);
  useEffect(() => {
    let isOver = false;
    void packsInForce(db, { packId, teamPackId }).then((found) => {
      if (!isOver) setInForce(found);
    });
    return () => {
      isOver = true;
    };
  }, [db, packId, teamPackId]);
  useEffect(() => {
    attempt(async () =>
      setManaged((await readSubscriptions()).some((one) => one.isManaged && one.layer === 'company')),
    );
  }, [attempt]);
  if (!packs) return null;

  const other = packs.find(({ id }) => id === comparedId);
  const held = other && readPack(other.json);
  const compared =
    other && held && 'pack' in held && pack ? { stored: other, changes: differenceOf(held.pack, pack) } : null;
  const backTo = (before: string | null) => () => change({ packId: before });
  /** Told once it is kept. */
  const keep = (wanted: SettingsChange, said: string, back: () => Promise<void>) =>
    attempt(async () => {
      await change(wanted);
      say(said, back);
    });
  const obey = (one: StoredPack) =>
    attempt(async () => {
      await putPack(db, { ...one, active: true });
      await change(one.id === teamPackId ? { packId: one.id, teamPackId: null } : { packId: one.id });
      say(t('desk.packTookEffect', { name: setApart(one.name) }), backTo(packId));
    });
  return (
    <Guidelines
      inForce={stored ? { stored, pack } : null}
      team={team ?? null}
      conflicts={inForce?.conflicts ?? []}
      others={packs.filter((each) => each.id !== packId && each.id !== teamPackId)}
      isManaged={isManaged}
      opened={opened}
      compared={compared}
      compare={(one) => setCompared(one?.id ?? null)}
      open={(file) => attempt(async () => setOpened(await read(await file.text(), file.name, language, inForce)))}
      openStarter={(starter) =>
        attempt(async () => setOpened(await tried(await starterPack(starter), `${starter}.json`, null, inForce)))
      }
      setAside={() => setOpened(null)}
      takeEffect={(wanted) =>
        attempt(async () => {
          await putInForce(db, wanted, clock(), change);
          setOpened(null);
          say(t('desk.packTookEffect', { name: setApart(wanted.name) }), backTo(packId));
        })
      }
      exportPack={(one) => {
        const file = fileName(`${one.name} ${one.version}`, clock(), 'json');
        const reading = readPack(one.json);
        saveFile(file, 'pack' in reading ? exportPack(reading.pack) : one.json, 'application/json');
        say(t('desk.exported', { file }));
      }}
      putInForce={obey}
      putAsTeam={(one) =>
        keep({ teamPackId: one.id }, t('guidelines.teamIn', { name: setApart(one.name) }), () => change({ teamPackId }))
      }
      takeTeamAway={() => keep({ teamPackId: null }, t('guidelines.teamGone'), () => change({ teamPackId }))}
      putOut={() => keep({ packId: null }, t('desk.packOutDone'), backTo(packId))}
      remove={(one) =>
        attempt(async () => {
          await removePack(db, one.id);
          say(t('desk.packRemoved', { name: setApart(one.name) }), () => putPack(db, { ...one, active: false }));
        })
      }
    />
  );
}
