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
  ],
  byButton: ['/oversight/exports/:id'],
  english: ['county-finance', 'operator'],
});
