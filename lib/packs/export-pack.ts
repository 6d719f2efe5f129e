import { limits } from './fields.ts';
import type { Pack } from './pack.ts';

/** The pack as a file that `readPack` reads back equal: indented where it may be so long, ends with a newline. */
export function exportPack(pack: Pack): string {
  const indented = `${JSON.stringify(pack, null, 2)}\n`;
  return indented.length > limits.packCharacters ? `${JSON.stringify(pack)}\n` : indented;
}
