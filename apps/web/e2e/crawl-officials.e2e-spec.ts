import { describeCrawl } from './support/crawling.js';

describeCrawl('officials and the operator', {
  // Whoever sees most comes first: what is on a page only for some is looked for by them.
  people: [
    'operator',
    'township-clerk',
    'county-trade',
    'county-agriculture',
    'county-revitalisation',
    'county-finance',
    'city-finance',
    'province-finance',
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
