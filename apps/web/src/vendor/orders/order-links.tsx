import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { Panel, StateTag } from '../../desk';
import { formatDate, formatInstant, formatYuan, useT } from '../../kit';
import { DISPUTE_STATES, RETURN_STATES, SHIPMENT_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import { INVOICE_STATES, invoiceState } from '../invoices/invoice-state';
import { Clock } from '../trade/clock';
import styles from '../trade/trade.module.css';
import type { Order } from '../trade/types';

/** Everything that came of the order: shipments and their acceptance, invoices and their payment, disputes, returns. */
export function OrderLinks({ order }: { order: Order }) {
  if (['placed', 'proposed', 'cancelled'].includes(order.state)) return null;
  return (
    <>
      <Shipments orderId={order.id} />
      <Invoices order={order} />
      <Troubles orderId={order.id} />
    </>
  );
}

function Shipments({ orderId }: { orderId: string }) {
  const t = useT();
  const { data } = vendorApi.useQuery('get', '/api/vendor/shipments', {
    params: { query: { orderId, limit: 100 } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('发货与验收')}>
      <ul className={styles.listPlain}>
        {data.items.map((shipment) => (
          <li key={shipment.id} className={styles.linkRow}>
            <span>
              <Link to={`/vendor/shipments/${shipment.id}`}>{shipment.number}</Link>
              <span className={styles.under}>
                <span lang="zh-CN">{shipment.carrier}</span> {formatInstant(shipment.sentAt)}
              </span>
            </span>
            <span>
              <StateTag of={SHIPMENT_STATES} state={shipment.state} />{' '}
              {shipment.receiptId ? (
                <Link to={`/vendor/shipments/${shipment.id}#receipt`}>{t('验收结果')}</Link>
              ) : (
                shipment.acceptBy && (
                  <span className={styles.soft}>
                    {t('{{date}} 后视同验收', { date: formatDate(shipment.acceptBy) })}
                  </span>
                )
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Invoices({ order }: { order: Order }) {
  const t = useT();
  const can = useCan();
  const { data } = vendorApi.useQuery(
    'get',
    '/api/vendor/invoices',
    { params: { query: { orderId: order.id, limit: 100 } } },
    { enabled: can('invoices.issue') },
  );
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('发票与收款')}>
      <ul className={styles.listPlain}>
        {data.items.map((invoice) => (
          <li key={invoice.id} className={styles.linkRow}>
            <span>
              <Link to={`/vendor/invoices/${invoice.id}`}>{invoice.number}</Link>
              <span className={styles.under}>{t('票号 {{number}}', { number: invoice.invoiceNumber })}</span>
            </span>
            <span style={{ textAlign: 'right' }}>
              <StateTag of={INVOICE_STATES} state={invoiceState(invoice)} />{' '}
              <span className={styles.money}>{formatYuan(invoice.amountFen)}</span>
              {invoiceState(invoice) !== 'paid' && (
                <span className={styles.under}>
                  {t('应付款日：')}
                  <Clock on={invoice.dueOn} dated />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Troubles({ orderId }: { orderId: string }) {
  const t = useT();
  const query = { params: { query: { orderId, limit: 50 } } };
  const disputes = vendorApi.useQuery('get', '/api/vendor/disputes', query);
  const returns = vendorApi.useQuery('get', '/api/vendor/returns', query);
  const rows = [
    ...(disputes.data?.items ?? []).map((dispute) => ({
      id: dispute.id,
      to: `/vendor/disputes/${dispute.id}`,
      title: t('对 {{number}} 的争议', { number: dispute.shipmentNumber }),
      note: dispute.note,
      tag: <StateTag of={DISPUTE_STATES} state={dispute.state} />,
    })),
    ...(returns.data?.items ?? []).map((row) => ({
      id: row.id,
      to: `/vendor/returns/${row.id}`,
      title: t('退货 {{number}}', { number: row.number }),
      note: row.note,
      tag: <StateTag of={RETURN_STATES} state={row.state} />,
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <Panel title={t('争议和退货')}>
      <ul className={styles.listPlain}>
        {rows.map(({ id, to, title, note, tag }) => (
          <li key={id} className={styles.linkRow}>
            <span>
              <Link to={to}>{title}</Link>
              <span className={styles.under} lang="zh-CN">
                {note}
              </span>
            </span>
            {tag}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
