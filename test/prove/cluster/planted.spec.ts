import { judged } from './support/judge.js';
import { settingsOf } from './support/front.js';

const placed = [
  { title: 'A', requestId: 'a', orderIds: ['1'] },
  { title: 'B', requestId: 'b', orderIds: ['2'] },
];
const A = { title: 'A', id: 'a', orders: ['1'] };
const B = { title: 'B', id: 'b', orders: ['2'] };

describe('The count of orders after a kill', () => {
  it('is content when everything acknowledged is there once', () => {
    expect(judged(placed, [A, B])).toEqual({ lost: [], doubled: [], untold: [] });
  });

  it.each([
    ['a request that is gone', [A], { lost: 1, doubled: 0, untold: 0 }],
    ['an order that is gone', [A, { ...B, orders: null }], { lost: 1, doubled: 0, untold: 0 }],
    ['another order in its place', [A, { ...B, orders: ['3'] }], { lost: 1, doubled: 0, untold: 0 }],
    ['two orders of one request', [A, { ...B, orders: ['2', '3'] }], { lost: 0, doubled: 1, untold: 0 }],
    ['two requests under one key', [A, B, { ...B, id: 'c' }], { lost: 0, doubled: 1, untold: 0 }],
    ['what nobody was told of', [A, B, { ...B, title: 'C' }], { lost: 0, doubled: 0, untold: 1 }],
  ])('sees %s', (_what, found, seen) => {
    const { lost, doubled, untold } = judged(placed, found);
    expect({ lost: lost.length, doubled: doubled.length, untold: untold.length }).toEqual(seen);
  });
});

describe('The proxy of the proof', () => {
  it('is that of the product, with three servers under each name', () => {
    const doors = new Map(
      ['storefront', 'vendor', 'procurement', 'oversight'].map((door) => [
        door,
        ['127.0.0.1:1', '127.0.0.1:2', '127.0.0.1:3'],
      ]),
    );
    const settings = settingsOf('/tmp', 8_080, doors);
    expect(settings.match(/max_fails/g)).toHaveLength(12);
    expect(settings.match(/proxy_pass http:\/\/\w+;/g)).toHaveLength(6);
    expect(settings).toMatch(/location ~ \^\/api\/notifications[^}]*proxy_buffering off/);
  });
});
