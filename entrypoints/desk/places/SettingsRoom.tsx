import { useLiveQuery } from 'dexie-react-hooks';
import { RulesOff } from '../../../components/desk/RulesOff.tsx';
import { SettingsPlace } from '../../../components/desk/SettingsPlace.tsx';
import { useWords } from '../../../components/words.tsx';
import type { RecordsDb } from '../../../lib/records/db.ts';
import { eraseDemo } from '../../../lib/records/erase.ts';
import { exportRecords } from '../../../lib/records/export.ts';
import { acceptedTexts, unacceptFinding } from '../../../lib/records/reviews.ts';
import { writeSetting } from '../../../lib/records/shelf.ts';
import { afterHeld, eraseWithHeld } from '../../shared/held.ts';
import type { SettingsChange } from '../../shared/settings.ts';
import { clock, useDesk } from '../desk-context.tsx';
import { LockRoom } from '../lock/LockRoom.tsx';
import { loadSample } from '../sample.ts';
import { fileName, saveFile } from '../save-file.ts';
import { OwnModelRoom } from './OwnModelRoom.tsx';

async function keptIn(db: RecordsDb) {
  return {
    kept: {
      customers: await db.customers.count(),
      interactions: await db.interactions.count(),
      promises: await db.promises.count(),
      hasSample: (await db.customers.filter((customer) => customer.isDemo === true).first()) !== undefined,
    },
    accepted: await acceptedTexts(db),
  };
}

/** Everything goes, and the way back: all rows of all tables, held until the page is left. */
async function eraseEverything(db: RecordsDb): Promise<() => Promise<void>> {
  return db.transaction('rw', db.tables, async () => {
    const held = new Map<string, unknown[]>();
    for (const table of db.tables) {
      held.set(table.name, await table.toArray());
      await table.clear();
    }
    return () =>
      db.transaction('rw', db.tables, async () => {
        for (const table of db.tables) await table.bulkPut(held.get(table.name) ?? []);
      });
  });
}

export function SettingsRoom() {
  const { t } = useWords();
  const { db, settings, workingTime, zone, sample, change, say, attempt } = useDesk();
  const loaded = useLiveQuery(() => keptIn(db), [db]);
  if (!loaded) return null;
  const keep = (wanted: SettingsChange) =>
    attempt(async () => {
      await change(wanted);
      say(t('desk.saved'));
    });
  return (
    <SettingsPlace
      interfaceLanguage={settings.interfaceLanguage}
      agentName={settings.agentName}
      brandHandles={settings.brandHandles}
      {...loaded}
      timeZone={zone}
      isZoneGiven={workingTime !== null}
      sample={sample}
      lock={<LockRoom />}
      rulesOff={
        <>
          <OwnModelRoom />
          <RulesOff
            rules={settings.rulesOff}
            turnOn={(rule) =>
              attempt(async () => {
                await change(({ rulesOff }) => ({ rulesOff: rulesOff.filter((each) => each !== rule) }));
                say(t('guard.ruleIsOn'), () => change({ rulesOff: settings.rulesOff }));
              })
            }
          />
        </>
      }
      setLanguage={(interfaceLanguage) => attempt(() => change({ interfaceLanguage }))}
      setAgentName={(agentName) => keep({ agentName })}
      setBrandHandles={(brandHandles) => keep({ brandHandles })}
      setTimeZone={(zone) =>
        attempt(async () => {
          await writeSetting(db, 'timeZone', zone);
          say(t('desk.saved'));
        })
      }
      removeSample={() =>
        attempt(async () => {
          await eraseDemo(db);
          say(t('desk.sampleRemoved'), () => loadSample(db, clock()));
        })
      }
      exportAll={() =>
        attempt(async () => {
          const file = fileName('records', clock(), 'json');
          const { all, left } = await afterHeld(db, async (left) => ({ all: await exportRecords(db), left }));
          saveFile(file, JSON.stringify(all, null, 2), 'application/json');
          say(left === 0 ? t('desk.exported', { file }) : t('lock.exportedWithout', { file, count: left }));
        })
      }
      eraseAll={() =>
        attempt(async () => {
          const { packId } = settings;
          const restore = await eraseWithHeld(db, 'everybody', () => eraseEverything(db));
          await change({ packId: null });
          say(t('desk.erasedAll'), async () => {
            await restore();
            await change({ packId });
          });
        })
      }
      takeBack={(accepted) =>
        attempt(async () => {
          await unacceptFinding(db, accepted.id);
          say(t('desk.takenBack'), () => db.accepted.put(accepted));
        })
      }
    >
      <a className="button" href="#records">
        {t('desk.place-records')}
      </a>
    </SettingsPlace>
  );
}
