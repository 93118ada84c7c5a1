import { type Actor, newId } from '@bangfu/kernel';
import { Approvals, Budgets, type DraftLine, PurchaseRequests, RequestDrafts } from '@bangfu/procurement';
import { LedgerQueries } from '@bangfu/ledger';
import { budgetAccounts } from '@bangfu/procurement';
import { person, type Staff, staffedUnit } from '../../support/factories/people.js';
import type { TradingRoom } from '../../support/factories/trading-room.js';

export interface Agency extends Staff {
  readonly second: Actor;
}

/** A staffed unit with two approvers and so many fen for its canteen this year. */
export async function agency(room: TradingRoom, budgetFen: bigint, year = 2026): Promise<Agency> {
  const staff = await staffedUnit(room);
  await grantBudget(room, staff, budgetFen, year);
  return { ...staff, second: await person(room, staff.id, 'agency_approver') };
}

export const grantBudget = (room: TradingRoom, { manager }: Pick<Staff, 'manager'>, amountFen: bigint, year: number) =>
  room.get(Budgets).set(manager, { year, fund: 'canteen', amountFen, reason: '年初预算', version: 0 });

/** A complete draft of its buyer; the version is 1. */
export const draft = (
  room: TradingRoom,
  { buyer }: Pick<Staff, 'buyer'>,
  lines: readonly DraftLine[],
): Promise<string> =>
  room.get(RequestDrafts).open(
    buyer,
    {
      title: '食堂三月采购',
      fund: 'canteen',
      deliveryAddress: '湖南省耒阳市灶市街1号食堂',
      contact: { name: '某接收人', phone: '13800000000' },
      lines,
    },
    newId(),
  );

export const submit = async (room: TradingRoom, { buyer }: Pick<Staff, 'buyer'>, id: string, version = 1) => {
  await room.get(PurchaseRequests).submit(buyer, id, { version });
  return id;
};

/** Drafted and sent; the version is 2. */
export const submitted = async (room: TradingRoom, of: Pick<Staff, 'buyer'>, lines: readonly DraftLine[]) =>
  submit(room, of, await draft(room, of, lines));

/** Sent and approved by one person; answers the orders. */
export async function ordered(room: TradingRoom, of: Agency, lines: readonly DraftLine[]): Promise<string[]> {
  const id = await submitted(room, of, lines);
  return (await room.get(Approvals).approve(of.approver, id, { version: 2 })).orderIds;
}

/** Free, reserved and spent fen of the canteen's budget. */
export async function budgetOf(room: TradingRoom, agencyId: string, year = 2026) {
  const codes = budgetAccounts({ agencyId, year, fund: 'canteen' });
  const balances = await room.get(LedgerQueries).balances([codes.budget, codes.spent, codes.overrun]);
  const budget = balances.get(codes.budget) ?? { posted: 0n, pending: 0n };
  return {
    freeFen: budget.posted + budget.pending,
    reservedFen: -budget.pending,
    spentFen: balances.get(codes.spent)?.posted ?? 0n,
    overrunFen: -(balances.get(codes.overrun)?.posted ?? 0n),
  };
}
