import { isId, newId } from './ids.js';

describe('Ids', () => {
  it('rise in the order in which they are made, many of them within one millisecond, and never come twice', () => {
    const ids = Array.from({ length: 20_000 }, newId);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(isId)).toBe(true);
    expect(Math.abs(Number.parseInt(ids.at(-1)!.replace('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(5_000);
  });

  it('have a random tail of their own', () => {
    const tails = Array.from({ length: 2_000 }, () => newId().slice(-10));
    expect(new Set(tails).size).toBe(tails.length);
  });
});
