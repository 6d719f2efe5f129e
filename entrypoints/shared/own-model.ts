import { browser } from './browser.ts';

/** As much of the browser's built-in model as is used here. */
export interface BuiltIn {
  availability(options?: object): Promise<string>;
  create(options?: object): Promise<{ prompt(text: string, options?: object): Promise<string>; destroy?(): void }>;
}

/** The browser's own language model where it is ready on this device; null where there is none or it would have to be downloaded. */
export async function ownModel(): Promise<BuiltIn | null> {
  const model = (globalThis as { LanguageModel?: BuiltIn }).LanguageModel;
  return model !== undefined && (await model.availability()) === 'available' ? model : null;
}

/** Whether somebody has switched it on; off by default. */
export async function readPolish(): Promise<boolean> {
  const { polish } = await browser.storage.local.get('polish');
  return polish === true;
}

export async function writePolish(on: boolean): Promise<void> {
  await browser.storage.local.set({ polish: on });
}
