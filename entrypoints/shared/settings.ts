import { type Language, languages } from '../../lib/review/types.ts';
import { browser } from './browser.ts';

/** What a person chose. Kept in the extension's own storage; pages never see it. */
export interface Settings {
  readonly interfaceLanguage: Language;
  /** Handles and profile keys that speak for the brand besides those of the guidelines in force. */
  readonly brandHandles: readonly string[];
  /** Guidelines in force; null for the built-in rules alone. */
  readonly packId: string | null;
  /** Guidelines of the team above those of the company; null for none. */
  readonly teamPackId: string | null;
  /** Who answers, as the history should name her. */
  readonly agentName: string;
  /** Names of rules that somebody has switched off on this computer. */
  readonly rulesOff: readonly string[];
  readonly panel: { readonly collapsed: boolean; readonly width: number };
}

export const panelWidth = { least: 320, usual: 360, most: 520 } as const;

function browserLanguage(): Language {
  const wanted = browser.i18n.getUILanguage().slice(0, 2);
  return languages.find((language) => language === wanted) ?? 'en';
}

function defaults(): Settings {
  return {
    interfaceLanguage: browserLanguage(),
    brandHandles: [],
    packId: null,
    teamPackId: null,
    agentName: '',
    rulesOff: [],
    panel: { collapsed: false, width: panelWidth.usual },
  };
}

/** The settings as they stand; whatever was never chosen has its default. */
export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  return { ...defaults(), ...(settings as Partial<Settings> | undefined) };
}

/** What is changed; made from the settings as they stand where it depends on them. */
export type SettingsChange = Partial<Settings> | ((before: Settings) => Partial<Settings>);

/** One change at a time, over background, desk and every tab: none takes another back that came at the same moment. */
export function writeSettings(change: SettingsChange): Promise<Settings> {
  return navigator.locks.request('tenang-settings', async () => {
    const before = await readSettings();
    const settings = { ...before, ...(typeof change === 'function' ? change(before) : change) };
    await browser.storage.local.set({ settings });
    return settings;
  });
}

/** Calls `changed` with the new settings after each change, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'settings' in changes) void readSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
