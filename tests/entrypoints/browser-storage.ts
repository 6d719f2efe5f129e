import { vi } from 'vitest';

type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

/** The extension's own storage and the organisation's, in memory, for what asks `entrypoints/shared/browser.ts`. */
export function storageStandIn() {
  const local = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  return {
    local,
    listeners,
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
export function browserOver({ local, listeners, managed }: ReturnType<typeof storageStandIn>) {
  return {
    runtime: { getManifest: () => ({ version: '1.0.0' }) },
    i18n: { getUILanguage: () => 'en' },
    storage: {
      managed: { get: managed },
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: sorted(local.get(key)) } : {}),
        set: async (rows: Record<string, unknown>) => {
          const before = Object.fromEntries(Object.keys(rows).map((key) => [key, local.get(key)]));
          for (const [key, value] of Object.entries(rows)) local.set(key, structuredClone(value));
          // As Chromium does: only what is another value than before is told of.
          const changed = Object.entries(rows).filter(
            ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]),
          );
          const changes = Object.fromEntries(
            changed.map(([key, newValue]) => [key, { oldValue: before[key], newValue }]),
          );
          if (changed.length > 0) for (const tell of listeners) tell(changes, 'local');
        },
      },
      onChanged: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
    },
  };
}
