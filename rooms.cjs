// The one ordered list. A room may import only rooms to its left.
module.exports = [
  'kernel',
  'ledger',
  'parties',
  'certification',
  'catalog',
  'orders',
  'fulfilment',
  'finance',
  'payments',
  'shop',
  'settlement',
  'quota',
  'procurement',
  'notifications',
  'reporting',
];
