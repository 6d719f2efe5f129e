import { CircleCheck, Download, KeyRound, Power } from 'lucide-react';
import { useRef } from 'react';
import type { Change } from '../../../lib/packs/difference.ts';
import type { PackProblem } from '../../../lib/packs/read-pack.ts';
import type { PackTest } from '../../../lib/packs/test-pack.ts';
import { bounded } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';
import { Confirm } from '../Confirm.tsx';
import { ChangeList } from './ChangeList.tsx';
import { Tests } from './Tests.tsx';

interface Props {
  readonly version: string;
  readonly changes: readonly Change[];
  readonly problems: readonly PackProblem[];
  /** Null while they are tried. */
  readonly tests: readonly PackTest[] | null;
  /** Fingerprint of the lead's key; null for none. */
  readonly fingerprint: string | null;
  readonly followsAddress: boolean;
  publish(): void;
  saveFile(): void;
  makeKey(): void;
  openKey(file: File): void;
  saveKey(): void;
  forgetKey(): void;
}

function Signing(props: Props) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="signing">
      <h3>{t('guidelines.signing')}</h3>
      <input
        ref={input}
        type="file"
        accept=".key,.json"
        hidden
        data-file="key"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) props.openKey(file);
          event.target.value = '';
        }}
      />
      {props.fingerprint === null ? (
        <>
          <p className="soft">{t('guidelines.unsigned')}</p>
          <div className="pack-actions">
            <button type="button" className="button small" onClick={props.makeKey}>
              <KeyRound size={14} aria-hidden="true" /> {t('guidelines.makeKey')}
            </button>
            <button type="button" className="button small" onClick={() => input.current?.click()}>
              {t('guidelines.openKey')}
            </button>
          </div>
        </>
      ) : (
        <>
          <p>
            <CircleCheck size={16} className="leaf" aria-hidden="true" />{' '}
            {t('guidelines.signedBy', { fingerprint: props.fingerprint })}
          </p>
          <div className="pack-actions">
            <button type="button" className="button small" onClick={props.saveKey}>
              <Download size={14} aria-hidden="true" /> {t('guidelines.saveKey')}
            </button>
            <Confirm
              title={t('guidelines.forgetKey')}
              why={t('guidelines.keyMade')}
              action={t('guidelines.forgetKey')}
              confirm={props.forgetKey}
            >
              <button type="button" className="button small plain">
                {t('guidelines.forgetKey')}
              </button>
            </Confirm>
          </div>
        </>
      )}
    </section>
  );
}

/** The last look before a draft holds: what changes, whether its sentences are green, who signs. */
export function Publish(props: Props) {
  const { t } = useWords();
  const { version, changes, problems, tests } = props;
  const mayPublish = changes.length > 0 && problems.length === 0 && tests?.every(({ green }) => green) === true;
  return (
    <div className="publish">
      {props.followsAddress && <p className="chip-line amber">{t('guidelines.followsAddress')}</p>}
      <section>
        <h2>{t('guidelines.publishTitle')}</h2>
        {changes.length === 0 ? (
          <p className="soft">{t('guidelines.nothingChanged')}</p>
        ) : (
          <ChangeList changes={changes} />
        )}
      </section>
      {problems.length > 0 && (
        <section role="alert">
          <h3>{t('guidelines.draftFaults')}</h3>
          <ul className="problems">
            {problems.slice(0, 20).map(({ path, message, repair }) => (
              <li key={path}>
                <bdi className="small soft">{bounded(path, 60)}</bdi>
                <span>
                  <span className="strong">{bounded(message, 200)}</span> {bounded(repair, 300)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {problems.length === 0 &&
        (tests === null ? (
          <p className="soft" role="status">
            {t('drafts.trying')}
          </p>
        ) : (
          <Tests tests={tests} folded />
        ))}
      <Signing {...props} />
      <div className="pack-actions">
        <button type="button" className="button primary" disabled={!mayPublish} onClick={props.publish}>
          <Power size={16} aria-hidden="true" /> {t('guidelines.publishNow', { version })}
        </button>
        <button type="button" className="button" disabled={problems.length > 0} onClick={props.saveFile}>
          <Download size={16} aria-hidden="true" /> {t('guidelines.saveFile')}
        </button>
      </div>
    </div>
  );
}
