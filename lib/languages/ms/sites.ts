import type { sites as en } from '../en/sites.ts';

export const sites: { readonly [Key in keyof typeof en]: string } = {};
