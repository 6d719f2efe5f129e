import { type DBCore, type DBCoreTable, Dexie, type Middleware, RangeSet } from 'dexie';
import { grouped } from './grouped.ts';
import type { Interaction } from './schema.ts';
import { type WordPage, withoutContacts } from './word-pages.ts';

/**
 * Takes a contact off its page of words whenever it is deleted, whoever deletes it and however: nobody has to think of it, so nobody can forget.
 * What she said is in no index then.
 */

type Mutation = Parameters<DBCoreTable['mutate']>[0];
/** Dexie's name for the range that is everything. */
const everything = 3;
const contacts = 'interactions';
const pages = 'wordPages';

function keepingTable(core: DBCore, down: DBCoreTable): DBCoreTable {
  /** Dexie announces what it was asked to change, and pages are changed below it: other windows keep words of them in memory. */
  const announce = ({ mutatedParts }: Mutation, changed: RangeSet): void => {
    const address = `idb://${core.schema.name}/${pages}/`;
    const anyWord = new RangeSet(core.MIN_KEY, core.MAX_KEY);
    if (mutatedParts)
      Object.assign(mutatedParts, {
        [address]: changed,
        [`${address}:dels`]: changed,
        [`${address}words`]: anyWord,
      });
  };

  const takeOff = (req: Mutation, rows: readonly (Interaction | undefined)[]): PromiseLike<unknown> => {
    const { trans } = req;
    const listed = rows.flatMap((row) => {
      const page = row?.page ?? row?.pageBefore;
      return row === undefined || page === undefined ? [] : [{ id: row.id, page }];
    });
    if (listed.length === 0) return Dexie.Promise.resolve();
    const byPage = grouped(listed, ({ page }) => page);
    announce(req, new RangeSet().addKeys([...byPage.keys()]));
    const table = core.table(pages);
    return table.getMany({ trans, keys: [...byPage.keys()] }).then((found: readonly (WordPage | undefined)[]) => {
      const [left, gone]: [WordPage[], string[]] = [[], []];
      for (const page of found) {
        if (!page) continue;
        const rest = withoutContacts(page, new Set(byPage.get(page.id)?.map(({ id }) => id)));
        if (rest) left.push(rest);
        else gone.push(page.id);
      }
      const deleted = gone.length > 0 ? table.mutate({ type: 'delete', trans, keys: gone }) : Dexie.Promise.resolve();
      return deleted.then(() => (left.length > 0 ? table.mutate({ type: 'put', trans, values: left }) : undefined));
    });
  };

  function mutate(req: Mutation): ReturnType<DBCoreTable['mutate']> {
    const { trans } = req;
    const then = () => down.mutate(req);
    if (req.type === 'delete')
      return down.getMany({ trans, keys: req.keys }).then((rows) => takeOff(req, rows).then(then)) as ReturnType<
        DBCoreTable['mutate']
      >;
    if (req.type !== 'deleteRange') return then();
    if (req.range.type === everything) {
      announce(req, new RangeSet(core.MIN_KEY, core.MAX_KEY));
      return core.table(pages).mutate({ type: 'deleteRange', trans, range: req.range }).then(then);
    }
    const query = { index: down.schema.primaryKey, range: req.range };
    return down
      .query({ trans, values: true, query })
      .then(({ result }) => takeOff(req, result).then(then)) as ReturnType<DBCoreTable['mutate']>;
  }
  return { ...down, mutate };
}

export const keepWordPages: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'word-pages',
  // Above the lock, so that rows are plain, and below everything of Dexie's.
  level: -1.5,
  create: (core) => {
    // An older version that is being brought up to date has no pages yet.
    const hasPages = () => core.schema.tables.some(({ name }) => name === pages);
    return {
      ...core,
      transaction: (stores, mode, options) =>
        core.transaction(
          mode === 'readwrite' && stores.includes(contacts) && !stores.includes(pages) && hasPages()
            ? [...stores, pages]
            : stores,
          mode,
          options,
        ),
      table: (name) => (name === contacts && hasPages() ? keepingTable(core, core.table(name)) : core.table(name)),
    };
  },
};
