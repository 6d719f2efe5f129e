import { x } from './x.ts';

export const sites = [x] as const;
