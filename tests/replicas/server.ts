/** One https server on 127.0.0.1 that answers for X and for Facebook by the Host header. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buildClient } from './build.ts';
import { makeCertificate } from './certificate.ts';
import { allHosts, hostsOf, siteOfHost } from './hosts.ts';
import { asQuery, defaultKnobs, hasKnobs, type Knobs, knobsOf, withoutKnobs } from './knobs.ts';
import type { ReplicaId, ReplicaSite, SendRequest, Sent } from './replica-site.ts';

export interface ReplicaOptions {
  /** 0 or absent: a free one. */
  readonly port?: number;
  /** Seed of everything generated, class names included. Absent: 1. */
  readonly seed?: number;
  /** "Now" of the stories at the start, ms since the epoch; it then goes on with the clock. Absent: the clock. */
  readonly now?: number;
  /** Knobs of every session that does not set its own. */
  readonly knobs?: Partial<Knobs>;
  /** Bundle the pages anew at each load: for work on the replicas. */
  readonly watch?: boolean;
}

/** One site as a test sees it. */
export interface ReplicaHandle {
  /**
   * Address of a path, or of a place that the scenario names (`nadia-line-cut`). With `knobs` (also `{}`) the session gets these and
   * no others; without, it keeps what it had.
   */
  url(place: string, knobs?: Partial<Knobs>): string;
  /** What pages sent in public, oldest first. */
  posts(): readonly Sent[];
  /** What pages sent in private, oldest first. */
  messages(): readonly Sent[];
  /** A colleague answers, the customer adds something: shown by open pages at once. */
  add(item: unknown, knobs?: Partial<Knobs>): void;
  /** The site's data for these knobs, as the page has it. */
  state(knobs?: Partial<Knobs>): object;
}

export interface Replicas {
  readonly port: number;
  readonly hosts: readonly string[];
  readonly x: ReplicaHandle;
  readonly facebook: ReplicaHandle;
  /** Both sites' sent texts. */
  readonly store: {
    posts(): readonly Sent[];
    messages(): readonly Sent[];
    all(): readonly Sent[];
    /** Sends that a page has begun and the site has not answered yet. */
    underway(): number;
  };
  /** Knobs of all sessions from now on, where the session has none of its own. */
  setKnobs(knobs: Partial<Knobs>): void;
  /** Resolves with the first sent text that fits, sent before or after the call; rejects after `timeout` ms. */
  waitForSent(fits: (sent: Sent) => boolean, timeout?: number): Promise<Sent>;
  /** Forgets what was sent, the sessions and all changes to the stories. */
  reset(): void;
  close(): Promise<void>;
}

const cookieName = 'replica_session';
const siteFiles: Readonly<Record<ReplicaId, URL>> = {
  x: new URL('./x/site.ts', import.meta.url),
  facebook: new URL('./facebook/site.ts', import.meta.url),
};
const sharedScenarios = new URL('./scenarios/', import.meta.url);

async function loadSite(id: ReplicaId): Promise<ReplicaSite | null> {
  if (!existsSync(siteFiles[id])) return null;
  const loaded: { default: ReplicaSite } = await import(siteFiles[id].href);
  return loaded.default;
}

/** As strict as the sites: own scripts by nonce, no eval, few frames; images from anywhere, inline styles allowed. */
export function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'self'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "font-src 'self' data:",
      "frame-src 'self'",
      "frame-ancestors 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "worker-src 'self' blob:",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'strict-transport-security': 'max-age=631138519; includeSubDomains; preload',
    'x-frame-options': 'SAMEORIGIN',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cache-control': 'no-store',
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const fieldsOfSend = ['audience', 'text', 'kind', 'to', 'by'] as const;

function readSend(body: unknown): SendRequest | null {
  if (typeof body !== 'object' || body === null) return null;
  const given = body as Record<string, unknown>;
  if (fieldsOfSend.some((field) => typeof given[field] !== 'string')) return null;
  return given.audience === 'public' || given.audience === 'private' ? (given as unknown as SendRequest) : null;
}

/** Starts the server. Pages are bundled at their first load. */
export async function startReplicas(options: ReplicaOptions = {}): Promise<Replicas> {
  const seed = options.seed ?? 1;
  const startedAt = Date.now();
  const clock = () => (options.now ?? startedAt) + (Date.now() - startedAt);
  const sites: Readonly<Record<ReplicaId, ReplicaSite | null>> = {
    x: await loadSite('x'),
    facebook: await loadSite('facebook'),
  };
  const scenarios = new Map<string, unknown>();
  const bundles = new Map<ReplicaId, Promise<string>>();
  const states = new Map<string, object>();
  const sessions = new Map<string, Partial<Knobs>>();
  const listeners = new Map<ServerResponse, string>();
  const waiting = new Set<() => void>();
  let sent: Sent[] = [];
  let common: Knobs = { ...defaultKnobs, ...options.knobs };
  let count = 0;
  let underway = 0;

  const stateKey = (id: ReplicaId, { scenario, hostile, size }: Knobs) => `${id}:${scenario}:${hostile}:${size}`;

  async function loadScenario(site: ReplicaSite, name: string): Promise<void> {
    const key = `${site.id}:${name}`;
    if (name === '' || scenarios.has(key)) return;
    const places = [site.scenarios, sharedScenarios].filter((place): place is URL => place !== undefined);
    const file = places.map((place) => new URL(`${name}.json`, place)).find((place) => existsSync(place));
    if (!file) throw new Error(`No scenario "${name}" for ${site.id}.`);
    scenarios.set(key, JSON.parse(await readFile(file, 'utf8')));
  }

  function stateOf(site: ReplicaSite, knobs: Knobs): object {
    const key = stateKey(site.id, knobs);
    const known = states.get(key);
    if (known) return known;
    const scenario = scenarios.get(`${site.id}:${knobs.scenario}`) ?? null;
    const state = site.begin({ now: options.now ?? clock(), seed, knobs, scenario });
    states.set(key, state);
    return state;
  }

  function tell(key: string, change: unknown): void {
    for (const [response, listensTo] of listeners) {
      if (listensTo === key) response.write(`event: change\ndata: ${JSON.stringify(change)}\n\n`);
    }
  }

  function bundle(site: ReplicaSite): Promise<string> {
    const known = bundles.get(site.id);
    if (known && !options.watch) return known;
    const made = buildClient(site.id, site.client, String(seed));
    bundles.set(site.id, made);
    return made;
  }

  function reset(): void {
    sent = [];
    states.clear();
    sessions.clear();
    common = { ...defaultKnobs, ...options.knobs };
  }

  /** The session's own knobs; a new session gets its cookie with the answer. */
  function sessionOf(request: IncomingMessage, response: ServerResponse): string {
    const found = new RegExp(`${cookieName}=([0-9a-f]{16})`).exec(request.headers.cookie ?? '')?.[1];
    const id = found ?? randomBytes(8).toString('hex');
    if (!found) response.setHeader('set-cookie', `${cookieName}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`);
    return id;
  }

  async function handleSend(site: ReplicaSite, knobs: Knobs, request: IncomingMessage, response: ServerResponse) {
    const asked = readSend(await bodyOf(request));
    if (!asked) return answer(response, 400, { problem: 'Not a text to send.' });
    underway += 1;
    await after(knobs.slow);
    underway -= 1;
    if (knobs.fail)
      return answer(response, 503, { problem: 'Something went wrong, but don’t fret — let’s give it another shot.' });
    count += 1;
    const one: Sent = {
      id: `${site.id}-${count}`,
      site: site.id,
      at: clock(),
      audience: asked.audience,
      text: asked.text,
      kind: asked.kind,
      to: asked.to,
      by: asked.by,
    };
    sent.push(one);
    const change = site.send(stateOf(site, knobs), one);
    tell(stateKey(site.id, knobs), change);
    for (const look of waiting) look();
    answer(response, 200, { sent: one, change });
  }

  async function handleOwn(
    site: ReplicaSite,
    path: string,
    session: string,
    knobs: Knobs,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    const key = stateKey(site.id, knobs);
    switch (path) {
      case 'GET world':
        return answer(response, 200, { state: stateOf(site, knobs), knobs, now: clock() });
      case 'GET store':
        return answer(response, 200, {
          posts: sent.filter(({ audience }) => audience === 'public'),
          messages: sent.filter(({ audience }) => audience === 'private'),
        });
      case 'GET events':
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        response.write(': here\n\n');
        listeners.set(response, key);
        response.on('close', () => listeners.delete(response));
        return;
      case 'POST send':
        return handleSend(site, knobs, request, response);
      case 'POST add':
        tell(key, site.add(stateOf(site, knobs), await bodyOf(request), clock()));
        return answer(response, 200, {});
      case 'POST knobs':
      case 'POST seed': {
        const wanted = knobsOf(
          new URLSearchParams(
            Object.entries((await bodyOf(request)) as Record<string, string>).map(([name, value]): [string, string] => [
              name,
              String(value),
            ]),
          ),
        );
        sessions.set(session, { ...sessions.get(session), ...wanted });
        await loadScenario(site, wanted.scenario ?? '');
        if (path === 'POST seed') states.delete(stateKey(site.id, { ...common, ...sessions.get(session) }));
        return answer(response, 200, { ...common, ...sessions.get(session) });
      }
      case 'POST reset':
        reset();
        return answer(response, 200, {});
      default:
        return answer(response, 404, { problem: `Nothing at ${path}.` });
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const id = siteOfHost(host);
    const site = id && sites[id];
    if (!site) return answer(response, 421, { problem: `No replica for ${host}.` });
    const url = new URL(request.url ?? '/', `https://${host}`);
    const session = sessionOf(request, response);
    const asked = hasKnobs(url.searchParams) ? knobsOf(url.searchParams) : null;
    if (asked) sessions.set(session, asked);
    const knobs: Knobs = { ...common, ...sessions.get(session) };
    await loadScenario(site, knobs.scenario);

    const own = /^\/__replica\/(.+)$/.exec(url.pathname)?.[1];
    if (own?.startsWith('client-')) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
      response.end(await bundle(site));
      return;
    }
    if (own?.startsWith('go/')) {
      const place = site.find(stateOf(site, knobs), decodeURIComponent(own.slice(3)));
      if (place === null) return answer(response, 404, { problem: `The story has no "${own.slice(3)}".` });
      response.writeHead(302, { location: place }).end();
      return;
    }
    if (own) return handleOwn(site, `${request.method} ${own}`, session, knobs, request, response);
    if (request.method !== 'GET') return answer(response, 405, { problem: 'Only pages live here.' });
    // The address bar shows what the real site would show.
    const rest = withoutKnobs(url.searchParams).toString();
    const path = url.pathname + (rest === '' ? '' : `?${rest}`);
    if (asked) {
      response.writeHead(302, { location: path }).end();
      return;
    }
    if (
      /\.\w{2,5}$/.test(url.pathname) &&
      !/\.php$/.test(url.pathname) &&
      !request.headers.accept?.includes('text/html')
    ) {
      response.writeHead(204).end();
      return;
    }
    const nonce = randomBytes(12).toString('base64');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...securityHeaders(nonce),
      ...site.headers?.(nonce),
    });
    const script = `/__replica/client-${seed}.js`;
    response.end(site.page({ path, host, knobs, nonce, script }));
  }

  const { key, cert } = makeCertificate(allHosts, Date.now());
  const server = createServer({ key, cert }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      console.error(`replica: ${request.method} ${request.url}\n${text}`);
      if (response.headersSent) response.end();
      else answer(response, 500, { problem: text });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });

  function handleOf(id: ReplicaId): ReplicaHandle {
    const siteHere = () => {
      const site = sites[id];
      if (!site) throw new Error(`The replica of ${id} is not built yet.`);
      return site;
    };
    return {
      url(place, knobs) {
        const path = place.startsWith('/') ? place : `/__replica/go/${encodeURIComponent(place)}`;
        const url = new URL(path, `https://${hostsOf[id][0]}`);
        if (knobs) for (const [name, value] of asQuery(knobs)) url.searchParams.set(name, value);
        return url.href;
      },
      posts: () => sent.filter(({ site, audience }) => site === id && audience === 'public'),
      messages: () => sent.filter(({ site, audience }) => site === id && audience === 'private'),
      add(item, knobs = {}) {
        const all = { ...common, ...knobs };
        tell(stateKey(id, all), siteHere().add(stateOf(siteHere(), all), item, clock()));
      },
      state: (knobs = {}) => stateOf(siteHere(), { ...common, ...knobs }),
    };
  }

  return {
    port: (server.address() as AddressInfo).port,
    hosts: allHosts,
    x: handleOf('x'),
    facebook: handleOf('facebook'),
    store: {
      posts: () => sent.filter(({ audience }) => audience === 'public'),
      messages: () => sent.filter(({ audience }) => audience === 'private'),
      all: () => sent,
      underway: () => underway,
    },
    setKnobs(knobs) {
      common = { ...common, ...knobs };
    },
    waitForSent: (fits, timeout = 10_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`Nothing fitting was sent in ${timeout} ms; sent so far: ${JSON.stringify(sent)}`));
        }, timeout);
        function look() {
          const found = sent.find(fits);
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        }
        waiting.add(look);
        look();
      }),
    reset,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export { startProxy } from './proxy.ts';
