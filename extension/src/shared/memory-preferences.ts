import { DEFAULTS, type PreferenceStore, type Preferences } from "./preferences";

/** Preferences that live as long as the test. */
export function memoryPreferences(): PreferenceStore {
  let stored = structuredClone<Preferences>(DEFAULTS);
  const listeners = new Set<(preferences: Preferences) => void>();
  return {
    load: async () => structuredClone(stored),
    async save(changes) {
      stored = { ...stored, ...changes };
      for (const listener of listeners) {
        listener(stored);
      }
    },
    onChange: (listener) => listeners.add(listener),
  };
}
