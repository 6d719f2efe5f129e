import type { ByteSource } from '../../../lib/records/csv/source.ts';

/** A chosen file as the imports read it: piece by piece. */
export const sourceOf = (file: File): ByteSource => ({
  name: file.name,
  size: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});
