import { Trash2 } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { adviceIn } from '../../../lib/packs/apply-pack.ts';
import { marksIn, partsOf, phraseFrom, withBetterWords } from '../../../lib/packs/editing.ts';
import type { PackPhraseRule } from '../../../lib/packs/pack.ts';
import type { PackProblem } from '../../../lib/packs/read-pack.ts';
import { severities } from '../../../lib/review/types.ts';
import { bounded } from '../../strangers-words.ts';
import { useWords } from '../../words.tsx';
import { Examples } from './Examples.tsx';
import { LiveResults } from './LiveResults.tsx';
import { MarkWords } from './MarkWords.tsx';
import { Sometimes } from './Sometimes.tsx';

interface Props {
  readonly begin: PackPhraseRule;
  readonly isNew: boolean;
  readonly own: readonly string[];
  readonly sample: readonly string[];
  /** What is wrong with a rule as the pack would refuse it; empty when it can be kept. */
  faultsOf(rule: PackPhraseRule): readonly PackProblem[];
  keep(rule: PackPhraseRule): void;
  remove(): void;
}

/** The words of the first sentence that the phrase of a known rule marks. */
function coveredBy(rule: PackPhraseRule): ReadonlySet<number> {
  const [sentence = ''] = rule.mustFlag;
  const [marks = []] = marksIn(rule, [sentence]);
  const isIn = (start: number, end: number) => marks.some((span) => span.start <= start && end <= span.end);
  return new Set(partsOf(sentence).flatMap((part, at) => (isIn(part.start, part.end) ? [at] : [])));
}

/** Sentences that still say something. */
const told = (sentences: readonly string[]): string[] => sentences.filter((one) => one.trim() !== '');

/** A rule as a person makes it: a bad sentence, its words, why, better ones; and what it would have done all the while. */
export function RuleForm({ begin, isNew, own, sample, faultsOf, keep, remove }: Props) {
  const { t, language } = useWords();
  const id = useId();
  const [rule, setRule] = useState(begin);
  const [marked, setMarked] = useState<ReadonlySet<number>>(() => coveredBy(begin));
  const [judged, setJudged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [asked, setAsked] = useState(false);
  /** The sentence that must pass follows the better words until somebody writes one. */
  const [followsBetter, setFollows] = useState(isNew);
  const [sentence = ''] = rule.mustFlag;
  const hasPhrase = rule.phrase.trim().length > 0;
  const marks = useMemo(() => (hasPhrase ? (marksIn(rule, [sentence])[0] ?? []) : []), [rule, sentence, hasPhrase]);
  const better = rule.replacement ?? '';

  const settle = (next: PackPhraseRule, follows = followsBetter): void => {
    if (!follows) {
      setRule(next);
      return;
    }
    const [bad = ''] = next.mustFlag;
    const [spans = []] = next.phrase.trim() ? marksIn(next, [bad]) : [];
    const passes = next.replacement && spans.length > 0 ? withBetterWords(bad, spans, next.replacement) : '';
    setRule({ ...next, mustPass: passes === '' ? [''] : [passes] });
  };
  const write = (words: string) => {
    setMarked(new Set());
    settle({ ...rule, phrase: isNew ? '' : rule.phrase, mustFlag: [words, ...rule.mustFlag.slice(1)] });
  };
  const mark = (words: ReadonlySet<number>) => {
    setMarked(words);
    settle({ ...rule, phrase: phraseFrom(sentence, words) });
  };
  const judge = (text: string, right: boolean) => {
    setJudged(new Map(judged).set(text, right));
    const passes = told(rule.mustPass).filter((one) => one !== text);
    setFollows(false);
    setRule({ ...rule, mustPass: right ? (passes.length > 0 ? passes : ['']) : [...passes, bounded(text, 599)] });
  };

  const tried = useDeferredValue(rule);
  const onTexts = useMemo(() => {
    const on = (texts: readonly string[]) => ({ texts, marks: tried.phrase.trim() ? marksIn(tried, texts) : [] });
    return { own: on(own), sample: on(sample) };
  }, [tried, own, sample]);
  const flags = (sentences: readonly string[]) =>
    hasPhrase ? marksIn(rule, sentences).map((spans) => spans.length > 0) : sentences.map(() => false);
  const complete = { ...rule, mustFlag: told(rule.mustFlag), mustPass: told(rule.mustPass) };
  const faults = asked ? faultsOf(complete) : [];
  const tryKeep = () => {
    setAsked(true);
    if (faultsOf(complete).length === 0) keep(complete);
  };

  return (
    <div className="rule-bench">
      <form
        className="rule-form"
        onSubmit={(event) => {
          event.preventDefault();
          tryKeep();
        }}
      >
        <label htmlFor={`${id}-bad`}>{t('guidelines.badSentence')}</label>
        <input
          id={`${id}-bad`}
          className="field"
          value={sentence}
          placeholder={t('guidelines.badExample')}
          maxLength={600}
          autoComplete="off"
          onChange={(event) => write(event.target.value)}
        />
        {sentence.trim() !== '' && (
          <fieldset className="mark-place">
            <legend>
              {t('guidelines.markWords')} <span className="small soft">{t('guidelines.markHint')}</span>
            </legend>
            <MarkWords sentence={sentence} marks={marks} marked={marked} mark={mark} />
            <label className="phrase-line small">
              <span className="soft">{t('guidelines.phrase')}</span>
              <input
                className="field"
                value={rule.phrase}
                title={t('guidelines.phraseHint')}
                maxLength={200}
                autoComplete="off"
                onChange={(event) => settle({ ...rule, phrase: event.target.value })}
              />
              <span className="soft">{t('guidelines.phraseHint')}</span>
            </label>
          </fieldset>
        )}
        <label htmlFor={`${id}-why`}>{t('guidelines.why')}</label>
        <input
          id={`${id}-why`}
          className="field"
          value={adviceIn(rule.advice, language)}
          placeholder={t('guidelines.whyExample')}
          maxLength={600}
          autoComplete="off"
          onChange={(event) =>
            setRule({
              ...rule,
              advice:
                typeof rule.advice === 'string'
                  ? event.target.value
                  : { ...rule.advice, [language]: event.target.value },
            })
          }
        />
        <label htmlFor={`${id}-better`}>{t('guidelines.better')}</label>
        <input
          id={`${id}-better`}
          className="field"
          value={better}
          placeholder={t('guidelines.betterExample')}
          maxLength={600}
          autoComplete="off"
          onChange={(event) => {
            const { replacement: _, ...rest } = rule;
            settle(event.target.value === '' ? rest : { ...rest, replacement: event.target.value });
          }}
        />
        {better !== '' && marks.length > 0 && (
          <p className="small soft">
            {t('guidelines.reads', { text: bounded(withBetterWords(sentence, marks, better), 300) })}
          </p>
        )}
        <fieldset className="strength">
          <legend>{t('guidelines.strength')}</legend>
          {severities.toReversed().map((severity) => (
            <label key={severity}>
              <input
                type="radio"
                name={`${id}-strength`}
                checked={rule.severity === severity}
                onChange={() => setRule({ ...rule, severity })}
              />{' '}
              {t(`guidelines.strength-${severity}`)}
            </label>
          ))}
        </fieldset>
        <Sometimes rule={rule} change={setRule} />
        <section className="proof">
          <h3>{t('guidelines.proof')}</h3>
          <Examples
            must="flag"
            sentences={rule.mustFlag}
            flags={flags(rule.mustFlag)}
            change={(mustFlag) => setRule({ ...rule, mustFlag: [...mustFlag] })}
          />
          <Examples
            must="pass"
            sentences={rule.mustPass}
            flags={flags(rule.mustPass)}
            change={(mustPass) => {
              setFollows(false);
              setRule({ ...rule, mustPass: [...mustPass] });
            }}
          />
        </section>
        {faults.length > 0 && (
          <ul className="rule-faults" role="alert">
            {faults.slice(0, 4).map(({ path, message, repair }) => (
              <li key={path}>
                {bounded(message, 200)} {bounded(repair, 200)}
              </li>
            ))}
          </ul>
        )}
        <div className="pack-actions">
          <button type="submit" className="button primary">
            {t('guidelines.keep')}
          </button>
          {!isNew && (
            <button type="button" className="button plain" onClick={remove}>
              <Trash2 size={14} aria-hidden="true" /> {t('guidelines.removeRule')}
            </button>
          )}
        </div>
      </form>
      <LiveResults own={onTexts.own} sample={onTexts.sample} look={rule.severity} judged={judged} judge={judge} />
    </div>
  );
}
