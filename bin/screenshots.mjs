// `npm run screenshots`: a fresh product with its story, and a picture of each audience's main pages in docs/pictures.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserSettings } from './browser.mjs';
import { startEntry, stopChild } from './children.mjs';
import { freePort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { inRoot } from './root.mjs';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** name, who, page, and how it is looked at. `:first(x)` follows the first link whose address contains x. */
const PICTURES = [
  ['home', null, ['/']],
  ['home-phone', null, ['/'], { viewport: PHONE }],
  ['home-dark', null, ['/'], { theme: 'dark' }],
  ['catalogue', null, ['/catalogue']],
  ['product', null, ['/catalogue?words=茶油', '/products/']],
  ['sign-in', null, ['/sign-in']],
  ['showcase', null, ['/showcases', '/showcases/']],
  ['shop-order-phone', 'shopper', ['/orders', '/orders/'], { viewport: PHONE }],
  ['supplier-home', 'coop-owner', ['/vendor']],
  ['supplier-order', 'coop-owner', ['/vendor/orders', '/vendor/orders/']],
  ['supplier-balance', 'camellia-owner', ['/vendor/balance']],
  ['supplier-shop-order', 'coop-owner', ['/vendor/shop-orders', '/vendor/shop-orders/']],
  ['supplier-phone', 'coop-clerk', ['/vendor/orders'], { viewport: PHONE }],
  ['buyer-home', 'canteen-manager', ['/procurement']],
  ['buyer-home-english', 'canteen-manager', ['/procurement'], { language: 'en' }],
  ['buyer-request', 'canteen-buyer', ['/procurement/requests', '/procurement/requests/0']],
  [
    'buyer-acceptance-phone',
    'canteen-acceptor',
    ['/procurement/shipments', '/procurement/shipments/'],
    { viewport: PHONE },
  ],
  ['official-home', 'county-finance', ['/oversight']],
  ['official-compliance', 'province-finance', ['/oversight/compliance']],
  ['official-review', 'county-agriculture', ['/oversight/admissions', '/oversight/admissions/']],
  ['operator-bank', 'operator', ['/oversight/bank-lines']],
  ['operator-payment', 'operator', ['/oversight/payments', '/oversight/payments/']],
  ['operator-reconciliation', 'operator', ['/oversight/reconciliation']],
];

export async function screenshots(words) {
  const wanted = PICTURES.filter(([name]) => words.length === 0 || words.includes(name));
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-pictures-'));
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), fsync: false });
  const port = await freePort();
  const settings = { PORT: String(port), DATA_DIR: join(folder, 'data'), DATABASE_URL: postgres.url, SEED: 'story' };
  const product = startEntry('apps/standalone/src/main.js', [], { ...process.env, LOG_LEVEL: 'error', ...settings });
  const browser = await chromium.launch(await browserSettings({ install: true }));
  try {
    await served(`http://localhost:${port}/readyz`);
    mkdirSync(inRoot('docs/pictures'), { recursive: true });
    for (const picture of wanted) await take(browser, `http://localhost:${port}`, picture);
    return 0;
  } finally {
    await browser.close();
    await stopChild(product, 6_000);
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function take(browser, url, [name, login, [start, ...links], look = {}]) {
  const { viewport = DESKTOP, theme = 'light', language = 'zh' } = look;
  const context = await browser.newContext({
    ...{ baseURL: url, viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' },
    ...{ isMobile: viewport === PHONE, hasTouch: viewport === PHONE, deviceScaleFactor: viewport === PHONE ? 2 : 1 },
  });
  const chosen = JSON.stringify({ theme, language });
  await context.addInitScript((text) => localStorage.setItem('bangfu.preferences', text), chosen);
  if (login) await context.request.post('/api/session', { data: { login, password: 'bangfu-demo' } });
  const page = await context.newPage();
  await page.goto(start);
  await settled(page);
  for (const link of links) {
    await page.goto(await page.locator(`main a[href^="${link}"]`).first().getAttribute('href'));
    await settled(page);
  }
  await page.screenshot({ path: inRoot('docs/pictures', `${name}.jpg`), type: 'jpeg', quality: 82 });
  console.log(`docs/pictures/${name}.jpg`);
  await context.close();
}

async function settled(page) {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null,
  );
  await page.waitForTimeout(900);
}

async function served(url) {
  for (let waited = 0; waited < 180_000; waited += 250) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error('the product did not start');
}
