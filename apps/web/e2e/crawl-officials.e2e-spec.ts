import { describeCrawl } from './support/crawling.js';

describeCrawl('officials and the operator', {
  people: [
    'township-clerk',
    'county-trade',
    'county-agriculture',
    'county-revitalisation',
    'county-finance',
    'city-finance',
    'province-finance',
    'operator',
  ],
  tables: [
    ['/oversight', 'oversight/pages-reviews.ts'],
    ['/oversight', 'oversight/pages-figures.ts'],
    ['/oversight', 'oversight/pages-money.ts'],
    ['/oversight', 'oversight/pages-shop.ts'],
  ],
  // The story has no batch of payouts and no claim that was called up to the operator.
  byButton: [
    '/oversight/exports/:id',
    '/oversight/payout-batches/:id',
    '/oversight/claims/:id',
    '/oversight/showcases/new',
  ],
  english: ['county-finance', 'operator'],
});
