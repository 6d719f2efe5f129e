import type { Span } from '../../../lib/packs/editing.ts';
import type { Severity } from '../../../lib/review/types.ts';
import { bounded } from '../../strangers-words.ts';

/** A text as words and marks; a stranger's, so it is bounded and never markup. */
export function Marked({
  text,
  marks,
  look,
}: {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly look: Severity;
}) {
  const shown = bounded(text, 600);
  let at = 0;
  const pieces = marks.flatMap(({ start, end }) => {
    if (start < at || end > shown.length) return [];
    const before = shown.slice(at, start);
    at = end;
    return [
      before,
      <mark key={start} className={look}>
        {shown.slice(start, end)}
      </mark>,
    ];
  });
  return (
    <bdi>
      {pieces}
      {shown.slice(at)}
    </bdi>
  );
}
