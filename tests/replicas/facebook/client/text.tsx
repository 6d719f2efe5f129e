/** People's words as Facebook draws them: a div a line, emoji as pictures, names and addresses as links. */
import { Fragment, type ReactNode, useState } from 'react';
import { cls } from '../../cls.ts';
import { people } from '../seed/people.ts';
import { profilePath } from './paths.ts';
import { labels, lacks } from './world.ts';

const special =
  /(\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic}\uFE0F?)*)|([\w-]+(?:\.[\w-]+)*\.example(?:\/[\w./-]*)?)/gu;

const picture = (emoji: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="15" text-anchor="middle">${emoji}</text></svg>`)}`;

function words(line: string): ReactNode {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const found of line.matchAll(special)) {
    const [whole, emoji, address] = found;
    parts.push(line.slice(from, found.index));
    from = found.index + whole.length;
    if (emoji)
      parts.push(
        <span key={found.index} className={cls('emojiFrame')}>
          <img alt={emoji} src={picture(emoji)} width="16" height="16" referrerPolicy="origin-when-cross-origin" />
        </span>,
      );
    if (address)
      parts.push(
        <a
          key={found.index}
          href={`/l.php?u=${encodeURIComponent(`https://${address}`)}`}
          target="_blank"
          rel="nofollow noreferrer"
        >
          {address}
        </a>,
      );
  }
  return [...parts, line.slice(from)];
}

function Line({ line }: { readonly line: string }) {
  const named = people.find(({ name }) => name.length < 100 && line.startsWith(`${name} `));
  if (!named) return <>{words(line)}</>;
  return (
    <>
      <span className={cls('inline')}>
        <a className={cls('mentionLink')} href={profilePath(named)} role="link" tabIndex={0}>
          <span className={cls('inline')}>{named.name}</span>
        </a>
      </span>
      {words(line.slice(named.name.length))}
    </>
  );
}

/** `most`: characters shown before "See more". */
export function Words({ text, most }: { readonly text: string; readonly most: number }) {
  const [open, setOpen] = useState(false);
  const folded = text.length > most && !open && !lacks('see-more');
  const shown = folded ? `${text.slice(0, most).trimEnd()}… ` : text;
  const lines = shown.split('\n');
  return (
    <>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other name
        <Fragment key={index}>
          <div dir="auto" style={{ textAlign: 'start' }}>
            <Line line={line} />
            {folded && index === lines.length - 1 && (
              <div
                role="button"
                tabIndex={0}
                className={cls('seeMore')}
                onClick={() => setOpen(true)}
                onKeyDown={() => undefined}
              >
                {labels().seeMore}
              </div>
            )}
          </div>
        </Fragment>
      ))}
    </>
  );
}
