import { bounded } from './strangers-words.ts';

/** A stranger's name or handle: isolated, on one line, cut by the place it stands in. */
export function Name({ words, className }: { readonly words: string; readonly className?: string }) {
  return (
    <bdi
      className={className ? `name ${className}` : 'name'}
      title={words.length > 24 ? bounded(words, 300) : undefined}
    >
      {bounded(words, 300)}
    </bdi>
  );
}
