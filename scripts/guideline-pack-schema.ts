import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../lib/packs/pack.ts';

/** The JSON Schema of the guideline pack, as text. Checks that a schema can't say (line breaks, slots) stay with `readPack`. */
export function guidelinePackSchema(): string {
  const schema = {
    title: 'Tenang guideline pack',
    description:
      'Reply guidelines of one team: brand facts, severities, phrase rules with proof, building blocks, articles, practice.',
    ...toJsonSchema(packSchema, { errorMode: 'ignore' }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
