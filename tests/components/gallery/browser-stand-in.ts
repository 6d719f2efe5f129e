/** Stands in for the browser's extension interface in the gallery: storage in memory, nothing else. */
const kept: Record<string, unknown> = {};
const session: Record<string, unknown> = {};
const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();

export const browser = {
  i18n: { getUILanguage: () => new URLSearchParams(location.search).get('language') ?? 'en' },
  storage: {
    local: {
      get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
      set: async (values: Record<string, unknown>) => {
        Object.assign(kept, values);
        for (const listener of listeners) listener(values, 'local');
      },
    },
    session: {
      get: async (key: string) => (key in session ? { [key]: session[key] } : {}),
      set: async (values: Record<string, unknown>) => void Object.assign(session, values),
      remove: async (key: string) => void delete session[key],
    },
    onChanged: {
      addListener: (listener: (changes: Record<string, unknown>, area: string) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Record<string, unknown>, area: string) => void) =>
        listeners.delete(listener),
    },
  },
};
