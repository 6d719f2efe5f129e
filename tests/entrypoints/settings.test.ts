import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browserOver, storageStandIn } from './browser-storage.ts';

const storage = storageStandIn();
vi.mock('../../entrypoints/shared/browser.ts', () => ({ browser: browserOver(storage) }));
const { readSettings, writeSettings } = await import('../../entrypoints/shared/settings.ts');

describe('writers at the same moment', () => {
  beforeEach(() => storage.local.clear());

  test('lose nothing of each other', async () => {
    await Promise.all([
      writeSettings({ packId: 'house@1.0.0' }),
      writeSettings({ agentName: 'Sari' }),
      writeSettings({ panel: { collapsed: true, width: 400 } }),
      writeSettings({ teamPackId: 'north@2.0.0' }),
    ]);
    expect(await readSettings()).toMatchObject({
      packId: 'house@1.0.0',
      agentName: 'Sari',
      panel: { collapsed: true, width: 400 },
      teamPackId: 'north@2.0.0',
    });
  });

  test('each adds to the same list', async () => {
    await Promise.all(
      ['phone', 'email', 'nik'].map((rule) => writeSettings(({ rulesOff }) => ({ rulesOff: [...rulesOff, rule] }))),
    );
    expect((await readSettings()).rulesOff).toEqual(['phone', 'email', 'nik']);
  });

  test('one that fails keeps no other waiting', async () => {
    const failing = writeSettings(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await writeSettings({ agentName: 'Rudi' })).toMatchObject({ agentName: 'Rudi' });
  });
});
