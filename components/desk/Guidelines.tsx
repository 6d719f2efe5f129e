import { ChevronDown, CircleCheck, CircleX, Download, FileUp, Power, Sprout, Trash2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef, useState } from 'react';
import { adviceIn } from '../../lib/packs/apply-pack.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import type { PackProblem } from '../../lib/packs/read-pack.ts';
import { type Starter, starters } from '../../lib/packs/starters.ts';
import type { PackTest } from '../../lib/packs/test-pack.ts';
import type { StoredPack } from '../../lib/records/schema.ts';
import { Name } from '../Name.tsx';
import { bounded, setApart } from '../strangers-words.ts';
import { When } from '../When.tsx';
import { useWords } from '../words.tsx';
import { Confirm } from './Confirm.tsx';

/** A file that was opened and has not taken effect. */
export type Opened =
  | { readonly state: 'problems'; readonly file: string; readonly problems: readonly PackProblem[] }
  | { readonly state: 'read'; readonly file: string; readonly pack: Pack; readonly tests: readonly PackTest[] };

interface Props {
  readonly inForce: { readonly stored: StoredPack; readonly pack: Pack | null } | null;
  readonly others: readonly StoredPack[];
  readonly opened: Opened | null;
  open(file: File): void;
  openStarter(starter: Starter): void;
  setAside(): void;
  takeEffect(pack: Pack): void;
  exportPack(stored: StoredPack): void;
  putInForce(stored: StoredPack): void;
  putOut(): void;
  remove(stored: StoredPack): void;
}

function PackFacts({ pack }: { readonly pack: Pack }) {
  const { t } = useWords();
  const lines = [
    t('desk.packBrand', {
      handles: pack.brand.handles
        .slice(0, 4)
        .map((handle) => setApart(handle, 30))
        .join(', '),
    }),
    t('desk.packRules', { count: pack.phraseRules?.length ?? 0 }),
    t('desk.packBlocks', { count: pack.blocks?.length ?? 0 }),
    t('desk.packArticles', { count: pack.articles?.length ?? 0 }),
    t('desk.packPractice', { count: pack.practice?.length ?? 0 }),
  ];
  return (
    <>
      {pack.description && (
        <p className="soft">
          <bdi>{bounded(pack.description, 600)}</bdi>
        </p>
      )}
      <ul className="pack-facts">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {pack.final && pack.final.length > 0 && (
        <p className="small">
          <span className="soft">{t('desk.packFinal')}:</span>{' '}
          {pack.final.map((kind) => t(`desk.kind-${kind}`)).join(', ')}
        </p>
      )}
    </>
  );
}

function Tests({ tests }: { readonly tests: readonly PackTest[] }) {
  const { t } = useWords();
  const red = tests.filter((test) => !test.green).length;
  // What is wrong stands first.
  const sorted = tests.toSorted((one, other) => Number(one.green) - Number(other.green));
  return (
    <section className="pack-tests">
      <h3>{t('desk.packTests')}</h3>
      <p className={red > 0 ? 'verdict coral' : 'verdict leaf'} role="status">
        {red > 0 ? <CircleX size={16} aria-hidden="true" /> : <CircleCheck size={16} aria-hidden="true" />}
        {tests.length === 0
          ? t('desk.packNoExamples')
          : red > 0
            ? t('desk.packSomeRed', { red, count: tests.length })
            : t('desk.packAllGreen', { count: tests.length })}
      </p>
      <ul>
        {sorted.map((test) => (
          <li key={`${test.rule} ${test.must} ${test.example}`} className={test.green ? 'green' : 'red'}>
            {test.green ? (
              <CircleCheck size={16} aria-hidden="true" className="leaf" />
            ) : (
              <CircleX size={16} aria-hidden="true" className="coral" />
            )}
            <span>
              <bdi>{bounded(test.example, 600)}</bdi>
              <span className="small soft">
                {' '}
                {t(test.must === 'flag' ? 'desk.packMustFlag' : 'desk.packMustPass')} · {test.rule} ·{' '}
                {t(test.green ? 'desk.packGreen' : 'desk.packRed')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenedPack({
  opened,
  setAside,
  takeEffect,
}: { readonly opened: Opened } & Pick<Props, 'setAside' | 'takeEffect'>) {
  const { t } = useWords();
  if (opened.state === 'problems') {
    return (
      <section className="opened" aria-live="polite">
        <h2>{t('desk.packProblems', { file: setApart(opened.file, 60), count: opened.problems.length })}</h2>
        <p className="soft">{t('desk.packProblemsWhy')}</p>
        <ul className="problems">
          {opened.problems.map((problem, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be alike in everything but their place
            <li key={index}>
              <span className="line-number">
                {problem.line === undefined ? '' : t('desk.packLine', { line: problem.line })}
              </span>
              <span>
                <bdi className="strong">{bounded(problem.message, 300)}</bdi> <bdi>{bounded(problem.repair, 300)}</bdi>
                {problem.path && <bdi className="small soft path">{bounded(problem.path, 120)}</bdi>}
              </span>
            </li>
          ))}
        </ul>
        <button type="button" className="button" onClick={setAside}>
          {t('desk.packSetAside')}
        </button>
      </section>
    );
  }
  const mayTakeEffect = opened.tests.every((test) => test.green);
  return (
    <section className="opened" aria-live="polite">
      <h2>
        <Name words={opened.pack.name} />{' '}
        <span className="small soft">{t('desk.packVersion', { version: opened.pack.version })}</span>
      </h2>
      <p>{t('desk.packRead', { name: setApart(opened.pack.name, 80) })}</p>
      <PackFacts pack={opened.pack} />
      <div className="pack-actions">
        <button
          type="button"
          className="button primary"
          disabled={!mayTakeEffect}
          onClick={() => takeEffect(opened.pack)}
        >
          <Power size={16} aria-hidden="true" /> {t('desk.packTakeEffect')}
        </button>
        <button type="button" className="button" onClick={setAside}>
          {t('desk.packSetAside')}
        </button>
      </div>
      <Tests tests={opened.tests} />
    </section>
  );
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
        <DropdownMenu.Root modal={false}>
          <DropdownMenu.Trigger className="button plain">
            <Sprout size={16} aria-hidden="true" /> {t('desk.packStarter')} <ChevronDown size={16} aria-hidden="true" />
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content className="menu" align="start" sideOffset={4}>
              {starters.map((starter) => (
                <DropdownMenu.Item key={starter} className="menu-item" onSelect={() => props.openStarter(starter)}>
                  {t(`desk.starter-${starter}`)}
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
      </div>

      {opened && <OpenedPack opened={opened} setAside={props.setAside} takeEffect={props.takeEffect} />}

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
              <button type="button" className="button small" onClick={props.putOut}>
                <Power size={14} aria-hidden="true" /> {t('desk.packOut')}
              </button>
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
                <button type="button" className="button small" onClick={() => props.putInForce(stored)}>
                  {t('desk.packUse')}
                </button>
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
        </section>
      )}
    </div>
  );
}
