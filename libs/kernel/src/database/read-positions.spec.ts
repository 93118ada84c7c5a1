import { ReadPositions } from './read-positions.js';

const positions = new ReadPositions();

describe('The position of a caller', () => {
  it('is that of the last write, in whatever order writes are told', () => {
    positions.follow('0/5000000', () => {
      positions.move('1/10');
      positions.move('0/FFFFFFF0');
      expect([positions.lsn, positions.moved]).toEqual(['1/10', '1/10']);
    });
  });

  it('has not moved without a write, nor by one that it has already passed', () => {
    positions.follow('A/0', () => {
      positions.move('9/FFFFFFFF');
      expect([positions.lsn, positions.moved]).toEqual(['A/0', null]);
    });
  });

  it.each([undefined, '', 'x', '0/', `0/5'; DROP`, '123456789/0'])('is none where %j is given as one', (given) => {
    positions.follow(given, () => expect(positions.lsn).toBeNull());
  });

  it('belongs to one caller, and to none outside', async () => {
    await Promise.all([
      positions.follow('0/1', async () => {
        positions.move('0/9');
        await Promise.resolve();
        expect(positions.lsn).toBe('0/9');
      }),
      positions.follow('0/2', async () => {
        await Promise.resolve();
        expect(positions.lsn).toBe('0/2');
      }),
    ]);
    expect([positions.followed, positions.lsn]).toEqual([false, null]);
  });

  it('is nobody’s once it is forgotten', () => {
    positions.follow('0/1', () => {
      positions.forget();
      expect(positions.followed).toBe(false);
    });
  });
});
