import type { suggestions as en } from '../en/suggestions.ts';

export const suggestions: { readonly [Key in keyof typeof en]: string } = {};
