import type { Site } from '../../../lib/sites/site.ts';
import type { PageMessage } from '../messages/page.ts';
import type { HeldSend } from './guard-world.ts';

/** What a held send tells at most: posts of one thread, posts that came meanwhile, names of files. */
const mostTogether = 30;
const mostNews = 10;
const mostFiles = 20;

/** Why a send is held, and everything that would go out with it, as the background is told. */
export function heldMessage({ going, held, why, news }: HeldSend, page: Document, site: Site): PageMessage {
  const [first] = held;
  return {
    type: 'held',
    why,
    posts: going.slice(0, mostTogether).map((draft) => ({
      box: draft.box.id,
      text: draft.text,
      audience: draft.audience,
      asked: held.includes(draft),
    })),
    news: news && { change: news.change, posts: news.posts.slice(-mostNews).map((post) => ({ ...post })) },
    files: [...new Set(going.flatMap((draft) => draft.files))].slice(0, mostFiles),
    privateWay: first ? site.privateWay?.(first.box, page) != null : false,
  };
}
