import { useQueries } from '@tanstack/react-query';
import { vendorApi } from '../../api';
import { today, zh } from '../../kit';
import { openFen } from '../invoices/invoice-state';
import type { Invoice, ShipmentListed, Uninvoiced } from '../trade/types';

/** What a sum waits for, in the order in which these things happen. */
export type Waiting = 'acceptance' | 'invoice' | 'instruction' | 'bank';

export const WAITING: Readonly<Record<Waiting, string>> = {
  acceptance: zh('等采购单位验收'),
  invoice: zh('等您开票'),
  instruction: zh('等采购单位安排付款'),
  bank: zh('已安排付款，等银行到账'),
};

export interface Awaited {
  readonly key: string;
  readonly waiting: Waiting;
  readonly number: string;
  readonly to: string;
  readonly buyerName: string;
  readonly fen: bigint;
  readonly dueOn: string | null;
  /** When the money is likely to come; null when nobody can say yet. */
  readonly expectedOn: string | null;
}

const MOST = 100;

/** Every sum that is on its way to this supplier, the soonest first. Undefined until all of it was read. */
export function useAwaited(): { rows: readonly Awaited[] | undefined; error: unknown; cut: boolean } {
  const invoices = vendorApi.useQuery('get', '/api/vendor/invoices', {
    params: { query: { state: 'open', limit: MOST } },
  });
  const uninvoiced = vendorApi.useQuery('get', '/api/vendor/invoices/uninvoiced', {
    params: { query: { limit: MOST } },
  });
  const sent = vendorApi.useQuery('get', '/api/vendor/shipments', { params: { query: { state: 'sent', limit: 50 } } });
  const arrived = vendorApi.useQuery('get', '/api/vendor/shipments', {
    params: { query: { state: 'arrived', limit: 50 } },
  });
  const underway = [...(sent.data?.items ?? []), ...(arrived.data?.items ?? [])];
  const notes = useQueries({
    queries: underway.map(({ id }) =>
      vendorApi.queryOptions('get', '/api/vendor/shipments/{id}/delivery-note', { params: { path: { id } } }),
    ),
  });
  const pages = [invoices, uninvoiced, sent, arrived];
  const complete = pages.every(({ data }) => data) && notes.every(({ data }) => data);
  const rows = complete
    ? [
        ...invoices.data!.items.map(ofInvoice),
        ...uninvoiced.data!.items.map(ofDelivery),
        ...underway.map((shipment, index) => ofShipment(shipment, notes[index]!.data!.goodsFen)),
      ].sort((one, other) => (one.expectedOn ?? '9999').localeCompare(other.expectedOn ?? '9999'))
    : undefined;
  return {
    rows,
    error: pages.find(({ error }) => error)?.error ?? null,
    cut: pages.some(({ data }) => Boolean(data?.nextAfter)),
  };
}

function ofInvoice(invoice: Invoice): Awaited {
  const instructed = invoice.plannedOn !== null;
  const promised = invoice.plannedOn ?? invoice.dueOn;
  return {
    key: invoice.id,
    waiting: instructed ? 'bank' : 'instruction',
    number: invoice.number,
    to: `/vendor/invoices/${invoice.id}`,
    buyerName: invoice.buyerName,
    fen: openFen(invoice),
    dueOn: invoice.dueOn,
    expectedOn: promised < today() ? null : promised,
  };
}

const ofDelivery = (row: Uninvoiced): Awaited => ({
  key: row.receiptId,
  waiting: 'invoice',
  number: row.receiptNumber,
  to: `/vendor/invoices/new?buyer=${row.buyerId}&receipts=${row.receiptId}`,
  buyerName: row.buyerName,
  fen: BigInt(row.amountFen),
  dueOn: null,
  expectedOn: null,
});

const ofShipment = (shipment: ShipmentListed, goodsFen: string): Awaited => ({
  key: shipment.id,
  waiting: 'acceptance',
  number: shipment.number,
  to: `/vendor/shipments/${shipment.id}`,
  buyerName: shipment.buyerName,
  fen: BigInt(goodsFen),
  dueOn: null,
  expectedOn: null,
});
