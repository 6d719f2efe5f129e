import { vi } from 'vitest';

/** The extension's own storage and the organisation's, in memory, for what asks `entrypoints/shared/browser.ts`. */
export function storageStandIn() {
  const local = new Map<string, unknown>();
  return {
    local,
    /** What the organisation has set; an error where the browser does not say. */
    managed: vi.fn(async (): Promise<Record<string, unknown>> => ({})),
  };
}

/** A copy as Chromium hands it back: the fields of an object come in the order of their names, not as they were written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, each]) => [name, sorted(each)]));
}

/** In the place of the browser. */
export function browserOver({ local, managed }: ReturnType<typeof storageStandIn>) {
  return {
    runtime: { getManifest: () => ({ version: '1.0.0' }) },
    i18n: { getUILanguage: () => 'en' },
    storage: {
      managed: { get: managed },
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: sorted(local.get(key)) } : {}),
        set: async (rows: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(rows)) local.set(key, structuredClone(value));
        },
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  };
}
