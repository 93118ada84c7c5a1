import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { procurementApi } from '../../api';
import { Panel, StateTag } from '../../desk';
import { formatDate, formatInstant, formatYuan, useT } from '../../kit';
import { DISPUTE_STATES, RETURN_STATES, SHIPMENT_STATES } from '../../kit/labels';
import buying from '../buying.module.css';
import { FAULT_REASONS, INVOICE_STATES } from '../buying-labels';
import { invoiceState } from '../invoices/invoice-state';
import type { Order } from './order';

/** Everything that came of the order: deliveries, acceptances, disputes, returns, invoices. */
export function OrderRelated({ order }: { order: Order }) {
  const t = useT();
  const path = { params: { path: { id: order.id } } };
  const ofOrder = { params: { query: { orderId: order.id } } };
  const shipments = procurementApi.useQuery('get', '/api/procurement/shipments', ofOrder);
  const receipts = procurementApi.useQuery('get', '/api/procurement/orders/{id}/receipts', path);
  const disputes = procurementApi.useQuery('get', '/api/procurement/disputes', ofOrder);
  const returns = procurementApi.useQuery('get', '/api/procurement/returns', ofOrder);
  const invoices = procurementApi.useQuery('get', '/api/procurement/invoices', ofOrder);
  const none = !shipments.data || shipments.data.items.length === 0;
  if (none) return null;
  return (
    <Panel title={t('到货、验收和付款')}>
      <ul className={buying.list}>
        {shipments.data!.items.map((shipment) => {
          const receipt = receipts.data?.find(({ shipmentId }) => shipmentId === shipment.id);
          return (
            <Item
              key={shipment.id}
              kind={t('到货')}
              to={`/procurement/shipments/${shipment.id}`}
              number={shipment.number}
              mark={<StateTag of={SHIPMENT_STATES} state={shipment.state} />}
              at={formatInstant(shipment.arrivedAt ?? shipment.sentAt)}
            >
              {receipt
                ? t('{{number}} 验收 {{amount}}', {
                    number: receipt.number,
                    amount: formatYuan(BigInt(receipt.goodsFen) + BigInt(receipt.freightFen)),
                  })
                : null}
            </Item>
          );
        })}
        {disputes.data?.items.map((dispute) => (
          <Item
            key={dispute.id}
            kind={t('争议')}
            to={`/procurement/disputes/${dispute.id}`}
            number={t(FAULT_REASONS[dispute.reason]![0])}
            mark={<StateTag of={DISPUTE_STATES} state={dispute.state} />}
            at={formatInstant(dispute.openedAt)}
          />
        ))}
        {returns.data?.items.map((one) => (
          <Item
            key={one.id}
            kind={t('退货')}
            to={`/procurement/returns/${one.id}`}
            number={one.number}
            mark={<StateTag of={RETURN_STATES} state={one.state} />}
            at={formatInstant(one.askedAt)}
          >
            {formatYuan(one.amountFen)}
          </Item>
        ))}
        {invoices.data?.items.map((invoice) => (
          <Item
            key={invoice.id}
            kind={t('发票')}
            to={`/procurement/invoices/${invoice.id}`}
            number={invoice.number}
            mark={<StateTag of={INVOICE_STATES} state={invoiceState(invoice)} />}
            at={t('{{day}} 到期', { day: formatDate(invoice.dueOn) })}
          >
            {t('{{amount}}，已付 {{paid}}', {
              amount: formatYuan(invoice.amountFen),
              paid: formatYuan(invoice.paidFen),
            })}
          </Item>
        ))}
      </ul>
    </Panel>
  );
}

interface ItemProps {
  readonly kind: string;
  readonly to: string;
  readonly number: string;
  readonly mark: ReactNode;
  readonly at: string;
  readonly children?: ReactNode;
}

function Item({ kind, to, number, mark, at, children }: ItemProps) {
  return (
    <li>
      <span className={buying.soft}>{kind}</span>
      <Link to={to}>{number}</Link>
      {mark}
      <span>{children}</span>
      <span className={buying.soft}>{at}</span>
    </li>
  );
}
