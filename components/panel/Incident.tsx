import { Copy, ExternalLink, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Step, Tick } from '../../lib/incident/incident.ts';
import type { PanelActions, PanelIncident } from '../panel-state.ts';
import { bounded } from '../strangers-words.ts';
import { sayWhen } from '../time.ts';
import { useWords } from '../words.tsx';
import { IncidentClocks } from './IncidentClocks.tsx';

interface Props {
  readonly incident: PanelIncident | null;
  readonly actions: PanelActions;
}
type Open = Extract<PanelIncident, { state: 'open' }>;

/** After it went wrong: one quiet line until it is needed, then what to do, in order, with the clock. */
export function Incident({ incident, actions }: Props) {
  const { t } = useWords();
  const section = useRef<HTMLElement>(null);
  // It is begun at the foot of the panel and stands at its head.
  useEffect(() => {
    section.current?.closest('.panel-scroll')?.scrollTo?.({ top: 0 });
  }, []);
  if (incident === null)
    return (
      <button type="button" className="incident-begin small" onClick={() => actions.beginIncident()}>
        {t('incident.begin')}
      </button>
    );
  return (
    <section ref={section} className="incident" aria-label={t('incident.title')}>
      <div className="incident-head">
        <h2>{t('incident.title')}</h2>
        <button
          type="button"
          className="icon-button tiny"
          aria-label={t('incident.close')}
          onClick={() => actions.closeIncident()}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      {incident.state === 'choosing' ? (
        <Which posts={incident.posts} actions={actions} />
      ) : (
        <Checklist key={incident.opening} open={incident} actions={actions} />
      )}
    </section>
  );
}

function Which(props: {
  readonly posts: Extract<PanelIncident, { state: 'choosing' }>['posts'];
  readonly actions: PanelActions;
}) {
  const { t, now, language, zone } = useWords();
  return (
    <>
      <p className="soft">{t('incident.which')}</p>
      <ul className="incident-posts">
        {props.posts.map(({ words, at }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may have been posted twice
          <li key={index}>
            <button type="button" className="reply" onClick={() => props.actions.openIncident(index)}>
              <span className="clamp-2">
                <bdi>{bounded(words, 160)}</bdi>
              </span>
              {at && <span className="small soft">{sayWhen(at, now, language, zone)}</span>}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button small" onClick={() => props.actions.openIncident(null)}>
            {t('incident.another')}
          </button>
        </li>
      </ul>
    </>
  );
}

function CopyText({ words, label }: { readonly words: string; readonly label: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className="button small"
      onClick={() => void navigator.clipboard.writeText(words).then(() => setCopied(true))}
    >
      <Copy size={14} aria-hidden="true" /> {copied ? t('incident.copied') : label}
    </button>
  );
}

/**
 * Ticks as they were last made: shown at once, and by what is kept as soon as the answer to the last of them is there. They are answered
 * in the order in which they were made.
 */
function useTicks({ incident, answers }: Open, actions: PanelActions) {
  const asked = useRef(answers);
  const [hoped, setHoped] = useState<Partial<Record<Tick, { readonly isDone: boolean; readonly answer: number }>>>({});
  return {
    isDone(tick: Tick): boolean {
      const hope = hoped[tick];
      return hope && hope.answer > answers ? hope.isDone : incident.done[tick] !== undefined;
    },
    set(tick: Tick, isDone: boolean) {
      asked.current = Math.max(asked.current, answers) + 1;
      const answer = asked.current;
      setHoped((before) => ({ ...before, [tick]: { isDone, answer } }));
      actions.stepIncident(tick, isDone);
    },
  };
}

function Checklist({ open, actions }: { readonly open: Open; readonly actions: PanelActions }) {
  const { t } = useWords();
  const { incident, link, isHere, apology, notice } = open;
  const ticks = useTicks(open, actions);
  const step = (name: Step) => ({
    isDone: ticks.isDone(name),
    label: t(`incident.step-${name}`),
    set: (isDone: boolean) => ticks.set(name, isDone),
  });
  return (
    <>
      <p>
        {incident.kinds.length === 0
          ? t('incident.kindsUnknown')
          : incident.kinds.map((kind) => t(`desk.kind-${kind}`)).join(', ')}
      </p>
      <ol className="incident-steps">
        <Item {...step('deleted')}>
          {link !== null && (
            <a className="button small" href={link} target="_blank" rel="noreferrer">
              <ExternalLink size={14} aria-hidden="true" /> {t('incident.openPost')}
            </a>
          )}
        </Item>
        <Item {...step('apologised')}>
          <p className="small">
            <bdi>{apology}</bdi>
          </p>
          {!isHere && <p className="small soft">{t('incident.elsewhere')}</p>}
          <div className="incident-ways">
            {isHere && (
              <button type="button" className="button small" onClick={() => actions.apologise()}>
                {t('incident.insertApology')}
              </button>
            )}
            <CopyText words={apology} label={t('incident.copy')} />
          </div>
        </Item>
        <Item {...step('leadTold')}>
          <CopyText words={notice} label={t('incident.copyNotice')} />
        </Item>
      </ol>
      <IncidentClocks incident={incident} ticks={ticks} />
      <p className="small soft">{t('incident.kept')}</p>
    </>
  );
}

function Item(props: {
  readonly isDone: boolean;
  readonly label: string;
  readonly children?: React.ReactNode;
  set(isDone: boolean): void;
}) {
  return (
    <li>
      <label className="incident-step">
        <input type="checkbox" checked={props.isDone} onChange={(event) => props.set(event.target.checked)} />
        <span>{props.label}</span>
      </label>
      {!props.isDone && props.children}
    </li>
  );
}
