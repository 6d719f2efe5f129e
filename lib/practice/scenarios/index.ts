import * as v from 'valibot';
import { type Scenario, scenarioSchema } from '../scenario.ts';
import cutLine from './cut-line.json' with { type: 'json' };

/** The customers that everybody can practise on; a pack may bring more. */
export const scenarios: readonly Scenario[] = [cutLine].map((data) => v.parse(scenarioSchema, data));
