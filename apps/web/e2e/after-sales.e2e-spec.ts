import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { type Product, startProduct } from './support/product.js';
import { broken, changedMind, escalated, neverSent, oneMore } from './support/shop/after-sales.js';
import { given } from './support/shop/giving.js';
import { ShopPlay } from './support/shop/play.js';
import { bought, received } from './support/shop/purchase.js';
import { scheduled } from './support/shop/showcasing.js';

let product: Product;
let browser: Browser;
let play: ShopPlay;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  play = new ShopPlay(browser, product);
}, 300_000);
afterAll(async () => {
  await play?.leave();
  await browser?.close();
  await product?.stop();
}, 30_000);
afterEach(async () => expect(await play.faults()).toEqual([]));

/** One purchase and what comes of it: each case goes on where the one before ended. */
describe('After the sale, a shopper on a phone', () => {
  const station = (title: string, work: (play: ShopPlay) => Promise<void>): void =>
    it(title, () => work(play), 240_000);

  station('came by a helper, is asked before paying when a price has risen, and pays the new sum for its unit', bought);
  station('shows broken eggs, is answered line by line, and has the money back that the supplier misses', broken);
  station('sends oil back, which stands on the shelf again', changedMind);
  station('is sent anew what was missing, and confirms', oneMore);
  station('takes the money for what was agreed to be sent anew and is not', neverSent);
  station('calls the operator to a refusal, who grants a part', escalated);
  station('gives rice to a home for the elderly: a donation, never procurement', given);
  station('reviews with a photo, is thanked; unit and helper have the sum without the goods', received);
  station('finds a pavilion from the day on that an official set, and not while it is taken down', scheduled);
});
