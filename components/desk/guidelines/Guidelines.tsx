import { ChevronDown, CircleCheck, Download, FileUp, Power, Sprout, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { adviceIn } from '../../../lib/packs/apply-pack.ts';
import type { Change } from '../../../lib/packs/difference.ts';
import type { Conflict } from '../../../lib/packs/layer.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { type Starter, starters } from '../../../lib/packs/starters.ts';
import type { StoredPack } from '../../../lib/records/schema.ts';
import { Name } from '../../Name.tsx';
import { setApart } from '../../strangers-words.ts';
import { When } from '../../When.tsx';
import { useWords } from '../../words.tsx';
import { Confirm } from '../Confirm.tsx';
import { Menu } from '../Menu.tsx';
import { ChangeList } from './ChangeList.tsx';
import { Conflicts } from './Conflicts.tsx';
import { type Opened, OpenedPack } from './OpenedPack.tsx';
import { PackFacts } from './PackFacts.tsx';

interface Props {
  readonly inForce: { readonly stored: StoredPack; readonly pack: Pack | null } | null;
  /** The team's, above the company's, and where the two disagree. */
  readonly team: StoredPack | null;
  readonly conflicts: readonly Conflict[];
  readonly others: readonly StoredPack[];
  readonly opened: Opened | null;
  /** The organisation has set what is in force: nobody changes it here. */
  readonly isManaged: boolean;
  /** A kept version held against the one in force. */
  readonly compared: { readonly stored: StoredPack; readonly changes: readonly Change[] } | null;
  open(file: File): void;
  openStarter(starter: Starter): void;
  setAside(): void;
  takeEffect(pack: Pack): void;
  exportPack(stored: StoredPack): void;
  putInForce(stored: StoredPack): void;
  putAsTeam(stored: StoredPack): void;
  compare(stored: StoredPack | null): void;
  takeTeamAway(): void;
  putOut(): void;
  remove(stored: StoredPack): void;
}

/** The pack in force, the ones that are kept, and a new one that is tried before it takes effect. */
export function Guidelines(props: Props) {
  const { t, language } = useWords();
  const { inForce, others, opened } = props;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div className="guidelines">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file) props.open(file);
        }}
      >
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          data-file="pack"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) props.open(file);
            event.target.value = '';
          }}
        />
        <button type="button" className="button primary" onClick={() => input.current?.click()}>
          <FileUp size={16} aria-hidden="true" /> {t('desk.packImport')}
        </button>
        <span className="soft">{t('desk.packDrop')}</span>
        <Menu
          align="start"
          className="button plain"
          entries={starters.map((starter) => ({
            key: starter,
            label: t(`desk.starter-${starter}`),
            run: () => props.openStarter(starter),
          }))}
        >
          <Sprout size={16} aria-hidden="true" /> {t('desk.packStarter')} <ChevronDown size={16} aria-hidden="true" />
        </Menu>
      </div>

      {opened && (
        <OpenedPack
          opened={opened}
          isManaged={props.isManaged}
          setAside={props.setAside}
          takeEffect={props.takeEffect}
        />
      )}

      <section className="in-force">
        {inForce ? (
          <>
            <p className="chip leaf">
              <CircleCheck size={13} aria-hidden="true" /> {t('desk.packInForce')}
            </p>
            <h2>
              <Name words={inForce.stored.name} />{' '}
              <span className="small soft">{t('desk.packVersion', { version: inForce.stored.version })}</span>
            </h2>
            {inForce.pack ? <PackFacts pack={inForce.pack} /> : <p role="alert">{t('desk.packDamaged')}</p>}
            <div className="pack-actions">
              <button type="button" className="button small" onClick={() => props.exportPack(inForce.stored)}>
                <Download size={14} aria-hidden="true" /> {t('desk.packExport')}
              </button>
              {props.isManaged ? (
                <span className="chip sea">{t('guidelines.managed')}</span>
              ) : (
                <button type="button" className="button small" onClick={props.putOut}>
                  <Power size={14} aria-hidden="true" /> {t('desk.packOut')}
                </button>
              )}
            </div>
            {inForce.pack?.phraseRules && inForce.pack.phraseRules.length > 0 && (
              <table className="phrases">
                <thead>
                  <tr>
                    <th scope="col">{t('desk.packPhrases')}</th>
                    <th scope="col">{t('desk.packAdvice')}</th>
                  </tr>
                </thead>
                <tbody>
                  {inForce.pack.phraseRules.slice(0, 100).map((rule) => (
                    <tr key={rule.id}>
                      <td>
                        <mark className={rule.severity}>
                          <bdi>{rule.phrase}</bdi>
                        </mark>
                      </td>
                      <td>
                        <bdi>{adviceIn(rule.advice, language)}</bdi>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </>
        ) : (
          <>
            <h2>{t('desk.noPack')}</h2>
            <p className="soft">{t('desk.noPackWhy')}</p>
          </>
        )}
      </section>

      {props.team && (
        <section className="team-pack">
          <p className="chip leaf">{t('guidelines.teamAbove')}</p>
          <h2>
            <Name words={props.team.name} />{' '}
            <span className="small soft">{t('desk.packVersion', { version: props.team.version })}</span>
          </h2>
          <button type="button" className="button small" onClick={props.takeTeamAway}>
            {t('guidelines.teamOut')}
          </button>
          <Conflicts conflicts={props.conflicts} />
        </section>
      )}

      {others.length > 0 && (
        <section>
          <h2>{t('desk.packOthers')}</h2>
          <ul className="packs">
            {others.map((stored) => (
              <li key={stored.id}>
                <span className="pack-name">
                  <Name words={stored.name} />{' '}
                  <span className="small soft">
                    {t('desk.packVersion', { version: stored.version })} · <When at={stored.addedAt} />
                  </span>
                </span>
                {!props.isManaged && (
                  <button type="button" className="button small" onClick={() => props.putInForce(stored)}>
                    {t('desk.packUse')}
                  </button>
                )}
                {inForce?.pack && (
                  <button
                    type="button"
                    className="button small plain"
                    aria-expanded={props.compared?.stored.id === stored.id}
                    onClick={() => props.compare(props.compared?.stored.id === stored.id ? null : stored)}
                  >
                    {t('guidelines.compare')}
                  </button>
                )}
                {inForce && (
                  <button type="button" className="button small plain" onClick={() => props.putAsTeam(stored)}>
                    {t('guidelines.useAsTeam')}
                  </button>
                )}
                <Confirm
                  title={`${t('desk.packRemove')}: ${setApart(stored.name)}`}
                  why={t('desk.packVersion', { version: stored.version })}
                  action={t('desk.packRemove')}
                  confirm={() => props.remove(stored)}
                >
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={`${t('desk.packRemove')}: ${setApart(stored.name)}`}
                  >
                    <Trash2 size={16} aria-hidden="true" />
                  </button>
                </Confirm>
              </li>
            ))}
          </ul>
          {props.compared && (
            <div className="compared" role="status">
              <h3>
                {t('guidelines.compared', {
                  before: `${setApart(props.compared.stored.name, 60)} ${props.compared.stored.version}`,
                  after: `${setApart(inForce?.stored.name ?? '', 60)} ${inForce?.stored.version ?? ''}`,
                })}
              </h3>
              {props.compared.changes.length === 0 ? (
                <p className="soft">{t('guidelines.compareNone')}</p>
              ) : (
                <ChangeList changes={props.compared.changes} />
              )}
            </div>
          )}
        </section>
      )}
    </div>
  );
}
