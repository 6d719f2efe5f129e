import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate of our own for localhost, made anew for each run. */
export function makeCertificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tenang-certificate-'));
  try {
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
    const how = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-addext',
      names,
    ];
    execFileSync('openssl', [...how, '-keyout', keyFile, '-out', certFile], { stdio: 'pipe' });
    return { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export type Play = (request: IncomingMessage, response: ServerResponse) => void;

/** Says the text as a team's own web server would, and knows it again by its ETag. */
export const saysPack =
  (text: string, etag = `"${text.length}"`): Play =>
  (request, response) => {
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache', etag };
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
    else response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(text);
  };

const open = { 'access-control-allow-origin': '*' };

/** Everything that goes wrong between a team's server and a desk. */
export const faults = {
  truncated:
    (text: string): Play =>
    (_request, response) => {
      response.writeHead(200, { ...open, 'content-length': String(Buffer.byteLength(text)) });
      response.write(text.slice(0, text.length / 2), () => response.destroy());
    },
  'cut but closed well': (text: string): Play => saysPack(text.slice(0, text.length / 2)),
  huge: (): Play => (_request, response) => {
    response.writeHead(200, open);
    const piece = `"${'x'.repeat(65_536)}"`;
    const more = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on('drain', more);
    more();
  },
  'huge by its own word': (): Play => (_request, response) => {
    response.writeHead(200, { ...open, 'content-length': '99999999' });
    response.write('{');
  },
  slow: (): Play => (_request, response) => {
    response.writeHead(200, open);
    response.write('{');
  },
  'redirect to http': (): Play => (_request, response) =>
    response.writeHead(302, { ...open, location: 'http://localhost/pack.json' }).end(),
  'a web page': (): Play => (_request, response) =>
    response.writeHead(200, { ...open, 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>'),
  gone: (): Play => (_request, response) => response.writeHead(410, open).end(),
  'not found': (): Play => (_request, response) => response.writeHead(404, open).end(),
  'server error': (): Play => (_request, response) => response.writeHead(500, open).end(),
} as const;

export interface PackServer {
  readonly address: string;
  readonly certificate: string;
  /** What was asked, in order. */
  readonly asked: readonly IncomingMessage[];
  play(next: Play): void;
  close(): Promise<void>;
}

/** A real HTTPS server on this machine that plays what it is told. */
export async function openPackServer(): Promise<PackServer> {
  const { key, cert } = makeCertificate();
  const asked: IncomingMessage[] = [];
  let play: Play = faults['not found']();
  const server = createServer({ key, cert }, (request, response) => {
    asked.push(request);
    play(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}/pack.json`,
    certificate: cert,
    asked,
    play: (next) => {
      play = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
