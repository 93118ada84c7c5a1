import { describeCrawl } from './support/crawling.js';

describeCrawl('agencies', {
  people: [
    'canteen-manager',
    'canteen-buyer',
    'canteen-approver',
    'canteen-acceptor',
    'canteen-finance',
    'union-officer',
    'primary-manager',
  ],
  tables: [
    ['/procurement', 'procurement/pages-year.ts'],
    ['/procurement', 'procurement/pages-buying.ts'],
  ],
  english: ['canteen-manager', 'canteen-buyer'],
});
