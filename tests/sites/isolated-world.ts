/** Runs the adapters where a content script runs: in a world of its own beside the page, which the page's CSP does not reach. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';
import type { Site } from '../../lib/sites/site.ts';

/** What is in the isolated world: the adapters, under one name. */
export interface InWorld {
  readonly sites: { readonly x: Site; readonly facebook: Site };
}

const world = 'tenang-test';

/** The adapters as one script that leaves `sites` on the world's global. */
export async function bundleSites(): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import { facebook } from './facebook.ts'; import { x } from './x.ts'; globalThis.sites = { facebook, x };`,
      resolveDir: fileURLToPath(new URL('../../lib/sites', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  return result.outputFiles[0]?.text ?? '';
}

export interface World {
  /** Evaluates a function beside the page. It sees `sites`, `document` and its arguments, nothing of this file. */
  run<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Waits until the function answers something true. */
  until<Args extends readonly unknown[]>(work: (...args: Args) => unknown, ...args: Args): Promise<void>;
}

const patience = 15_000;

/** A world that is there at each document's start, as a content script is. */
export async function openWorld(page: Page, script: string): Promise<World> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let context = 0;
  session.on('Runtime.executionContextCreated', ({ context: made }) => {
    if (made.name === world) context = made.id;
  });
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: script,
    worldName: world,
    runImmediately: true,
  });

  async function evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: context,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  const run: World['run'] = async (work, ...args) => {
    const given = args.map((each) => JSON.stringify(each)).join(', ');
    return (await evaluate(`(${work})(${given})`)) as never;
  };
  return {
    run,
    async until(work, ...args) {
      const end = Date.now() + patience;
      for (;;) {
        if (await run(work, ...args)) return;
        if (Date.now() > end) throw new Error(`never true: ${work} ${JSON.stringify(args)}`);
        await page.waitForTimeout(50);
      }
    },
  };
}
