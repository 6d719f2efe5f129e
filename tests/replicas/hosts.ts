import type { ReplicaId } from './replica-site.ts';

/** Every host that a replica answers for. */
export const hostsOf: Readonly<Record<ReplicaId, readonly string[]>> = {
  x: ['x.com', 'twitter.com', 'pro.x.com', 'mobile.x.com'],
  facebook: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com'],
};

export const allHosts: readonly string[] = [...hostsOf.x, ...hostsOf.facebook];

export function siteOfHost(host: string): ReplicaId | null {
  if (hostsOf.x.includes(host)) return 'x';
  if (hostsOf.facebook.includes(host)) return 'facebook';
  return null;
}
