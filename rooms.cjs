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
  'quota',
  'procurement',
  'notifications',
  'reporting',
];
