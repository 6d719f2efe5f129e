import type { common as en } from '../en/common.ts';

export const common: { readonly [Key in keyof typeof en]: string } = {
  name: 'Tenang',
};
