import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGallery } from './open-gallery.ts';

/** `npx node tests/components/gallery/take-records-pictures.ts [folder] [language] [light|dark] [width]`: the records' own place, and a file coming in. */
const [, , given, language = 'en', theme = 'light', width = '1280'] = process.argv;
const folder = given ?? (await mkdtemp(join(tmpdir(), 'records-')));
await mkdir(folder, { recursive: true });

const file = `Nama Pelanggan;No. HP;Surel;Tanggal;Kanal;Keterangan;Petugas
Dewi Anggraini;0812 3456 7890;dewi@contoh.example;1/11/2026 10.00;Telepon;Internet mati sejak pagi, lampu LOS merah;Rudi
Dewi Anggraini;0812 3456 7890;;3/11/2026 15.30;WhatsApp;"Masih mati, kapan teknisi datang?";Aida
Budi Hartono;0813 1111 2222;;31/2/2026;Surel;Tagihan dua kali;
Yusuf;;;2/11/2026 08.00;Merpati;Tanya promo;
Sinta Larasati;0857 9999 1234;sinta@contoh.example;2/11/2026 09.15;Surel;Tagihan bulan ini dua kali lipat;Aida
`;

const gallery = await openGallery();
try {
  const page = await gallery.desk(language, theme === 'dark', Number(width), 900);
  page.on('pageerror', (error) => console.error('page:', error));
  page.on('console', (said) => said.type() === 'error' && console.error('console:', said.text()));
  const picture = (name: string) =>
    page.screenshot({ path: join(folder, `${language}-${theme}-${width}-${name}.png`), fullPage: true });
  await page.locator('.load-sample button').click();
  await page.waitForSelector('.cases .case-row');
  await page.evaluate(() => {
    location.hash = 'records';
  });
  await page.waitForSelector('.drop-place');
  await picture('records');
  await page
    .locator('[data-file=records]')
    .setInputFiles({ name: 'keluhan november.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await page.waitForSelector('.csv .button.primary');
  await picture('csv');
  await page.locator('.csv .button.primary').click();
  await page.waitForSelector('.csv[role=status]');
  await picture('csv-done');
  for (const place of ['waiting', 'promises', 'customers/demo-nadia-rahman']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.waitForSelector('.cases, .promise-row, .customer h2');
    await page.waitForTimeout(400);
    await picture(place.replace(/\/.*/, ''));
  }
} finally {
  await gallery.close();
}
console.log(folder);
