import type { PackPhraseRule } from '../../../lib/packs/pack.ts';
import { type PackPlace, packPlaces } from '../../../lib/packs/rule-fields.ts';
import { type Language, languages } from '../../../lib/review/types.ts';
import { useWords } from '../../words.tsx';

interface Props {
  readonly rule: PackPhraseRule;
  change(rule: PackPhraseRule): void;
}

/** One a line; an empty field is no field. */
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trimStart());
const usualDistance = 6;

/** When a rule holds: in one language, in some places, away from or near to other words. */
export function Sometimes({ rule, change }: Props) {
  const { t } = useWords();
  const isSet = rule.lang ?? rule.places ?? rule.unless ?? rule.near ?? rule.final;
  const withPlace = (place: PackPlace, on: boolean) => {
    const places = packPlaces.filter((each) => (each === place ? on : (rule.places ?? []).includes(each)));
    const { places: _, ...rest } = rule;
    change(places.length === 0 ? rest : { ...rest, places });
  };
  const withUnless = (text: string) => {
    const { unless: _, ...rest } = rule;
    change(text === '' ? rest : { ...rest, unless: linesOf(text) });
  };
  const withNear = (text: string, within: number) => {
    const { near: _, ...rest } = rule;
    change(text === '' ? rest : { ...rest, near: { words: linesOf(text), within } });
  };
  return (
    <details className="sometimes" open={isSet !== undefined}>
      <summary>{t('guidelines.sometimes')}</summary>
      <label>
        <span>{t('guidelines.lang')}</span>
        <select
          className="field"
          value={rule.lang ?? ''}
          onChange={(event) => {
            const { lang: _, ...rest } = rule;
            change(event.target.value === '' ? rest : { ...rest, lang: event.target.value as Language });
          }}
        >
          <option value="">{t('guidelines.anyLanguage')}</option>
          {languages.map((language) => (
            <option key={language} value={language}>
              {t(`guidelines.lang-${language}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="places-only">
        <legend>{t('guidelines.onlyHere')}</legend>
        {packPlaces.map((place) => (
          <label key={place}>
            <input
              type="checkbox"
              checked={rule.places?.includes(place) ?? false}
              onChange={(event) => withPlace(place, event.target.checked)}
            />{' '}
            {t(`guidelines.place-${place}`)}
          </label>
        ))}
      </fieldset>
      <label>
        <span>{t('guidelines.unless')}</span>
        <textarea
          className="field"
          rows={2}
          value={rule.unless?.join('\n') ?? ''}
          onChange={(event) => withUnless(event.target.value)}
        />
      </label>
      <label>
        <span>{t('guidelines.near')}</span>
        <textarea
          className="field"
          rows={2}
          value={rule.near?.words.join('\n') ?? ''}
          onChange={(event) => withNear(event.target.value, rule.near?.within ?? usualDistance)}
        />
      </label>
      {rule.near && (
        <label>
          <span>{t('guidelines.within')}</span>
          <input
            className="field number"
            type="number"
            min={1}
            max={20}
            value={rule.near.within}
            onChange={(event) => withNear(rule.near?.words.join('\n') ?? '', Number(event.target.value))}
          />
        </label>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={rule.final ?? false}
          onChange={(event) => {
            const { final: _, ...rest } = rule;
            change(event.target.checked ? { ...rest, final: true } : rest);
          }}
        />{' '}
        {t('guidelines.final')}
      </label>
    </details>
  );
}
