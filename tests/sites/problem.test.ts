import { expect, test } from 'vitest';
import { text } from '../../lib/languages/text.ts';
import { languages } from '../../lib/review/types.ts';
import { problemCodes } from '../../lib/sites/problem.ts';

test.each(languages.flatMap((language) => problemCodes.map((code) => [language, code] as const)))(
  'in %s the agent can read what "%s" means',
  (language, code) => {
    const words = text(language, `sites.${code}`);
    expect(words).not.toContain('sites.');
    expect(words.length).toBeLessThan(120);
  },
);
