import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the built extension. Throws in plain words where nothing is built. */
export function builtExtension(): string {
  const folder = join(resolve(import.meta.dirname, '../..', process.env.TENANG_OUT_DIR ?? '.output'), 'chrome-mv3');
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`Nothing is built in ${folder}: npm run build:chrome`);
  return folder;
}
