import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** `npx node scripts/make-icons.ts`: the PNGs of public/icon from the two drawings in docs/mark; the small sizes have a drawing of their own. */
const drawings = fileURLToPath(new URL('../docs/mark/', import.meta.url));
const icons = fileURLToPath(new URL('../public/icon/', import.meta.url));
const sizes = [16, 32, 48, 96, 128] as const;

await mkdir(icons, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const size of sizes) {
    const svg = await readFile(`${drawings}${size <= 32 ? 'mark-small' : 'mark'}.svg`, 'base64');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.locator('img').screenshot({ path: `${icons}${size}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
