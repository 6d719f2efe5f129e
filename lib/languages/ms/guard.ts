import type { guard as en } from '../en/guard.ts';

export const guard: { readonly [Key in keyof typeof en]: string } = {};
