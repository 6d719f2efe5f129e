import type { why as en } from '../en/why.ts';

export const why: { readonly [Key in keyof typeof en]: string } = {};
