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
  byButton: ['/oversight/exports/:id', '/oversight/showcases/new'],
  english: ['county-finance', 'operator'],
});
