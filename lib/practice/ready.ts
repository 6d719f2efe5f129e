import type { Scenario, WrittenScenario } from './scenario.ts';
import { type Moment, moments } from './scenario.ts';
import { usualLines } from './usual-lines.ts';

/** A customer with all that her writer left out: the brand that is answered for, the moment, and what such customers usually answer. */
export function readyScenario(written: WrittenScenario, brand: Scenario['brand'], now: number): Scenario {
  const linesAt = (moment: Moment) => ({ ...usualLines[moment], ...written.lines?.[moment] });
  return {
    ...written,
    brand: written.brand ?? brand,
    now: written.now ?? new Date(now).toISOString(),
    history: written.history ?? [],
    lines: Object.fromEntries(moments.map((moment) => [moment, linesAt(moment)])) as Scenario['lines'],
    aims: written.aims ?? [],
  };
}
