import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser.js';
import { batch } from './support/money/batch.js';
import { blocked, fees } from './support/money/fees.js';
import { households } from './support/money/households.js';
import { invoiced } from './support/money/invoiced.js';
import { MoneyPlay } from './support/money/play.js';
import { reconciled } from './support/money/reconciled.js';
import { stated } from './support/money/stated.js';
import { traced } from './support/money/traced.js';
import { type Product, startProduct } from './support/product.js';

let product: Product;
let browser: Browser;
let play: MoneyPlay;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  play = new MoneyPlay(browser, product);
}, 300_000);
afterAll(async () => {
  await play?.leave();
  await browser?.close();
  await product?.stop();
}, 30_000);

const journey = (title: string, work: (play: MoneyPlay) => Promise<void>): void => {
  it(
    title,
    async () => {
      await work(play);
      expect(await play.faults()).toEqual([]);
    },
    240_000,
  );
};

describe('Money', () => {
  journey(
    'when will I be paid, and why: one order is traced to its settlement, with the figures that the operator sees',
    traced,
  );
  journey(
    'a batch of payouts needs two people, and what the bank refuses comes back, however often its answer is read',
    batch,
  );
  journey("a shopper's invoice is filed, voided and filed anew, and no number twice", invoiced);
  journey('what households were paid is exact for whom it concerns, and a sum for everybody else', households);
  journey('what cannot be paid out is listed whole, with the account that it waits for', blocked);
  journey('a fee is set a week ahead, and read before it holds by whoever sells', fees);
  journey(
    'a difference with the provider is explained and closed, and a transfer that stood still goes on',
    reconciled,
  );
  journey(
    'a month is settled with one invoice request, and what is late is the same for both sides and the officials',
    stated,
  );
});
