import { PencilLine } from 'lucide-react';
import { useId, useState } from 'react';
import type { TextKey } from '../../lib/languages/text.ts';
import { languages } from '../../lib/review/types.ts';
import { type Correction, type ThreadUnderstanding, threadKinds } from '../../lib/suggestions/types.ts';
import { setApart } from '../strangers-words.ts';
import { useWords } from '../words.tsx';

const emotions = ['angry', 'worried', 'neutral', 'happy', 'sarcastic'] as const;
const urgencies = ['high', 'normal', 'low'] as const;

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  say(value: NoInfer<Value>): string;
  choose(value: Value): void;
}

function Choice<Value extends string>({ label, value, values, say, choose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <label className="choice" htmlFor={id}>
      <span className="small soft">{label}</span>
      <select id={id} className="field" value={value} onChange={(event) => choose(event.target.value as Value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What was understood of the thread, in one line; open, it can be put right. */
export function ThreadLine({
  read,
  correct,
}: {
  readonly read: ThreadUnderstanding;
  readonly correct: ((correction: Correction) => void) | undefined;
}) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const language = languages.find((one) => read.language.startsWith(one)) ?? 'en';
  const say = (area: string) => (value: string) => t(`suggestions.${area}-${value}` as TextKey);
  const parts = [
    say('kind')(read.kind),
    ...(read.emotion === 'neutral' ? [] : [say('emotion')(read.emotion)]),
    ...(read.urgency === 'normal' ? [] : [say('urgency')(read.urgency)]),
    say('language')(language),
    ...(read.since === null ? [] : [setApart(read.since, 40)]),
    ...(read.times === null ? [] : [setApart(read.times, 24)]),
  ];
  return (
    <div className="thread-line">
      <button
        type="button"
        className="thread-said"
        aria-expanded={open}
        disabled={correct === undefined}
        onClick={() => setOpen(!open)}
      >
        <span>{parts.join(' · ')}</span>
        {correct !== undefined && <PencilLine size={14} aria-hidden="true" />}
        <span className="sr-only">{t('suggestions.correct')}</span>
      </button>
      {open && correct !== undefined && (
        <div className="thread-open">
          {read.problem !== null && (
            <p className="small soft">
              <bdi>{setApart(read.problem, 140)}</bdi>
            </p>
          )}
          {read.shownBy.length > 0 && (
            <p className="small soft">
              {t('suggestions.shownBy', { words: read.shownBy.map((word) => `“${setApart(word, 30)}”`).join(', ') })}
            </p>
          )}
          <div className="choices">
            <Choice
              label={t('suggestions.isKind')}
              value={read.kind}
              values={threadKinds}
              say={say('kind')}
              choose={(kind) => correct({ kind })}
            />
            <Choice
              label={t('suggestions.feels')}
              value={read.emotion}
              values={emotions}
              say={say('emotion')}
              choose={(emotion) => correct({ emotion })}
            />
            <Choice
              label={t('suggestions.urgent')}
              value={read.urgency}
              values={urgencies}
              say={say('urgency')}
              choose={(urgency) => correct({ urgency })}
            />
            <Choice
              label={t('suggestions.answerIn')}
              value={language}
              values={languages}
              say={say('language')}
              choose={(chosen) => correct({ language: chosen })}
            />
          </div>
          <button type="button" className="button small" onClick={() => correct({})}>
            {t('suggestions.asRead')}
          </button>
        </div>
      )}
    </div>
  );
}
