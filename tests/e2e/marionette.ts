import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Firefox by its own remote protocol, Marionette: a line of TCP that carries `<bytes>:[0,id,command,params]` and answers
 * `<bytes>:[1,id,error,result]` (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html). Unlike WebDriver BiDi it
 * enters an extension's frame inside a page.
 */
export interface Firefox {
  send(command: string, params?: unknown): Promise<unknown>;
  /** Runs a function body in the frame in use, outside the sandbox. */
  run<Answer>(body: string, ...args: unknown[]): Promise<Answer>;
  /** Asks again until `body` answers something true; throws with the last answer after `patience` milliseconds. */
  until<Answer>(body: string, patience?: number): Promise<Answer>;
  /** Real key presses, one by one. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port to be had.');
  return address.port;
}

async function connectTo(port: number, firefox: ChildProcess, patience = 40_000): Promise<Socket> {
  const since = Date.now();
  for (;;) {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended with ${firefox.exitCode} before it listened.`);
    const socket = await new Promise<Socket | null>((resolve) => {
      const trying = createConnection({ port, host: '127.0.0.1' });
      trying.once('connect', () => resolve(trying));
      trying.once('error', () => resolve(null));
    });
    if (socket) return socket;
    if (Date.now() - since > patience) throw new Error(`Firefox did not listen within ${patience} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Parts the stream into messages and hands each to whoever waits for its id. */
function conversation(socket: Socket) {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let buffer = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(buffer.subarray(0, colon).toString());
      if (buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      // The first message is a greeting, no answer.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
      else asked?.resolve(result);
    }
  });
  return (command: string, params: unknown = {}) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const body = JSON.stringify([0, last, command, params]);
      socket.write(`${Buffer.byteLength(body)}:${body}`);
    });
}

export interface FirefoxOptions {
  /** Stands in for the person's own folder: what lies in its `.mozilla` counts. */
  readonly home?: string;
  /** Scripts may reach the browser's own windows (`Marionette:SetContext`), as to open an extension's page. */
  readonly system?: boolean;
}

/** Starts Firefox with the extension, its https going through `proxyPort` alone. Close it in `finally`. */
export async function launchFirefox(
  path: string,
  extension: string,
  proxyPort: number,
  { home, system = false }: FirefoxOptions = {},
): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'tenang-firefox-'));
  const port = await freePort();
  const preferences = {
    'marionette.port': port,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'intl.accept_languages': 'en-GB',
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const how = ['--headless', '--marionette', '--no-remote', '--profile', profile];
  const firefox = spawn(path, system ? [...how, '--remote-allow-system-access'] : how, {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900', ...(home && { HOME: home }) },
  });
  const stop = async () => {
    if (firefox.exitCode === null) {
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      firefox.kill('SIGKILL');
      await ended;
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const socket = await connectTo(port, firefox);
    const send = conversation(socket);
    await send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await send('Addon:Install', { path: extension, temporary: true });
    const run = async <Answer>(body: string, ...args: unknown[]) => {
      const answer = (await send('WebDriver:ExecuteScript', { script: body, args, sandbox: null })) as {
        value: Answer;
      };
      return answer.value;
    };
    return {
      send,
      run,
      async until<Answer>(body: string, patience = 20_000) {
        const since = Date.now();
        for (;;) {
          const answer = await run<Answer>(body);
          if (answer) return answer;
          if (Date.now() - since > patience)
            throw new Error(`Still ${JSON.stringify(answer)} after ${patience} ms: ${body}`);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      },
      async type(text) {
        const actions = [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
        await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
      },
      async close() {
        socket.destroy();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
