import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGallery } from './open-gallery.ts';
import { cardStates, panelStates } from './states.ts';

/** `npx node tests/components/gallery/take-pictures.ts [part-of-name] [folder]`: a picture of each state, to be looked at. */
const wanted = process.argv[2] ?? '';
const folder = process.argv[3] ?? (await mkdtemp(join(tmpdir(), 'gallery-')));
await mkdir(folder, { recursive: true });

const views: { readonly address: string; readonly width: number; readonly height: number }[] = [];
for (const name of Object.keys(panelStates('en', false))) {
  views.push({ address: `panel/${name}/en/light`, width: 360, height: 760 });
  views.push({ address: `panel/${name}/id/dark`, width: 320, height: 760 });
  views.push({ address: `panel/${name}/ms/light`, width: 520, height: 760 });
}
for (const name of Object.keys(cardStates('en', false))) {
  const width = name.startsWith('word') ? 340 : 460;
  views.push({ address: `card/${name}/en/light`, width, height: 560 });
  views.push({ address: `card/${name}/id/dark`, width, height: 560 });
  views.push({ address: `card/${name}/ms/light`, width: 320, height: 700 });
}
views.push(
  { address: 'page/all/en/light', width: 460, height: 220 },
  { address: 'page/all/en/dark', width: 460, height: 220 },
);

const gallery = await openGallery();
try {
  for (const view of views.filter(({ address }) => address.includes(wanted))) {
    const page = await gallery.show(view.address, view.width, view.height);
    await page.screenshot({ path: join(folder, `${view.address.replaceAll('/', '-')}-${view.width}.png`) });
  }
} finally {
  await gallery.close();
}
console.log(folder);
