import { problem } from '../../../lib/sites/problem.ts';
import type { Problem, Site } from '../../../lib/sites/site.ts';
import type { PageFinding, PageMessage } from '../messages/page.ts';
import { flyCanary } from './canary.ts';

interface World {
  readonly page: Document;
  readonly site: Site;
  send(message: PageMessage): void;
  /** What the canary could not show here. */
  landed(failed: readonly Problem[]): void;
}

export interface Flights {
  /** Proves on a draft that nobody sees that checking, marking and holding work. */
  fly(): Promise<void>;
  /** The background has checked the canary's draft. */
  checked(findings: readonly PageFinding[]): void;
}

export function makeFlights({ page, site, send, landed }: World, signal: AbortSignal): Flights {
  let answered: ((findings: readonly PageFinding[]) => void) | null = null;
  let flight = new AbortController();
  const check = (text: string) =>
    new Promise<readonly PageFinding[]>((resolve) => {
      answered = resolve;
      send({ type: 'canary', text });
    });
  return {
    async fly() {
      // Whoever asked before, and was stopped since, will not answer: what was in flight begins anew.
      flight.abort();
      const own = new AbortController();
      flight = own;
      try {
        const failed = await flyCanary(
          { page, site, now: () => Date.now(), check },
          AbortSignal.any([signal, own.signal]),
        );
        if (own.signal.aborted) return;
        send({ type: 'canary-flown', failed: failed.map(({ code }) => code) });
        landed(failed);
      } catch (error) {
        if (own.signal.aborted) return;
        landed([problem('canary-hold', error instanceof Error ? error.name : 'error')]);
      }
    },
    checked: (findings) => answered?.(findings),
  };
}
