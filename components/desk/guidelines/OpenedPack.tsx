import { Power } from 'lucide-react';
import type { Change } from '../../../lib/packs/difference.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import type { Distrust } from '../../../lib/packs/pins.ts';
import type { PackProblem } from '../../../lib/packs/read-pack.ts';
import type { PackTest } from '../../../lib/packs/test-pack.ts';
import { Name } from '../../Name.tsx';
import { bounded, setApart } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';
import { ChangeList } from './ChangeList.tsx';
import { PackFacts } from './PackFacts.tsx';
import { Tests } from './Tests.tsx';

/** A file that was opened and has not taken effect. */
export type Opened =
  | { readonly state: 'problems'; readonly file: string; readonly problems: readonly PackProblem[] }
  | {
      readonly state: 'read';
      readonly file: string;
      readonly pack: Pack;
      readonly tests: readonly PackTest[];
      /** What differs from the version that is in force; null where that is another pack. */
      readonly changes: readonly Change[] | null;
      /** Why its signature keeps it from taking effect. */
      readonly distrust: Distrust | null;
    };

interface Props {
  readonly opened: Opened;
  /** The organisation has set what is in force: this one can be looked at and no more. */
  readonly isManaged: boolean;
  setAside(): void;
  takeEffect(pack: Pack): void;
}

/** A pack that was opened: what is wrong with it, or what it would bring. Nothing has taken effect. */
export function OpenedPack({ opened, isManaged, setAside, takeEffect }: Props) {
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
  const mayTakeEffect = !isManaged && opened.distrust === null && opened.tests.every((test) => test.green);
  return (
    <section className="opened" aria-live="polite">
      <h2>
        <Name words={opened.pack.name} />{' '}
        <span className="small soft">{t('desk.packVersion', { version: opened.pack.version })}</span>
      </h2>
      <p>{t('desk.packRead', { name: setApart(opened.pack.name, 80) })}</p>
      {opened.distrust !== null && (
        <p className="verdict coral" role="alert">
          {t(`guidelines.distrust-${opened.distrust}`, { name: setApart(opened.pack.name, 80) })}
        </p>
      )}
      <PackFacts pack={opened.pack} />
      {opened.changes !== null && opened.changes.length > 0 && (
        <details>
          <summary>{t('guidelines.publishTitle')}</summary>
          <ChangeList changes={opened.changes} />
        </details>
      )}
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
