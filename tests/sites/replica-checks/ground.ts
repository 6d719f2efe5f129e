import type { Page } from 'playwright-core';
import type { Replicas } from '../../replicas/server.ts';
import type { InWorld, World } from '../isolated-world.ts';

export interface Ground {
  readonly page: Page;
  readonly replicas: Replicas;
  readonly world: World;
}
export type Check = (ground: Ground) => Promise<void>;
export type SiteName = keyof InWorld['sites'];

/** What the world's global holds; functions that run there name it so. */
declare const sites: InWorld['sites'];

/** Every box with its audience, in short. */
export const boxesOf = ({ world }: Ground, site: SiteName) =>
  world.run(
    (name) =>
      sites[name]
        .findReplyBoxes(document)
        .map((box) => `${box.kind} ${sites[name].audienceOf(box).audience} ${sites[name].editorOf(box).id}`),
    site,
  );

/** Waits until the boxes are so, in any order. */
export async function boxesBecome(ground: Ground, site: SiteName, expected: readonly string[]): Promise<void> {
  const wanted = [...expected].sort().join('\n');
  await ground.world
    .until(
      (name, all) =>
        sites[name]
          .findReplyBoxes(document)
          .map((box) => `${box.kind} ${sites[name].audienceOf(box).audience} ${sites[name].editorOf(box).id}`)
          .sort()
          .join('\n') === all,
      site,
      wanted,
    )
    .catch(async () => {
      throw new Error(`boxes are\n${(await boxesOf(ground, site)).join('\n')}\nand not\n${expected.join('\n')}`);
    });
}

/** The thread of the n-th box of a kind, or of the page in view: "role handle: first words". */
export const threadOf = ({ world }: Ground, site: SiteName, kind: string, at = 0) =>
  world.run(
    (name, of, index) => {
      const box = sites[name].findReplyBoxes(document).filter((each) => each.kind === of)[index] ?? null;
      if (box === null && of !== 'view') throw new Error(`no box of kind ${of}`);
      const read = sites[name].readThread(box, document, { brandHandles: [] }, Date.now());
      const brief = (posts: typeof read.posts) =>
        posts.map(
          (post) => `${post.author} ${post.handle}: ${post.state ? `(${post.state}) ` : ''}${post.text.slice(0, 24)}`,
        );
      return { ...read, above: brief(read.posts), after: brief(read.below ?? []) };
    },
    site,
    kind,
    at,
  );

export type Where = 'replace' | { start: number; end: number };

/** Inserts into the n-th box of a kind. */
export const insert = ({ world }: Ground, site: SiteName, kind: string, text: string, where: Where, at = 0) =>
  world.run(
    async (name, of, words, place, index) => {
      const box = sites[name].findReplyBoxes(document).filter((each) => each.kind === of)[index];
      if (!box) throw new Error(`no box of kind ${of}`);
      return sites[name].editorOf(box).insert(box.element, words, place);
    },
    site,
    kind,
    text,
    where,
    at,
  );

/** What the adapter reads in the n-th box of a kind. */
export const draftOf = ({ world }: Ground, site: SiteName, kind: string, at = 0) =>
  world.run(
    (name, of, index) => {
      const box = sites[name].findReplyBoxes(document).filter((each) => each.kind === of)[index];
      return box ? sites[name].editorOf(box).read(box.element) : null;
    },
    site,
    kind,
    at,
  );

/** The words under the ranges of every occurrence of `word`, and whether they can be seen on the screen. */
export const wordsUnder = ({ world }: Ground, site: SiteName, kind: string, word: string, at = 0) =>
  world.run(
    (name, of, wanted, index) => {
      const box = sites[name].findReplyBoxes(document).filter((each) => each.kind === of)[index];
      if (!box) throw new Error(`no box of kind ${of}`);
      const editor = sites[name].editorOf(box);
      const text = editor.read(box.element);
      const start = text.indexOf(wanted);
      const rects = editor.rectsOf(box.element, start, start + wanted.length);
      const outer = box.element.getBoundingClientRect();
      return {
        words: editor.rangesOf(box.element, start, start + wanted.length).map(String),
        seen:
          rects.length > 0 &&
          rects.every((rect) => rect.width > 0 && rect.left >= outer.left - 1 && rect.right <= outer.right + 1),
      };
    },
    site,
    kind,
    word,
    at,
  );

/** From now on every send attempt is noted and held, as the guard would. */
export const holdSends = ({ world }: Ground, site: SiteName) =>
  world.run((name) => {
    const noted: string[] = [];
    Object.assign(globalThis, { noted });
    for (const type of ['keydown', 'click', 'submit']) {
      window.addEventListener(
        type,
        (event) => {
          const attempt = sites[name].sendAttempt(event, document);
          if (attempt === null) return;
          const texts = attempt.boxes.map((box) => sites[name].editorOf(box).read(box.element));
          noted.push(`${attempt.via}: ${attempt.boxes.map(({ kind }) => kind).join('+')}: ${texts.join(' | ')}`);
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true },
      );
    }
  }, site);

declare const noted: string[];
export const held = ({ world }: Ground) => world.run(() => noted.splice(0));

/** Remembers the n-th box of a kind, so that it can be asked for after it has gone. */
export const keepBox = ({ world }: Ground, site: SiteName, kind: string, at = 0) =>
  world.run(
    (name, of, index) => {
      Object.assign(globalThis, {
        kept: sites[name].findReplyBoxes(document).filter((each) => each.kind === of)[index],
      });
    },
    site,
    kind,
    at,
  );

declare const kept: Parameters<InWorld['sites']['x']['wasSent']>[0];
export const wasSent = ({ world }: Ground, site: SiteName, text: string) =>
  world.run((name, words) => sites[name].wasSent(kept, words, document), site, text);
export const becomesSent = ({ world }: Ground, site: SiteName, text: string) =>
  world.until((name, words) => sites[name].wasSent(kept, words, document), site, text);

export const problemsOf = ({ world }: Ground, site: SiteName) =>
  world.run((name) => sites[name].problems(document).map(({ code }) => code), site);
