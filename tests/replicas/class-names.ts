/** Both sites ship class names that are hashes and change with each release; here they change with each build. */
import type { ReplicaId } from './replica-site.ts';

/** FNV-1a, 32 bits, in base 36: enough to look like the real thing and to differ by seed. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(36).padStart(7, '0').slice(0, 7);
}

/** The class that stands for `name` in the build made with `seed`. */
export function hashedClass(site: ReplicaId, name: string, seed: string): string {
  const value = hash(`${seed}:${site}:${name}`);
  if (site === 'facebook') return `x${value}`;
  return `${hash(name).charCodeAt(0) % 3 === 0 ? 'css-' : 'r-'}${value}`;
}
