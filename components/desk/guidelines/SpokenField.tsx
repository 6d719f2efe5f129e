interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly lang: string;
  readonly rows?: number;
  readonly placeholder?: string;
  change(words: string): void;
}

/** Words that a lead writes in one language: a line, or several. */
export function SpokenField({ label, hint, value, lang, rows = 1, placeholder, change }: Props) {
  const common = {
    className: 'field',
    lang,
    value,
    placeholder,
    onChange: ({ target }: { target: { value: string } }) => change(target.value),
  };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control stands inside, whichever of the two it is
    <label className="entry-field wide">
      <span className="small soft">{label}</span>
      {rows === 1 ? (
        <input {...common} maxLength={200} autoComplete="off" />
      ) : (
        <textarea {...common} rows={rows} maxLength={4000} />
      )}
      {hint && <span className="small soft">{hint}</span>}
    </label>
  );
}
