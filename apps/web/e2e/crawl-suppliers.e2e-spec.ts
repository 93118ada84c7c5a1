import { describeCrawl } from './support/crawling.js';

describeCrawl('the shop and of suppliers', {
  people: [null, 'shopper', 'coop-owner', 'coop-clerk', 'fish-owner', 'trader-owner', 'poultry-owner'],
  tables: [
    ['', 'storefront/pages.ts'],
    ['', 'storefront/pages-account.ts'],
    ['', 'storefront/pages-buying.ts'],
    ['/vendor', 'vendor/pages-standing.ts'],
    ['/vendor', 'vendor/pages-trade.ts'],
    ['/vendor', 'vendor/pages-shop.ts'],
    ['/vendor', 'vendor/pages-money.ts'],
  ],
  byButton: [
    '/account/security',
    '/checkout',
    '/checkouts/:id',
    '/orders/:id/claim',
    '/orders/:id/review',
    '/r/:id',
    '/vendor/admissions/new',
    '/vendor/orders/:id/proposal',
    '/vendor/orders/:id/packing-list',
  ],
  english: [null, 'coop-owner'],
});
