import { readFileSync } from 'node:fs';
import { isSecretKey, type SecretKey } from '../../entrypoints/shared/ed25519.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import { type PackProblem, readPack } from '../../lib/packs/read-pack.ts';

/** Something that the caller did wrong: told in one line, exit status 2. */
export class Misuse extends Error {}

export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Misuse(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}

/** "file:line:column: field: message repair", as editors and version control mark it. */
export function sayProblem(file: string, { line = 1, column = 1, path, message, repair }: PackProblem): string {
  return `${file}:${line}:${column}: ${path === '' ? '' : `${path}: `}${message} ${repair}`;
}

/** Faults of a pack that can't be used. */
export class Faulty extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines[0]);
    this.lines = lines;
  }
}

/** @throws Misuse where there is no such file, Faulty with a line for each fault. */
export function packIn(file: string): { readonly text: string; readonly pack: Pack } {
  const text = textOf(file);
  const reading = readPack(text);
  if ('problems' in reading) throw new Faulty(reading.problems.map((problem) => sayProblem(file, problem)));
  return { text, pack: reading.pack };
}

export function keyIn(file: string): SecretKey {
  let key: unknown;
  try {
    key = JSON.parse(textOf(file));
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(`${file}: not a key file`);
  }
  if (!isSecretKey(key)) throw new Misuse(`${file}: not an Ed25519 key (JSON Web Key with "x" and "d")`);
  return key;
}
