import type { PayingRoom } from '../../../../test/support/factories/payments.js';
import { shoppingRoom, stall } from '../../../../test/support/factories/shopping.js';
import { freightOf } from './freight.js';
import { type FreightZone, FreightTemplates } from './freight-templates.service.js';
import { Freight } from './freight.service.js';

const TERMS = { firstGrams: 1_000n, firstFen: 800n, nextGrams: 500n, nextFen: 150n, freeAboveFen: 9_900n };

describe('freight', () => {
  it('is the first weight, then every begun next one, exactly in fen', () => {
    expect([1n, 1_000n, 1_001n, 1_500n, 1_501n, 999_999_999n].map((grams) => freightOf(TERMS, grams, 0n))).toEqual([
      800n,
      800n,
      950n,
      950n,
      1_100n,
      800n + 1_999_998n * 150n,
    ]);
    expect([9_899n, 9_900n].map((goods) => freightOf(TERMS, 5_000n, goods))).toEqual([2_000n, 0n]);
  });

  describe('of a supplier', () => {
    let room: PayingRoom;
    beforeAll(async () => {
      room = await shoppingRoom();
    });
    afterAll(() => room.close());

    const zone = (name: string, divisionCodes: string[], firstFen: bigint | null, elsewhere = false): FreightZone => ({
      name,
      elsewhere,
      served: firstFen !== null,
      terms: firstFen === null ? null : { ...TERMS, firstFen },
      promiseDaysMin: firstFen === null ? null : 1,
      promiseDaysMax: firstFen === null ? null : 3,
      divisionCodes,
    });

    it('follows the nearest zone that names the place, and the platform’s terms until it has its own', async () => {
      const { supplier } = await stall(room);
      const templates = room.get(FreightTemplates);
      const quote = async (code: string) => {
        const found = await room.get(Freight).quote(supplier.organisationId!, code, 900n, 100n);
        return 'notServed' in found ? null : found.freightFen;
      };
      expect(await quote('430481113')).toBe(800n);
      const before = await templates.current(supplier);
      expect(before.platform).toBe(true);
      const written = await templates.write(supplier, {
        name: '常温',
        basedOn: before.id,
        zones: [
          zone('省内', ['43'], 500n),
          zone('耒阳', ['430481'], 200n),
          zone('麻阳不送', ['431226'], null),
          zone('其余', [], 1_200n, true),
        ],
      });
      expect(await Promise.all(['430481113', '4304', '431226', '11'].map(quote))).toEqual([200n, 500n, null, 1_200n]);
      expect(written.zones.map(({ divisionCodes }) => divisionCodes)).toEqual([['43'], ['430481'], ['431226'], []]);
      await expect(
        templates.write(supplier, { name: '旧', basedOn: before.id, zones: [zone('其余', [], 1n, true)] }),
      ).rejects.toMatchObject({ code: 'freight_stale' });
      await expect(
        templates.write(supplier, {
          name: '重复',
          basedOn: written.id,
          zones: [zone('一', ['43'], 1n), zone('二', ['43'], 2n)],
        }),
      ).rejects.toMatchObject({ code: 'freight_place_repeated', detail: { field: 'zones[1].divisionCodes' } });
      await expect(
        templates.write(supplier, { name: '没有', basedOn: written.id, zones: [zone('一', ['99'], 1n)] }),
      ).rejects.toMatchObject({ code: 'freight_place_unknown' });
    });
  });
});
