import { CircleCheck, CircleX } from 'lucide-react';
import type { PackTest } from '../../../lib/packs/test-pack.ts';
import { bounded } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';

/** Every rule's own sentences, red ones first. */
export function Tests({ tests, folded = false }: { readonly tests: readonly PackTest[]; readonly folded?: boolean }) {
  const { t } = useWords();
  const red = tests.filter((test) => !test.green).length;
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
      <details open={red > 0 || !folded}>
        <summary className="small soft">{t('guidelines.proof')}</summary>
        <ul>
          {sorted.map((test) => (
            <li key={test.path} className={test.green ? 'green' : 'red'}>
              {test.green ? (
                <CircleCheck size={16} aria-hidden="true" className="leaf" />
              ) : (
                <CircleX size={16} aria-hidden="true" className="coral" />
              )}
              <span>
                <bdi>{bounded(test.example, 600)}</bdi>
                <span className="small soft">
                  {' '}
                  {t(test.must === 'flag' ? 'desk.packMustFlag' : 'desk.packMustPass')} · {test.rule}
                  {test.line === undefined ? '' : ` · ${t('desk.packLine', { line: test.line })}`} ·{' '}
                  {t(test.green ? 'desk.packGreen' : 'desk.packRed')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
