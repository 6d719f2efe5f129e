import { useEffect, useId, useRef, useState } from 'react';
import { type CardActions, type PostAnywayReason, postAnywayReasons } from '../panel-state.ts';
import { useWords } from '../words.tsx';

/** Post all the same: a reason from a short list, and words where the list has none. */
export function PostAnyway({ post }: { readonly post: CardActions['postAnyway'] }) {
  const { t } = useWords();
  const id = useId();
  const [reason, setReason] = useState<PostAnywayReason | null>(null);
  const [words, setWords] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const needsWords = reason === 'other' && words.trim() === '';
  return (
    <form
      className="post-anyway"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== null && !needsWords) post(reason, words.trim());
      }}
    >
      <fieldset>
        <legend>{t('card.postAnywayWhy')}</legend>
        {postAnywayReasons.map((each, index) => (
          <label key={each}>
            <input
              ref={index === 0 ? first : undefined}
              type="radio"
              name={`${id}-reason`}
              checked={reason === each}
              onChange={() => setReason(each)}
            />
            {t(`card.reason-${each}`)}
          </label>
        ))}
      </fieldset>
      <label className="words">
        <span className="small soft">{t('card.reasonWords')}</span>
        <input className="field" maxLength={500} value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      {needsWords && (
        <p className="small soft" role="status">
          {t('card.reasonNeeded')}
        </p>
      )}
      <button type="submit" className="button danger" disabled={reason === null || needsWords}>
        {t('card.postAnyway')}
      </button>
    </form>
  );
}
