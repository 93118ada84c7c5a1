// Renders the drawings of apps/web/src/kit/art to the photos that the story's suppliers upload. After changing a drawing:
//   node bin/pictures.mjs            all of them
//   node bin/pictures.mjs hen tea    only these
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserSettings } from './browser.mjs';
import { inRoot } from './root.mjs';

const SIZE = { width: 960, height: 720 };
const QUALITY = 74;
const target = inRoot('apps/standalone/src/story/pictures');

const wanted = process.argv.slice(2);
const drawings = ['produce', 'places']
  .map((folder) => inRoot('apps/web/src/kit/art', folder))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((path) => path.endsWith('.svg'))
  .filter((path) => wanted.length === 0 || wanted.includes(basename(path, '.svg')));

mkdirSync(target, { recursive: true });
const browser = await chromium.launch(await browserSettings());
try {
  const page = await browser.newPage({ viewport: SIZE });
  for (const path of drawings) {
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${readFileSync(path, 'utf8')}`);
    const picture = join(target, `${basename(path, '.svg')}.jpg`);
    await page.screenshot({ path: picture, type: 'jpeg', quality: QUALITY });
    console.log(`${Math.round(statSync(picture).size / 1024)} kB  ${basename(picture)}`);
  }
} finally {
  await browser.close();
}
