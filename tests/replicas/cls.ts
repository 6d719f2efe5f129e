/** For the replicas' pages: `cls('post', own && 'mine')` gives the hashed classes of this build. */
import { hashedClass } from './class-names.ts';
import type { ReplicaId } from './replica-site.ts';

declare const __REPLICA_SITE__: ReplicaId;
declare const __REPLICA_SEED__: string;

export function cls(...names: readonly (string | false | null | undefined)[]): string {
  return names
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .map((name) => hashedClass(__REPLICA_SITE__, name, __REPLICA_SEED__))
    .join(' ');
}
