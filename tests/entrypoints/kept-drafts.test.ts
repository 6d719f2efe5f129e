import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Pack } from '../../lib/packs/pack.ts';
import { browserOver, storageStandIn } from './browser-storage.ts';

const storage = storageStandIn();
vi.mock('../../entrypoints/shared/browser.ts', () => ({ browser: browserOver(storage) }));
const { dropDraft, keepDraft, keptDrafts } = await import('../../entrypoints/desk/guidelines/kept-drafts.ts');

const inForce = { id: 'acme', version: '1.0.0', name: 'Acme' } as Pack;
const update = { ...inForce, version: '1.0.1' };
const written = { ...inForce, name: 'Acme, ten rules more' };

describe('a lead’s draft', () => {
  beforeEach(() => storage.local.clear());

  test('is there again on the version that it began from', async () => {
    await keepDraft(inForce, written);
    expect(await keptDrafts(inForce)).toEqual({ own: written, left: null });
  });

  test('is told of, and not lost, when another version has come into force and is written on', async () => {
    await keepDraft(inForce, written);
    await keepDraft(update, { ...update, name: 'A first change' });
    const { own, left } = await keptDrafts(update);
    expect(own?.name).toBe('A first change');
    expect(left).toEqual({ from: 'acme@1.0.0', pack: written });
  });

  test('the one that was written last is offered first, whatever their names', async () => {
    for (const id of ['zebra', 'acme']) await keepDraft({ ...inForce, id }, { ...written, id });
    const { left } = await keptDrafts({ ...inForce, id: 'other' });
    expect(left?.from).toBe('acme@1.0.0');
  });

  test('goes when it is as what is in force, or thrown away, and takes no other along', async () => {
    await Promise.all([keepDraft(inForce, written), keepDraft(update, { ...update, name: 'Another' })]);
    await keepDraft(update, update);
    expect(await keptDrafts(update)).toEqual({ own: null, left: { from: 'acme@1.0.0', pack: written } });
    await dropDraft('acme@1.0.0');
    expect(await keptDrafts(update)).toEqual({ own: null, left: null });
  });
});
