import { useLiveQuery } from 'dexie-react-hooks';
import { Knowledge } from '../../../components/desk/Knowledge.tsx';
import { useWords } from '../../../components/words.tsx';
import { materialFromPack } from '../../../lib/packs/apply-pack.ts';
import { readPack } from '../../../lib/packs/read-pack.ts';
import { putArticles } from '../../../lib/records/shelf.ts';
import { askedSince, postedSince, suggestionUses } from '../../../lib/records/suggestion-uses.ts';
import { isStale } from '../../../lib/suggestions/article-kinds.ts';
import { gapsIn, repliesTo } from '../../../lib/suggestions/gaps.ts';
import { type AlwaysAdded, alwaysAdded } from '../../../lib/suggestions/uses.ts';
import { newId, useDesk } from '../desk-context.tsx';

/** How far back "keeps coming back" looks. Milliseconds. */
const lately = 90 * 86_400_000;
const mostGaps = 8;

/** As it stands in a pack, ready to be pasted among its blocks. */
const asBlock = ({ text, language }: AlwaysAdded, id: string): string =>
  JSON.stringify({ id: `added-${id.slice(0, 8)}`, act: 'close', lang: language, text }, null, 2);

/** What the knowledge base lacks, seen from what customers write and agents add. */
export function KnowledgeRoom() {
  const { t, now } = useWords();
  const { db, settings, say, attempt } = useDesk();
  const known = useLiveQuery(async () => {
    const since = new Date(now - lately).toISOString();
    const [asked, posted, uses, stored, packs] = await Promise.all([
      askedSince(db, since),
      postedSince(db, since),
      suggestionUses(db),
      db.articles.toArray(),
      db.packs.bulkGet([settings.packId, settings.teamPackId].filter((id) => id !== null)),
    ]);
    const material = packs.flatMap((pack) => {
      const reading = pack ? readPack(pack.json) : null;
      return reading && 'pack' in reading ? [materialFromPack(reading.pack)] : [];
    });
    const articles = [...material.flatMap((one) => one.articles), ...stored];
    const blocks = material.flatMap((one) => one.blocks);
    return {
      gaps: gapsIn(asked, articles, now)
        .slice(0, mostGaps)
        .map((gap) => ({ ...gap, replies: repliesTo(gap, posted) })),
      stale: articles.filter((article) => isStale(article, now)),
      added: alwaysAdded(uses, blocks),
    };
  }, [db, now, settings.packId, settings.teamPackId]);
  if (!known) return null;
  return (
    <Knowledge
      {...known}
      save={(article) =>
        attempt(async () => {
          const id = newId();
          await putArticles(db, [{ id, ...article }]);
          say(t('suggestions.articleSaved'), () => db.articles.delete(id));
        })
      }
      copyBlock={(added) =>
        attempt(async () => {
          await navigator.clipboard.writeText(asBlock(added, newId()));
          say(t('suggestions.copied'));
        })
      }
    />
  );
}
