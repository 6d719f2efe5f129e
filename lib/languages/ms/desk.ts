import type { desk as en } from '../en/desk.ts';

export const desk: { readonly [Key in keyof typeof en]: string } = {};
