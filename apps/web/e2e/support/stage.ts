import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { type Product, startProduct } from './product.js';

/** A product of one's own and a browser before it, there from before the first spec of this place until after the last. */
export interface Stage {
  readonly product: Product;
  readonly browser: Browser;
}

export function onStage(): Stage {
  let product: Product | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 30_000);

  return {
    get product() {
      return product!;
    },
    get browser() {
      return browser!;
    },
  };
}
