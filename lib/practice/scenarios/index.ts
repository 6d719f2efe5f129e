import * as v from 'valibot';
import { readyScenario } from '../ready.ts';
import { type Scenario, scenarioSchema } from '../scenario.ts';
import cutLine from './cut-line.json' with { type: 'json' };

/** The customers that everybody can practise on; a pack may bring more. Each brings its own brand and moment. */
export const scenarios: readonly Scenario[] = [cutLine].map((data) =>
  readyScenario(v.parse(scenarioSchema, data), data.brand, Date.parse(data.now)),
);
