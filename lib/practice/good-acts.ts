/** What a good reply does, as far as it can be seen in its words. */
export const goodActs = ['name', 'her-words', 'own', 'time', 'channel'] as const;
export type GoodAct = (typeof goodActs)[number];
