import { CircleCheck, CircleX, Plus, X } from 'lucide-react';
import { useWords } from '../../words.tsx';

interface Props {
  readonly must: 'flag' | 'pass';
  readonly sentences: readonly string[];
  /** Whether the rule marks each. */
  readonly flags: readonly boolean[];
  change(sentences: readonly string[]): void;
}

/** Sentences that prove a rule, each green or red while one types. */
export function Examples({ must, sentences, flags, change }: Props) {
  const { t } = useWords();
  const name = t(must === 'flag' ? 'guidelines.mustFlag' : 'guidelines.mustPass');
  const replaced = (at: number, words: string) => sentences.map((one, index) => (index === at ? words : one));
  return (
    <fieldset className="examples">
      <legend>{name}</legend>
      {sentences.map((sentence, at) => {
        const green = flags[at] === (must === 'flag');
        const verdict = t(flags[at] ? 'guidelines.marked' : 'guidelines.passes');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is known by its place while it is written
          <div key={at} className="example">
            {green ? (
              <CircleCheck size={16} className="leaf" aria-label={verdict} />
            ) : (
              <CircleX size={16} className="coral" aria-label={verdict} />
            )}
            <input
              className="field"
              value={sentence}
              aria-label={`${name} ${at + 1}`}
              maxLength={600}
              onChange={(event) => change(replaced(at, event.target.value))}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={t('guidelines.removeSentence')}
              onClick={() => change(sentences.filter((_, index) => index !== at))}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </div>
        );
      })}
      <button type="button" className="button plain small" onClick={() => change([...sentences, ''])}>
        <Plus size={14} aria-hidden="true" /> {t('guidelines.addSentence')}
      </button>
    </fieldset>
  );
}
