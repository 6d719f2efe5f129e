import { leakKinds, needs, toneFaults } from '../review/types.ts';

/** Every kind that a stored finding may have. */
export const findingKindsOfRecords = [...leakKinds, ...toneFaults, ...needs, 'phrase', 'reveal'] as const;
