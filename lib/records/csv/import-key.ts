import { textId } from '../text-id.ts';
import type { CsvPlan } from './csv-plan.ts';
import type { ByteSource } from './source.ts';

/** Bytes that are read at once: a file is told by all of them, and never held whole. */
const piece = 1024 * 1024;

async function digestOf(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
}

/**
 * What tells one file from another: SHA-256 over the SHA-256 of its pieces, in order, in hexadecimal digits. Every byte counts; the name does
 * not.
 */
export async function contentId(source: ByteSource): Promise<string> {
  const parts: Uint8Array[] = [];
  for (let from = 0; from < source.size; from += piece)
    parts.push(await digestOf(await source.read(from, Math.min(source.size, from + piece))));
  const all = new Uint8Array(parts.length * 32);
  for (const [index, part] of parts.entries()) all.set(part, index * 32);
  return [...(await digestOf(all))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where the note of an import lies: the same content with the same plan has the same key, whatever the file is called. */
export const importKey = (content: string, plan: CsvPlan): string => textId(content, JSON.stringify(plan));
