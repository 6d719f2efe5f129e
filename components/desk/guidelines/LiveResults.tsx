import { Check, X } from 'lucide-react';
import type { Span } from '../../../lib/packs/editing.ts';
import type { Severity } from '../../../lib/review/types.ts';
import { useWords } from '../../words.tsx';
import { Marked } from './Marked.tsx';

/** Texts that a rule is tried on, and what it marks in each. */
export interface Tried {
  readonly texts: readonly string[];
  readonly marks: readonly (readonly Span[])[];
}

interface Props {
  readonly own: Tried;
  readonly sample: Tried;
  readonly look: Severity;
  /** Hits that were called right or wrong, by their text. */
  readonly judged: ReadonlyMap<string, boolean>;
  judge(text: string, right: boolean): void;
}

/** Hits that are shown; the count tells of all. */
const most = 12;

function TriedOn({
  name,
  tried,
  look,
  judged,
  judge,
}: { readonly name: string; readonly tried: Tried } & Pick<Props, 'look' | 'judged' | 'judge'>) {
  const { t } = useWords();
  const hits = tried.texts.flatMap((text, at) => {
    const marks = tried.marks[at] ?? [];
    return marks.length === 0 ? [] : [{ text, marks }];
  });
  const told = hits.map(({ text }) => judged.get(text));
  const right = told.filter((one) => one === true).length;
  const wrong = told.filter((one) => one === false).length;
  return (
    <section className="tried-on">
      <h4>{name}</h4>
      <p className="small" role="status">
        <span className={hits.length > 0 ? 'strong' : 'soft'}>
          {t('guidelines.triedCount', { count: hits.length, all: tried.texts.length })}
        </span>
        {right + wrong > 0 && <span className="soft"> · {t('guidelines.judged', { right, wrong })}</span>}
      </p>
      <ul>
        {hits.slice(0, most).map(({ text, marks }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same post may have gone out twice
          <li key={at}>
            <span>
              <Marked text={text} marks={marks} look={look} />
            </span>
            <span className="judge">
              <button
                type="button"
                className="button small plain"
                aria-pressed={judged.get(text) === true}
                onClick={() => judge(text, true)}
              >
                <Check size={14} aria-hidden="true" /> {t('guidelines.right')}
              </button>
              <button
                type="button"
                className="button small plain"
                aria-pressed={judged.get(text) === false}
                onClick={() => judge(text, false)}
              >
                <X size={14} aria-hidden="true" /> {t('guidelines.wrong')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a rule would have marked, of what was really posted and of the sample: judged hit by hit. */
export function LiveResults({ own, sample, ...rest }: Props) {
  const { t } = useWords();
  return (
    <aside className="live-results">
      <h3>{t('guidelines.tried')}</h3>
      {own.texts.length === 0 ? (
        <section className="tried-on">
          <h4>{t('guidelines.triedOwn')}</h4>
          <p className="small soft">{t('guidelines.triedNoOwn')}</p>
        </section>
      ) : (
        <TriedOn name={t('guidelines.triedOwn')} tried={own} {...rest} />
      )}
      <TriedOn name={t('guidelines.triedSample')} tried={sample} {...rest} />
      <p className="small soft">{t('guidelines.wrongNote')}</p>
    </aside>
  );
}
