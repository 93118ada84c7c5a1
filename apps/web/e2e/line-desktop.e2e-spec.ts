import type { Browser } from 'playwright-core';
import { DESKTOP, openBrowser } from './support/browser.js';
import { WholeLine } from './support/line.js';
import { type Product, startProduct } from './support/product.js';

let product: Product;
let browser: Browser;
let line: WholeLine;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  line = new WholeLine(browser, product, DESKTOP);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 30_000);

describe('The whole line, at a desk', () => {
  it('is played by its users', async () => {
    await line.play();
    expect(await line.faults()).toEqual([]);
  }, 900_000);
});
