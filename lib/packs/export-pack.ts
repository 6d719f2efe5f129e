import type { Pack } from './pack.ts';

/** The pack as a file that `readPack` reads back equal: indented, ends with a newline. */
export function exportPack(pack: Pack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
