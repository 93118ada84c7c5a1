import { ownerQuery } from '../../../test/support/database.js';
import { confirmedOrder } from '../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import { FulfilmentChecks } from './fulfilment-checks.service.js';
import { Receipts } from './receipts.service.js';
import { ShipmentQueries } from './shipment.queries.js';
import { Shipments } from './shipments.service.js';

describe('the checks of fulfilment', () => {
  let room: TradingRoom;
  beforeAll(async () => {
    room = await tradingRoom('6');
  });
  afterAll(() => room.close());

  it('find each corruption that somebody with all rights may plant', async () => {
    const { order, lines, unit, supplier } = await confirmedOrder(room);
    const { id } = await room
      .get(Shipments)
      .send(supplier, order.id, { carrier: '自送', lines: [{ orderLineId: lines[0]!.id, quantity: 10n }] });
    const sent = await room.get(ShipmentQueries).findAs('supplier', supplier, id);
    const receipt = await room.get(Receipts).accept(unit.acceptor, id, [{ shipmentLineId: sent.lines[0]!.id }]);
    const checks = room.get(FulfilmentChecks);
    expect(await checks.differences()).toEqual([]);
    const planted = async (sql: string) => {
      await ownerQuery(room.at, `SET session_replication_role = replica; ${sql}`);
      return checks.differences();
    };
    const lineId = lines[0]!.id;
    expect(await planted(`UPDATE receipts SET goods_fen = goods_fen + 1 WHERE id = '${receipt.id}'`)).toEqual([
      { what: 'receipt', id: receipt.id },
    ]);
    await planted(`UPDATE receipts SET goods_fen = goods_fen - 1 WHERE id = '${receipt.id}'`);
    expect(await planted(`UPDATE orders SET goods_fen = goods_fen - 1 WHERE id = '${order.id}'`)).toEqual([
      { what: 'goods', id: order.id },
    ]);
    await planted(`UPDATE orders SET goods_fen = goods_fen + 1 WHERE id = '${order.id}'`);
    expect(await planted(`UPDATE order_lines SET settled_quantity = 9 WHERE id = '${lineId}'`)).toEqual([
      { what: 'settled', id: lineId },
      { what: 'received', id: order.id },
    ]);
    expect(
      await planted(`UPDATE order_lines SET settled_quantity = 9, shipped_quantity = 9 WHERE id = '${lineId}'`),
    ).toContainEqual({ what: 'shipped', id: lineId });
  });
});
