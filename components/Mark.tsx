/** The mark: a circle with a level line, still water. Decoration; the word beside it carries the meaning. */
export function Mark({ size = 16, hollow = false }: { readonly size?: number; readonly hollow?: boolean }) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      {hollow ? null : <path d="M1.3 8.75h13.4a6.75 6.75 0 0 1-13.4 0Z" fill="currentColor" fillOpacity="0.22" />}
      <circle
        cx="8"
        cy="8"
        r="6.75"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={hollow ? '3 2.3' : undefined}
      />
      {hollow ? null : <path d="M1.3 8.75h13.4" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}
