/** Text of a post as X draws it: spans, links, emoji as pictures. */
import { Fragment, type ReactNode } from 'react';
import { cls } from '../../../cls.ts';

const entity =
  /(https?:\/\/[^\s]+)|(@\w{1,15})|(#[\p{L}\p{N}_]+)|(\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})*)/gu;

const picture = (emoji: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text y="29" font-size="30">${emoji}</text></svg>`)}`;

export function Emoji({ text }: { text: string }) {
  return <img alt={text} draggable="false" src={picture(text)} title={text} className={cls('emoji')} />;
}

/** X shows the beginning of an address, hides its scheme, and leads through t.co. */
function Address({ href }: { href: string }) {
  const bare = href.replace(/^https?:\/\//, '');
  const scheme = href.slice(0, href.length - bare.length);
  const cut = bare.length > 27;
  let code = 7;
  for (const letter of href) code = (code * 33 + letter.charCodeAt(0)) % 2_176_782_336;
  return (
    <a
      dir="ltr"
      href={`https://t.co/${code.toString(36)}Qz`}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      className={cls('link')}
    >
      <span aria-hidden="true" className={cls('hidden-scheme')}>
        {scheme}
      </span>
      {cut ? bare.slice(0, 26) : bare}
      {cut && (
        <span aria-hidden="true" className={cls('ellipsis')}>
          …
        </span>
      )}
    </a>
  );
}

const lines = (text: string): ReactNode => <span className={cls('text')}>{text}</span>;

/** `links` false in quote cards, where mentions are plain spans. */
export function RichText({ text, links = true }: { text: string; links?: boolean }) {
  const parts: ReactNode[] = [];
  let from = 0;
  const plain = (until: number) => {
    if (until > from) parts.push(<Fragment key={from}>{lines(text.slice(from, until))}</Fragment>);
  };
  for (const match of text.matchAll(entity)) {
    const [whole, address, mention, hashtag] = match;
    plain(match.index);
    const key = `${match.index}-${whole}`;
    if (address)
      parts.push(
        links ? <Address key={key} href={address} /> : <span key={key}>{address.replace(/^https?:\/\//, '')}</span>,
      );
    else if (mention || hashtag) {
      const href = mention ? `/${whole.slice(1)}` : `/hashtag/${encodeURIComponent(whole.slice(1))}?src=hashtag_click`;
      parts.push(
        links ? (
          <div key={key} className={cls('inline')}>
            <span className={cls('mention-wrap')}>
              <a dir="ltr" role="link" href={href} className={cls('link')}>
                {whole}
              </a>
            </span>
          </div>
        ) : (
          <span key={key} className={cls('link')}>
            {whole}
          </span>
        ),
      );
    } else parts.push(<Emoji key={key} text={whole} />);
    from = match.index + whole.length;
  }
  plain(text.length);
  return <>{parts}</>;
}
