import type { Language } from '../../review/types.ts';
import type { Bank } from './bank.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { ms } from './ms.ts';

export const banks: Readonly<Record<Language, Bank>> = { en, id, ms };
