import { facebook } from './facebook.ts';
import { x } from './x.ts';

export const sites = [facebook, x] as const;
