/** The packs to begin with, by sector: each is a file of this name in `starter/`. The last is the invented company of the sample data. */
export const starters = ['telephone', 'airline', 'marketplace', 'bank', 'utility', 'clinic', 'suria-mobile'] as const;
export type Starter = (typeof starters)[number];
