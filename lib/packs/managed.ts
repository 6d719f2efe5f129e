import * as v from 'valibot';

/** Two packs may be in force: the company's, and above it the team's. */
export const layers = ['company', 'team'] as const;
export type Layer = (typeof layers)[number];

const address = v.pipe(v.string(), v.maxLength(300), v.regex(/^https:\/\/[^\s<>"']+$/));
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));

/** What an organisation can set for every desk, by the names that its administrators write (public/managed-schema.json). */
export const managedSchema = v.object({
  CompanyGuidelinesAddress: v.optional(address),
  CompanyGuidelinesKey: v.optional(key),
  TeamGuidelinesAddress: v.optional(address),
  TeamGuidelinesKey: v.optional(key),
  AskBeforeGuardChanges: v.optional(v.boolean()),
});
type Managed = v.InferOutput<typeof managedSchema>;

export interface ManagedSubscription {
  readonly layer: Layer;
  readonly address: string;
  /** Null where the organisation named none: pinned at first use. */
  readonly key: string | null;
  readonly asksBeforeGuard: boolean;
}

export interface ManagedReading {
  readonly subscriptions: readonly ManagedSubscription[];
  /** Names of settings that can't be used as they are. */
  readonly problems: readonly string[];
}

/** The organisation's policy as the browser hands it over. A setting that can't be used is told and takes no other with it, except the key of its address: where that is wrong nothing may be fetched. */
export function readManaged(stored: Readonly<Record<string, unknown>>): ManagedReading {
  const problems: string[] = [];
  const known: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(managedSchema.entries)) {
    const parsed = v.safeParse(schema, stored[name]);
    if (parsed.success) known[name] = parsed.output;
    else problems.push(name);
  }
  const managed = known as Managed;
  const asksBeforeGuard = managed.AskBeforeGuardChanges ?? false;
  const of = (layer: Layer, from: string | undefined, by: string | undefined, keyName: string) =>
    from === undefined || problems.includes(keyName)
      ? []
      : [{ layer, address: from, key: by ?? null, asksBeforeGuard }];
  return {
    subscriptions: [
      ...of('company', managed.CompanyGuidelinesAddress, managed.CompanyGuidelinesKey, 'CompanyGuidelinesKey'),
      ...of('team', managed.TeamGuidelinesAddress, managed.TeamGuidelinesKey, 'TeamGuidelinesKey'),
    ],
    problems,
  };
}
