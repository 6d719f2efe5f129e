import { VolumeX } from 'lucide-react';
import { type Rollout, rollouts } from '../../../lib/packs/rule-fields.ts';
import type { Quiet, RuleLine } from '../../../lib/packs/rule-report.ts';
import { postAnywayReasons } from '../../panel-state.ts';
import { bounded, setApart } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';

interface Props {
  readonly whole: Rollout;
  readonly lines: readonly RuleLine[];
  setWhole(stage: Rollout): void;
  setStage(rule: string, stage: Rollout): void;
  quiet(rule: string, how: Quiet): void;
}

const mostLines = 120;

function Stages({
  label,
  value,
  choose,
}: {
  readonly label: string;
  readonly value: Rollout;
  choose(stage: Rollout): void;
}) {
  const { t } = useWords();
  return (
    <select
      className="field stage"
      value={value}
      aria-label={label}
      onChange={(event) => choose(event.target.value as Rollout)}
    >
      {rollouts.map((stage) => (
        <option key={stage} value={stage}>
          {t(`guidelines.stage-${stage}`)}
        </option>
      ))}
    </select>
  );
}

/** Numbers stand out only where there is something to see. */
const lookOf = (count: number): string => (count > 0 ? 'number' : 'soft');

function NoisyRow({ line, quiet }: { readonly line: RuleLine } & Pick<Props, 'quiet'>) {
  const { t } = useWords();
  if (line.quiet === null) return null;
  const how = line.quiet;
  const words =
    how.type === 'unless'
      ? t('guidelines.quiet-unless', { words: setApart(how.words, 60) })
      : t(how.to === 'simulate' ? 'guidelines.quiet-simulate' : 'guidelines.quiet-advise');
  return (
    <tr className="noisy">
      <td colSpan={6}>
        <VolumeX size={14} aria-hidden="true" /> <span className="strong">{t('guidelines.noisy')}</span> {words}{' '}
        <button type="button" className="button small" onClick={() => quiet(line.rule.id, how)}>
          {t('guidelines.quietDo')}
        </button>
      </td>
    </tr>
  );
}

function Line({ line, setStage, quiet }: { readonly line: RuleLine } & Pick<Props, 'setStage' | 'quiet'>) {
  const { t } = useWords();
  const { rule, stage, stages } = line;
  const sayReason = (reason: string): string => {
    const known = postAnywayReasons.find((each) => each === reason);
    return known ? t(`card.reason-${known}`) : bounded(reason, 30);
  };
  const before = stages.filter((each) => each.stage !== stage);
  return (
    <>
      <tr>
        <th scope="row">
          <mark className={rule.severity}>
            <bdi>{bounded(rule.phrase, 80)}</bdi>
          </mark>
          {before.length > 0 && (
            <span className="small soft earlier">
              {t('guidelines.earlier', {
                counts: before.map((each) => `${t(`guidelines.stage-${each.stage}`)} ${each.shown}`).join(', '),
              })}
            </span>
          )}
        </th>
        <td>
          <Stages
            label={`${t('guidelines.stage')}: ${setApart(rule.phrase, 60)}`}
            value={rule.rollout ?? 'stop'}
            choose={(to) => setStage(rule.id, to)}
          />
        </td>
        {stage === 'simulate' ? (
          <td colSpan={4} className="soft">
            {t('guidelines.wouldShow', { count: line.shown })}
          </td>
        ) : (
          <>
            <td className={lookOf(line.shown)}>{line.shown}</td>
            <td className={lookOf(line.fixed)}>{line.fixed}</td>
            <td className={lookOf(line.sent)}>
              {line.sent}
              {line.reasons.length > 0 && (
                <span className="small soft earlier">
                  {line.reasons
                    .slice(0, 3)
                    .map(({ reason, count }) => `${sayReason(reason)} ${count}`)
                    .join(', ')}
                </span>
              )}
            </td>
            <td className={lookOf(line.calledWrong)}>{line.calledWrong}</td>
          </>
        )}
      </tr>
      <NoisyRow line={line} quiet={quiet} />
    </>
  );
}

/** How far each rule is rolled out, what came of it at each stage, and which ones are too noisy. */
export function RolloutTable({ whole, lines, setWhole, ...does }: Props) {
  const { t } = useWords();
  const isCounted = lines.some(({ shown, stages }) => shown > 0 || stages.length > 0);
  return (
    <div className="rollout">
      <p className="soft">{t('guidelines.rolloutWhy')}</p>
      {!isCounted && <p className="soft">{t('guidelines.rolloutNone')}</p>}
      <p className="whole-stage">
        <span>{t('guidelines.wholePack')}</span>
        <Stages label={`${t('guidelines.stage')}: ${t('guidelines.wholePack')}`} value={whole} choose={setWhole} />
      </p>
      <table className="phrases">
        <thead>
          <tr>
            <th scope="col">{t('guidelines.rule')}</th>
            <th scope="col">{t('guidelines.stage')}</th>
            <th scope="col">{t('guidelines.shown')}</th>
            <th scope="col">{t('guidelines.fixed')}</th>
            <th scope="col">{t('guidelines.sentAllTheSame')}</th>
            <th scope="col">{t('guidelines.calledWrong')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, mostLines).map((line) => (
            <Line key={line.rule.id} line={line} {...does} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
