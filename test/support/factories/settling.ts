import { type Actor, Clock, Files } from '@bangfu/kernel';
import {
  PayoutAccounts,
  PayoutQueries,
  type PayoutView,
  SettlementQueries,
  type SettlementView,
} from '@bangfu/settlement';
import { drainOutbox } from '../drain-outbox.js';
import { type Collection, importStatement, invoiced, statementCsv } from './money.js';
import { deliveredOrder, type Delivered } from './money.js';
import { person } from './people.js';
import type { TradingRoom } from './trading-room.js';

/** A delivered order whose invoice the agency has paid by bank. */
export async function paidOrder(
  room: TradingRoom,
  to: Collection,
  goods?: Parameters<typeof deliveredOrder>[1],
  between?: Parameters<typeof deliveredOrder>[3],
): Promise<Delivered> {
  const delivered = await deliveredOrder(room, goods, {}, between);
  const invoice = await invoiced(room, [delivered]);
  await bankPays(room, to, [{ amountFen: invoice.amountFen, remark: invoice.referenceCode, account: '622200001111' }]);
  await drainOutbox(room.app);
  return delivered;
}

/** A statement file that goes on where the last one ended. */
export async function bankPays(
  room: TradingRoom,
  to: Collection,
  bookings: Parameters<typeof statementCsv>[2],
): Promise<void> {
  const [last] = await room.database.query<{ closing: bigint }>(
    `SELECT closing_fen AS closing FROM bank_statements WHERE account_id = $1 ORDER BY id DESC LIMIT 1`,
    [to.accountId],
  );
  const dated = bookings.map((booking) => ({ on: room.get(Clock).today(), ...booking }));
  await importStatement(room, to, statementCsv(to.number, last?.closing ?? 0n, dated));
}

/** The supplier's owner has given a bank account, and the operator has verified it. */
export async function withPayoutAccount(
  room: TradingRoom,
  operator: Actor,
  supplierId: string,
  number = '81018430012345678',
): Promise<Actor> {
  const owner = await person(room, supplierId, 'coop_owner');
  const accounts = room.get(PayoutAccounts);
  const given = await accounts.give(owner, { bankName: '某农商行', accountName: '=某合作社', number });
  await accounts.verify(operator, given.id);
  await drainOutbox(room.app);
  return owner;
}

export const settlementsOf = async (room: TradingRoom, supplierId: string): Promise<SettlementView[]> =>
  (await room.get(SettlementQueries).page({ supplierId, limit: 50 })).items;

export const payoutsOf = async (room: TradingRoom, payeeId: string): Promise<PayoutView[]> =>
  (await room.get(PayoutQueries).page({ payeeId, limit: 50 })).items;

/** The bank's answer to a payment file, as a stored file. */
export async function resultFile(
  room: TradingRoom,
  actor: Actor,
  rows: readonly { number: string; outcome: string; reason?: string; yuan?: string }[],
): Promise<string> {
  const lines = rows.map((row) => [row.number, row.yuan ?? '', row.outcome, row.reason ?? ''].join(','));
  const content = Buffer.from(['付款单号,金额,处理结果,失败原因', ...lines].join('\r\n'));
  return (await room.get(Files).store(actor, { name: '回盘.csv', purpose: 'statement', content })).id;
}
