import { Checkbox } from 'antd';
import { Link } from 'react-router';
import { Panel } from '../../desk';
import { formatDate, formatYuan, Loading, Skeleton, useT } from '../../kit';
import { TAX_TREATMENTS } from '../../kit/labels';
import { sum } from '../trade/amounts';
import styles from '../trade/trade.module.css';
import type { Uninvoiced } from '../trade/types';
import { type LineToInvoice, taxWithin, useLinesToInvoice } from './invoice-lines';

interface DeliveryChoiceProps {
  readonly receipts: readonly Uninvoiced[];
  readonly chosen: readonly Uninvoiced[];
  readonly onChoose: (receiptIds: readonly string[]) => void;
}

/** Which deliveries go on this invoice, and what they come to line by line with their tax. */
export function DeliveryChoice({ receipts, chosen, onChoose }: DeliveryChoiceProps) {
  const t = useT();
  const ids = new Set(chosen.map(({ receiptId }) => receiptId));
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(ids);
    if (on) next.add(id);
    else next.delete(id);
    onChoose([...next]);
  };
  return (
    <Panel title={t('开哪些交货')}>
      <ul className={styles.listPlain}>
        {receipts.map((row) => (
          <li key={row.receiptId} className={styles.linkRow}>
            <Checkbox
              checked={ids.has(row.receiptId)}
              onChange={(event) => toggle(row.receiptId, event.target.checked)}
            >
              {t('{{number}}，{{date}} 验收', { number: row.receiptNumber, date: formatDate(row.receivedOn) })}
            </Checkbox>
            <span>
              <Link to={`/vendor/orders/${row.orderId}`}>{row.orderNumber}</Link>{' '}
              <span className={styles.money}>{formatYuan(row.amountFen)}</span>
            </span>
          </li>
        ))}
      </ul>
      {chosen.length > 0 ? <TaxLines chosen={chosen} /> : <p className={styles.late}>{t('至少选一笔交货')}</p>}
    </Panel>
  );
}

function TaxLines({ chosen }: { chosen: readonly Uninvoiced[] }) {
  const t = useT();
  const lines = useLinesToInvoice(chosen);
  if (!lines) {
    return (
      <Loading>
        <Skeleton height={80} />
      </Loading>
    );
  }
  return (
    <div className={styles.lineSheet}>
      <h3>{t('发票上应有的明细')}</h3>
      <table className={styles.plainTable}>
        <thead>
          <tr>
            <th>{t('商品')}</th>
            <th>{t('税务处理')}</th>
            <th>{t('价税合计')}</th>
            <th>{t('其中税额')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineRow key={line.key} line={line} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th colSpan={2}>{t('合计')}</th>
            <td>{formatYuan(sum(chosen.map(({ amountFen }) => amountFen)))}</td>
            <td>
              {formatYuan(lines.reduce((total, line) => total + taxWithin(line.amountFen, line.taxTreatment), 0n))}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function LineRow({ line }: { line: LineToInvoice }) {
  const t = useT();
  return (
    <tr>
      <td lang="zh-CN">
        {line.product ?? t('运费')}
        <span className={styles.under}>{line.receiptNumber}</span>
      </td>
      <td>{t(TAX_TREATMENTS[line.taxTreatment]?.[0] ?? line.taxTreatment)}</td>
      <td>{formatYuan(line.amountFen)}</td>
      <td>{formatYuan(taxWithin(line.amountFen, line.taxTreatment))}</td>
    </tr>
  );
}
