import {
  type Agency,
  insertAgency,
  insertProduct,
  openDraft,
  procurementRoom,
  type ProcurementRoom,
} from '../../../../test/support/procurement.js';
import { PurchaseRequests } from '../requests/purchase-requests.service.js';
import { PastedLines } from './pasted-lines.service.js';

describe('Lines pasted from a sheet', () => {
  let room: ProcurementRoom;
  let pasted: PastedLines;
  let agency: Agency;
  let oil: string;
  let rice: string;
  beforeAll(async () => {
    room = await procurementRoom();
    pasted = room.get(PastedLines);
    agency = await insertAgency(room);
    oil = await insertProduct(room, { name: '耒阳山茶油', variantName: '500ml', sku: 'CY-500', unit: '瓶' });
    rice = await insertProduct(room, {
      name: '高山大米',
      variantName: '散装',
      unit: '斤',
      netWeightGrams: 500n,
      minQuantity: 10n,
    });
    await insertProduct(room, { name: '土鸡蛋', variantName: '30枚', unit: '板' });
    await insertProduct(room, { name: '土鸡蛋', variantName: '60枚', unit: '板' });
  });
  afterAll(() => room.close());

  it('join the request where they are clear, and come back with a reason and suggestions where they are not', async () => {
    const id = await openDraft(room, agency.buyer, []);
    const sheet = [
      '商品\t数量\t单位\t备注',
      'cy-500\t３\t瓶\t要新榨的',
      '高山大米\t20\t公斤',
      '高山大米\t2\t公斤',
      '土鸡蛋\t2\t板',
      '山茶籽油\t5\t瓶',
      '耒阳山茶油（500ML）\t1\t箱',
      '大白菜\t若干',
    ].join('\n');
    const outcome = await pasted.paste(agency.buyer, id, 1, sheet);
    expect(outcome.accepted).toMatchObject([
      { row: 2, variantId: oil, quantity: 3n, note: '要新榨的' },
      { row: 3, variantId: rice, quantity: 40n },
    ]);
    expect(outcome.faults.map(({ row, code }) => [row, code])).toEqual([
      [4, 'below_minimum'],
      [5, 'several_matches'],
      [6, 'no_match'],
      [7, 'unit_unknown'],
      [8, 'quantity_unreadable'],
    ]);
    expect(outcome.faults[1]!.suggestions).toHaveLength(2);
    expect(outcome.faults[2]!.suggestions[0]).toMatchObject({ variantId: oil });
    const view = await room.get(PurchaseRequests).view(agency.buyer, id);
    expect(view.lines.map((line) => [line.variantId, line.quantity])).toEqual([
      [oil, 3n],
      [rice, 40n],
    ]);
    expect(view.version).toBe(2);
  });

  it('find the product that is meant among many of nearly the same name', async () => {
    const meant = await insertProduct(room, { name: '冷榨山茶油A9', variantName: '散装', unit: '斤' });
    for (let index = 0; index < 8; index += 1) {
      await insertProduct(room, { name: `冷榨山茶油B${index}`, variantName: '散装', unit: '斤' });
    }
    const id = await openDraft(room, agency.buyer, []);
    const outcome = await pasted.paste(agency.buyer, id, 1, '冷榨山茶油A9散装\t30\t斤');
    expect(outcome).toMatchObject({ accepted: [{ variantId: meant, quantity: 30n }], faults: [] });
  });

  it('are refused for a version that was changed meanwhile', async () => {
    const id = await openDraft(room, agency.buyer, []);
    await expect(pasted.paste(agency.buyer, id, 2, 'CY-500,1')).rejects.toMatchObject({ code: 'stale_version' });
  });

  it('never break the search, whatever a name holds', async () => {
    const outcome = await pasted.read(
      ["'; DROP TABLE products; --,1", '%_\\,1', "''':* & |,2", '()<->!,3', '𠮷野家,1', '油,1'].join('\n'),
    );
    expect(outcome.accepted).toEqual([]);
    expect(outcome.faults.every((fault) => ['no_match', 'several_matches', 'name_missing'].includes(fault.code))).toBe(
      true,
    );
  });

  it('of two hundred rows need as many statements as of one', async () => {
    const count = async (rows: number) => {
      let statements = 0;
      const run = room.database.query.bind(room.database);
      room.database.query = ((sql: string, parameters?: readonly unknown[]) => (
        (statements += 1),
        run(sql, parameters)
      )) as typeof run;
      await pasted.read(Array.from({ length: rows }, () => 'CY-500,1').join('\n'));
      room.database.query = run;
      return statements;
    };
    expect(await count(200)).toBe(await count(1));
  });
});
