// `npm run lighthouse -- --url http://localhost:3000`: Lighthouse on the main pages of a running product with its story.
// Lighthouse itself is fetched by npm when it is asked for: nothing of it belongs to the product.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserSettings } from './browser.mjs';
import { endOf } from './children.mjs';
import { freePort } from './ports.mjs';
import { Fault } from './root.mjs';

const VERSION = '12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const PAGES = [
  ['home', null, () => '/'],
  ['catalogue', null, () => '/catalogue'],
  ['product', null, firstProduct],
  ['buyer home', 'canteen-manager', () => '/procurement'],
  ['compliance', 'county-finance', () => '/oversight/compliance'],
];

export async function lighthouse(words) {
  const url = words.includes('--url') ? words[words.indexOf('--url') + 1] : 'http://localhost:3000';
  if (!/^https?:/.test(url ?? '')) throw new Fault('--url http://… is expected');
  console.log(`${''.padEnd(14)}${CATEGORIES.map((category) => category.padEnd(16)).join('')}`);
  for (const [name, login, path] of PAGES) {
    const folder = mkdtempSync(join(tmpdir(), 'bangfu-lighthouse-'));
    try {
      const { categories, audits } = await report(folder, url, login, await path(url));
      const scores = CATEGORIES.map((category) => String(Math.round(categories[category].score * 100)).padEnd(16));
      console.log(`${name.padEnd(14)}${scores.join('')}`);
      for (const line of failedAudits(categories, audits)) console.log(`  ${line}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return 0;
}

/** In a browser that has signed in by itself, as a person's has. */
async function report(folder, url, login, path) {
  const { args, ...settings } = await browserSettings({ install: true });
  const port = await freePort();
  const words = [...args, `--remote-debugging-port=${port}`];
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), { ...settings, args: words });
  try {
    if (login) await context.request.post(`${url}/api/session`, { data: { login, password: 'bangfu-demo' } });
    const output = join(folder, 'report.json');
    const flags = ['--quiet', '--preset=desktop', '--disable-storage-reset', `--only-categories=${CATEGORIES.join()}`];
    const command = ['exec', '--yes', `--package=lighthouse@${VERSION}`, '--', 'lighthouse', url + path, ...flags];
    const child = spawn('npm', [...command, `--port=${port}`, '--output=json', `--output-path=${output}`]);
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    if ((await endOf(child)) !== 0) throw new Fault(`lighthouse: ${said.trim().split('\n').at(-1)}`);
    return JSON.parse(readFileSync(output, 'utf8'));
  } finally {
    await context.close();
  }
}

const failedAudits = (categories, audits) =>
  ['accessibility', 'best-practices'].flatMap((category) =>
    categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
      .map(({ id }) => `${id}: ${audits[id].title}`),
  );

async function firstProduct(url) {
  const answer = await fetch(`${url}/api/storefront/catalogue?limit=1`);
  return `/products/${(await answer.json()).items[0].productId}`;
}
