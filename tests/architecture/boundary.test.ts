import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The written list. Whoever wants one more writes it here, with the reason. */
const hosts = [
  'https://business.facebook.com/*',
  'https://pro.x.com/*',
  'https://twitter.com/*',
  'https://web.facebook.com/*',
  'https://www.facebook.com/*',
  'https://x.com/*',
];
const permitted = {
  chrome: {
    folder: '.output/chrome-mv3',
    // storage: settings, guidelines of the organisation. sidePanel: the same panel in the browser's own side bar.
    // alarms: subscribed guidelines, retention, promises that come due. notifications: a number of promises that are due, nothing else.
    // idle: encrypted records lock when nobody is at the computer. It tells "active, idle or locked", and nothing of what is done.
    permissions: ['alarms', 'idle', 'notifications', 'sidePanel', 'storage'],
  },
  firefox: {
    folder: '.output/firefox-mv2',
    // Version 2 lists hosts among the permissions.
    permissions: [...hosts, 'alarms', 'idle', 'notifications', 'storage'],
  },
} as const;

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly externally_connectable?: unknown;
  readonly content_scripts?: readonly { matches: readonly string[]; run_at?: string; all_frames?: boolean }[];
  readonly web_accessible_resources?: readonly (
    | string
    | { resources: readonly string[]; matches: readonly string[] }
  )[];
}

const sorted = (list: readonly string[] = []) => [...list].sort();

function filesBelow(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => pattern.test(name));
}

describe.each(Object.entries(permitted))('the manifest for %s', (browser, { folder, permissions }) => {
  const file = join(folder, 'manifest.json');
  test.runIf(existsSync(file))('asks for what the list permits and nothing else', () => {
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    expect(sorted(manifest.permissions)).toEqual(sorted(permissions));
    expect(sorted(manifest.host_permissions)).toEqual(browser === 'chrome' ? hosts : []);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test.runIf(existsSync(file))('runs on the top page of the listed hosts alone, before the page', () => {
    const { content_scripts: scripts = [] } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    expect(sorted(scripts.flatMap(({ matches }) => matches))).toEqual(hosts);
    for (const script of scripts) {
      expect(script.run_at).toBe('document_start');
      expect(script.all_frames ?? false).toBe(false);
    }
  });

  test.runIf(existsSync(file))('lets pages frame the panel and the card, and reach no other file', () => {
    const { web_accessible_resources: open = [] } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const files = open.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.resources));
    expect(sorted(files)).toEqual(['card.html', 'panel.html']);
  });

  test.runIf(existsSync(file))('keeps database, rules and markup out of the content scripts', () => {
    for (const script of filesBelow(join(folder, 'content-scripts'), /\.js$/)) {
      const code = readFileSync(script, 'utf8');
      for (const word of ['indexedDB', 'Dexie', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write']) {
        expect(code.includes(word), `${word} in ${script}`).toBe(false);
      }
    }
  });
});

describe('the sources', () => {
  const sources = ['entrypoints', 'components', 'lib'].flatMap((folder) => filesBelow(folder, /\.tsx?$/));
  const calls = /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)/;
  /** Lines that may reach the network, each with its reason. */
  const allowed: readonly string[] = [
    // A subscription to guidelines that the person or the organisation chose: fetched, never written to (entrypoints/shared/fetch-pack.ts).
    'const response = await fetch(address, { ...how, signal });',
  ];

  const talks = (code: string) =>
    code
      .split('\n')
      .filter((line) => calls.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line) && !allowed.includes(line.trim()));
  const draws = (code: string) => /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML\(/.test(code);
  const offenders = (offends: (code: string) => boolean) =>
    sources.filter((file) => offends(readFileSync(file, 'utf8')));

  test('are seen', () => expect(sources.length).toBeGreaterThan(50));

  test('call nobody', () => {
    expect(talks('await fetch("https://example.com")')).toHaveLength(1);
    expect(offenders((code) => talks(code).length > 0)).toEqual([]);
  });

  test('draw no markup from strings', () => {
    expect(draws('place.innerHTML = name')).toBe(true);
    expect(offenders(draws)).toEqual([]);
  });
});
