import { randomInt } from 'node:crypto';
import { statementCsv } from '../../../support/factories/money.js';
import { type Cast, newPdf, type SettlementCase } from './fixtures.js';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What one agency's purchase left behind, for the count of its effects. */
export interface AgencyTrace {
  readonly requestId: string;
  readonly orderId: string;
  readonly shipmentId: string;
  readonly receiptId: string;
  readonly invoiceId: string;
  readonly accountId: string;
  readonly returnId: string;
  readonly exportId: string;
  readonly settled: SettlementCase | null;
}

const QUANTITY = 3;

/** Request, approval, order, confirmation, shipment, acceptance, invoice, payment, counting, return, export; settlement and payout of `settled`. */
export async function agencyLine(cast: Cast, settled: SettlementCase | null): Promise<AgencyTrace> {
  const { requestId, orderId } = await ordered(cast);
  const { shipmentId, receiptId, receiptLineId } = await delivered(cast, orderId);
  const { invoiceId, accountId } = await paid(cast, receiptId, orderId);
  const [returnId, exportId] = await Promise.all([
    returned(cast, receiptLineId),
    exported(cast),
    paidOut(cast, settled),
  ]);
  return { requestId, orderId, shipmentId, receiptId, invoiceId, accountId, returnId, exportId, settled };
}

async function ordered({ people, variantId }: Cast): Promise<{ requestId: string; orderId: string }> {
  const { buyer, approver, supplier } = people;
  const base = '/api/procurement/purchase-requests';
  const draft = await buyer.post<Versioned & { totalFen: string }>('procurement', base, {
    title: '食堂茶油采购',
    fund: 'canteen',
    deliveryAddress: '耒阳市灶市街1号食堂',
    contact: { name: '伍秋实', phone: '13900000000' },
    lines: [{ variantId, quantity: QUANTITY }],
  });
  const wish = { version: draft.version, totalFen: draft.totalFen };
  const { request } = await buyer.post<{ request: Versioned }>('procurement', `${base}/${draft.id}/submission`, wish);
  const approval = `/api/procurement/approvals/${draft.id}/approval`;
  const { orderIds } = await approver.post<{ orderIds: string[] }>('procurement', approval, {
    version: request.version,
  });
  const path = `/api/vendor/orders/${orderIds[0]!}`;
  const { version } = await supplier.get<Versioned>('vendor', path);
  await supplier.post('vendor', `${path}/confirmation`, { version });
  return { requestId: draft.id, orderId: orderIds[0]! };
}

async function delivered({ people: { supplier, acceptor } }: Cast, orderId: string) {
  const order = await supplier.get<{ lines: { id: string }[] }>('vendor', `/api/vendor/orders/${orderId}`);
  const lines = order.lines.map(({ id }) => ({ orderLineId: id, quantity: QUANTITY }));
  const sending = { carrier: '自送', lines };
  const shipment = await supplier.post<{ id: string; lines: { id: string }[] }>(
    'vendor',
    `/api/vendor/orders/${orderId}/shipments`,
    sending,
  );
  await supplier.post('vendor', `/api/vendor/shipments/${shipment.id}/arrival`);
  const accepted = shipment.lines.map(({ id }) => ({ shipmentLineId: id, acceptedQuantity: QUANTITY }));
  const receipt = await acceptor.post<{ id: string; lines: { id: string }[] }>(
    'procurement',
    `/api/procurement/shipments/${shipment.id}/receipt`,
    { lines: accepted },
  );
  return { shipmentId: shipment.id, receiptId: receipt.id, receiptLineId: receipt.lines[0]!.id };
}

async function paid(cast: Cast, receiptId: string, orderId: string): Promise<{ invoiceId: string; accountId: string }> {
  const { people, agencyName, today } = cast;
  const waiting = await people.supplier.until<{ items: { receiptId: string; amountFen?: string }[] }>(
    'vendor',
    '/api/vendor/invoices/uninvoiced?limit=100',
    ({ items }) => items.some((item) => item.receiptId === receiptId),
  );
  const amountFen = (waiting.items.find((item) => item.receiptId === receiptId) as { amountFen: string }).amountFen;
  const fileId = await people.supplier.upload('发票.pdf', newPdf(), 'invoice');
  const invoice = await people.supplier.post<{ id: string; referenceCode: string; amountFen: string }>(
    'vendor',
    '/api/vendor/invoices',
    {
      ...{ receiptIds: [receiptId], kind: 'digital', title: agencyName, issuedOn: today, fileId, amountFen },
      invoiceNumber: String(randomInt(1, 2 ** 47)).padStart(20, '0'),
    },
  );
  await people.finance.post('procurement', `/api/procurement/invoices/${invoice.id}/payment-instruction`, {
    payerAccountName: agencyName,
    plannedOn: today,
  });
  const accountId = await booked(cast, BigInt(invoice.amountFen), invoice.referenceCode);
  await people.buyer.until<{ state: string }>(
    'procurement',
    `/api/procurement/orders/${orderId}`,
    ({ state }) => state === 'completed',
  );
  return { invoiceId: invoice.id, accountId };
}

/** The bank tells of the payment in a file of an account of its own. */
async function booked({ people: { operator }, today }: Cast, amountFen: bigint, remark: string): Promise<string> {
  const number = String(randomInt(10 ** 12, 10 ** 13));
  const account = await operator.post<{ id: string }>('oversight', '/api/oversight/bank-accounts', {
    bankName: '某银行',
    accountName: '收款专户',
    number,
  });
  const content = statementCsv(number, 0n, [{ on: today, amountFen, remark, account: '622200001111' }]);
  const fileId = await operator.upload('流水.csv', content, 'statement');
  await operator.post('oversight', '/api/oversight/statements', { accountId: account.id, fileId });
  return account.id;
}

async function returned({ people: { buyer, supplier } }: Cast, receiptLineId: string): Promise<string> {
  const asked = await buyer.post<Versioned>('procurement', `/api/procurement/receipt-lines/${receiptLineId}/returns`, {
    quantity: 1,
    reason: 'quality',
    note: '开瓶有杂质',
  });
  const answer = { version: asked.version, restock: false, note: '同意' };
  await supplier.post('vendor', `/api/vendor/returns/${asked.id}/agreement`, answer);
  return asked.id;
}

async function exported({ people: { official }, year }: Cast): Promise<string> {
  const wanted = { kind: 'agencies', format: 'csv', year };
  const { id } = await official.post<{ id: string }>('oversight', '/api/oversight/exports', wanted);
  await official.until<{ state: string }>('oversight', `/api/oversight/exports/${id}`, ({ state }) => state === 'done');
  return id;
}

/** Settled until yesterday, and put into a payment file for the bank. */
async function paidOut({ people: { operator } }: Cast, settled: SettlementCase | null): Promise<void> {
  if (!settled) return;
  const { supplierId, accountId } = settled;
  await operator.post('oversight', '/api/oversight/settlements/runs', { supplierId });
  await operator.post('oversight', '/api/oversight/payout-batches', { accountId });
}
