import { asProblem, vendorApi } from '../../api';
import { type Column, DataTable, Panel, StateTag, Waiting } from '../../desk';
import { ErrorState, formatDate, formatGrams, formatYuan, type Translate, useT } from '../../kit';
import { Photos } from '../trade/photos';
import styles from '../trade/trade.module.css';
import type { Receipt } from '../trade/types';
import { RECEIPT_KINDS, REFUSAL_REASONS } from './shipment-words';
import { Quantity } from '../trade/quantity';

type Line = Receipt['lines'][number];

/** What the buyer took, by piece and by weight, what it refused and why. */
export function ShipmentReceipt({ shipmentId }: { shipmentId: string }) {
  const t = useT();
  const { data, error } = vendorApi.useQuery('get', '/api/vendor/shipments/{id}/receipt', {
    params: { path: { id: shipmentId } },
  });
  if (error && !data) return <ErrorState problem={asProblem(error)!} />;
  if (!data) return <Waiting />;
  return (
    <div id="receipt">
      <Panel
        title={t('验收结果')}
        extra={
          <span>
            <StateTag of={RECEIPT_KINDS} state={data.kind} />{' '}
            <span className={styles.soft}>
              {data.number} · {formatDate(data.receivedOn)}
            </span>
          </span>
        }
        flush
      >
        <DataTable
          caption={t('验收结果')}
          columns={columnsOf(t)}
          rows={data.lines}
          rowKey={({ id }) => id}
          empty={{ title: t('没有商品') }}
          footer={<Totals receipt={data} />}
        />
        {data.note && (
          <p style={{ padding: '0 20px 14px' }} lang="zh-CN">
            {data.note}
          </p>
        )}
      </Panel>
    </div>
  );
}

const columnsOf = (t: Translate): readonly Column<Line>[] => [
  {
    key: 'product',
    title: t('商品'),
    render: (line) => (
      <span lang="zh-CN">
        {line.productName}
        <span className={styles.under}>{line.variantName}</span>
      </span>
    ),
  },
  {
    key: 'shipped',
    title: t('发出'),
    align: 'right',
    render: (line) => (
      <>
        <Quantity count={line.shippedQuantity} unit={line.unit} />
        <span className={styles.under}>{formatGrams(line.expectedGrams)}</span>
      </>
    ),
  },
  { key: 'accepted', title: t('验收'), align: 'right', render: (line) => <Accepted line={line} /> },
  { key: 'refused', title: t('拒收'), render: (line) => <Refused line={line} /> },
  {
    key: 'amount',
    title: t('应付'),
    align: 'right',
    render: (line) => (
      <>
        <span className={styles.money}>{formatYuan(line.amountFen)}</span>
        {line.returnedQuantity > 0 || BigInt(line.returnedFen) > 0n ? (
          <span className={styles.under}>{t('退货减 {{amount}}', { amount: formatYuan(line.returnedFen) })}</span>
        ) : null}
      </>
    ),
  },
];

function Accepted({ line }: { line: Line }) {
  const t = useT();
  const short = line.acceptedGrams !== null && BigInt(line.acceptedGrams) < BigInt(line.expectedGrams);
  return (
    <>
      <Quantity count={line.acceptedQuantity} unit={line.unit} />
      {line.acceptedGrams !== null && (
        <span className={short ? `${styles.under} ${styles.late}` : styles.under}>
          {t('实重 {{weight}}', { weight: formatGrams(line.acceptedGrams) })}
        </span>
      )}
    </>
  );
}

function Refused({ line }: { line: Line }) {
  const t = useT();
  if (line.refusedQuantity === 0 && !line.refusalReason) return '—';
  return (
    <>
      {line.refusedQuantity > 0 && (
        <span className={styles.late}>
          <Quantity count={line.refusedQuantity} unit={line.unit} />
        </span>
      )}{' '}
      {line.refusalReason && t(REFUSAL_REASONS[line.refusalReason]?.[0] ?? line.refusalReason)}
      {line.refusalText && (
        <span className={styles.under} lang="zh-CN">
          {line.refusalText}
        </span>
      )}
      <Photos fileIds={line.photoFileIds} of={line.productName} size={56} />
    </>
  );
}

function Totals({ receipt }: { receipt: Receipt }) {
  const t = useT();
  return (
    <dl className={styles.totals}>
      <dt>{t('商品金额')}</dt>
      <dd>{formatYuan(receipt.goodsFen)}</dd>
      <dt>{t('运费')}</dt>
      <dd>{formatYuan(receipt.freightFen)}</dd>
      <dt className={styles.grand}>{t('应付合计')}</dt>
      <dd className={styles.grand}>{formatYuan(BigInt(receipt.goodsFen) + BigInt(receipt.freightFen))}</dd>
    </dl>
  );
}
