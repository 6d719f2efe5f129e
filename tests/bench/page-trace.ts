import type { CDPSession } from 'playwright-core';

/** One slice of a browser trace (Trace Event Format, phase "X"). Times in microseconds; `tdur` is the thread's own time. */
interface Slice {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string; readonly functionName?: string } };
}

export interface Spent {
  /** Tasks of the page's main thread that the browser calls long, by the clock on the wall. */
  readonly longTasks: number;
  /** Those of them in which our own calls took more than `long`, layout that they asked for counted in. */
  readonly ourLongTasks: number;
  /** Processor time of all script in the page, and of ours, milliseconds. */
  readonly script: number;
  readonly ours: number;
  /** What our calls took of the one task in which they took most: of the processor, milliseconds. */
  readonly longest: number;
}

/** Begins a trace of the whole browser; the answer ends it and tells what the page at `host` spent. */
export async function traceScript(devtools: CDPSession, long: number): Promise<() => Promise<Spent>> {
  await devtools.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      traceBufferSizeInKb: 400_000,
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const ended = new Promise<{ stream?: string }>((resolve) => devtools.once('Tracing.tracingComplete', resolve));
    await devtools.send('Tracing.end');
    const { stream } = await ended;
    if (stream === undefined) throw new Error('The browser has given no trace.');
    const { traceEvents } = JSON.parse(await readStream(devtools, stream)) as { traceEvents: readonly Slice[] };
    return spentIn(traceEvents, long);
  };
}

async function readStream(devtools: CDPSession, handle: string): Promise<string> {
  const parts: Buffer[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await devtools.send('IO.read', { handle, size: 1 << 22 });
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    if (eof) break;
  }
  await devtools.send('IO.close', { handle });
  return Buffer.concat(parts).toString();
}

const isOurs = ({ args }: Slice) => args?.data?.url?.startsWith('chrome-extension://') ?? false;
const isPages = ({ args }: Slice) => args?.data?.url?.startsWith('https://') ?? false;
const processor = ({ tdur, dur = 0 }: Slice) => (tdur ?? dur) / 1000;

/** The outermost of slices that lie within each other. */
function outermost(slices: readonly Slice[]): readonly Slice[] {
  let until = Number.NEGATIVE_INFINITY;
  return [...slices]
    .sort((one, other) => one.ts - other.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < until) return false;
      until = ts + dur;
      return true;
    });
}

/** What the main thread of the process that runs a page's own script spent. */
export function spentIn(events: readonly Slice[], long: number): Spent {
  const page = events.find((slice) => slice.name === 'FunctionCall' && isPages(slice));
  if (!page) throw new Error('No script of the page in the trace.');
  const here = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === page.pid && tid === page.tid);
  const calls = here.filter(({ name }) => name === 'FunctionCall');
  const ours = outermost(calls.filter(isOurs));
  const tasks = outermost(here.filter(({ name }) => name === 'RunTask'));
  let at = 0;
  const perTask = tasks.map((task) => {
    const end = task.ts + (task.dur ?? 0);
    let own = 0;
    for (; at < ours.length; at += 1) {
      const call = ours[at];
      if (!call || call.ts >= end) break;
      own += processor(call);
    }
    return { whole: (task.dur ?? 0) / 1000, own };
  });
  const sum = (slices: readonly Slice[]) => slices.reduce((all, slice) => all + processor(slice), 0);
  return {
    longTasks: perTask.filter(({ whole }) => whole > long).length,
    ourLongTasks: perTask.filter(({ own }) => own > long).length,
    script: sum(outermost(calls)),
    ours: sum(ours),
    longest: perTask.reduce((top, { own }) => Math.max(top, own), 0),
  };
}
