/**
 * Inserting in Firefox, where another method is right than in Chromium: the adapters as a content script of an extension made for
 * this, against the editors' models.
 *
 *   FIREFOX_PATH=/usr/bin/firefox-esr npx node tests/sites/on-replicas-firefox.ts
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteHosts } from '../../lib/sites/hosts.ts';
import { type Firefox, launchFirefox } from '../e2e/marionette.ts';
import { startProxy, startReplicas } from '../replicas/server.ts';
import { bundleSites } from './isolated-world.ts';

const firefoxPath =
  process.env.FIREFOX_PATH ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
if (firefoxPath === undefined) throw new Error('No Firefox found. Say where it is in FIREFOX_PATH.');

/** Obeys the page: only a test's content script may. */
const servant = `
addEventListener('ask', async ({ detail }) => {
  const { site, kind, text, where } = JSON.parse(detail);
  const adapter = sites[site];
  const boxes = adapter.findReplyBoxes(document);
  const box = boxes.find((each) => each.kind === kind);
  const answer = {
    boxes: boxes.map((each) => each.kind + ' ' + adapter.audienceOf(each).audience),
    ...(box && text !== undefined ? { outcome: await adapter.editorOf(box).insert(box.element, text, where) } : {}),
  };
  document.documentElement.setAttribute('data-answer', JSON.stringify(answer));
});
`;

const folder = await mkdtemp(join(tmpdir(), 'tenang-sites-'));
await writeFile(join(folder, 'sites.js'), (await bundleSites()) + servant);
await writeFile(
  join(folder, 'manifest.json'),
  JSON.stringify({
    manifest_version: 2,
    name: 'Adapters under test',
    version: '1',
    browser_specific_settings: { gecko: { id: 'adapters@test.invalid' } },
    content_scripts: [{ matches: siteHosts, js: ['sites.js'], run_at: 'document_start' }],
  }),
);

interface Answer {
  readonly boxes: readonly string[];
  readonly outcome?: { readonly ok: boolean; readonly reason?: string; readonly text: string };
}
type Where = 'replace' | { readonly start: number; readonly end: number };

async function ask(
  firefox: Firefox,
  site: string,
  kind: string,
  text?: string,
  where: Where = 'replace',
): Promise<Answer> {
  await firefox.run(
    `document.documentElement.removeAttribute('data-answer');
     window.dispatchEvent(new CustomEvent('ask', { detail: arguments[0] }));`,
    JSON.stringify({ site, kind, text, where }),
  );
  return JSON.parse(
    await firefox.until<string>(`return document.documentElement.getAttribute('data-answer')`),
  ) as Answer;
}

async function boxesBecome(firefox: Firefox, site: string, expected: string): Promise<void> {
  const since = Date.now();
  for (;;) {
    const { boxes } = await ask(firefox, site, '');
    if (boxes.includes(expected)) return;
    if (Date.now() - since > 20_000) throw new Error(`boxes are ${boxes.join(', ')}, never ${expected}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const models = {
  x: `return window.__replica.editors()[0].text`,
  chat: `return window.__replica.chats()[0].text`,
  facebook: `return window.__replica.editors().filter((each) => each.kind === 'comment').at(-1).text`,
};
const places = [
  ['x', 'nadia-still-waiting', 'reply', 'reply public', 'x'],
  ['x', 'nadia-chat', 'message', 'message private', 'chat'],
  ['facebook', 'dinda', 'comment', 'comment public', 'facebook'],
] as const;
const steps: readonly (readonly [string, string, Where, string])[] = [
  [
    'many lines into an empty box',
    'Dear Nadia,\n\nyou owe RM354.20 🙏🏽\nSuria',
    'replace',
    'Dear Nadia,\n\nyou owe RM354.20 🙏🏽\nSuria',
  ],
  ['a part taken out', '', { start: 21, end: 30 }, 'Dear Nadia,\n\nyou owe 🙏🏽\nSuria'],
  ['a part replaced by two lines', 'please\nwrite', { start: 13, end: 20 }, 'Dear Nadia,\n\nplease\nwrite 🙏🏽\nSuria'],
  ['everything replaced', 'Hi @nadiarahman_ see #storm today', 'replace', 'Hi @nadiarahman_ see #storm today'],
  ['a part across a mention replaced', 'Sorry', { start: 0, end: 20 }, 'Sorry #storm today'],
  ['everything taken out', '', 'replace', ''],
];

const replicas = await startReplicas();
const proxy = await startProxy(replicas.port);
let failed = 0;
let passed = 0;
try {
  const firefox = await launchFirefox(firefoxPath, folder, proxy.port);
  try {
    for (const [site, place, kind, box, model] of places) {
      await firefox.send('WebDriver:Navigate', { url: replicas[site].url(place, {}) });
      await boxesBecome(firefox, site, box);
      for (const [what, text, where, wanted] of steps) {
        try {
          const { outcome } = await ask(firefox, site, kind, text, where);
          assert.deepEqual([await firefox.run<string>(models[model]), outcome?.ok], [wanted, true]);
          passed += 1;
          console.log(`ok      ${place}: ${what}`);
        } catch (error) {
          failed += 1;
          console.log(`FAILED  ${place}: ${what}\n${String(error)}`);
        }
      }
    }
  } finally {
    await firefox.close();
  }
} finally {
  await proxy.close();
  await replicas.close();
  await rm(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
