import type { panel as en } from '../en/panel.ts';

export const panel: { readonly [Key in keyof typeof en]: string } = {};
