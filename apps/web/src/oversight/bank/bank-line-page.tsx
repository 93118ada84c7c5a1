import { useParams } from 'react-router';
import { asProblem, oversight, oversightApi } from '../../api';
import { Ask, type Column, DataTable, Facts, PageHead, Panel, StateTag, Waiting } from '../../desk';
import { Badge, ErrorState, formatDate, formatInstant, formatYuan, LinkButton, type Translate, useT } from '../../kit';
import { HOWS } from '../compliance/order-words';
import styles from './bank.module.css';
import { Matching } from './matching';
import { BANK_LINE_STATES, type BankLineView, leftOf, type LineAllocation } from './words';

/** One booking beside the invoices that it might pay. */
export default function BankLinePage() {
  const t = useT();
  const { id = '' } = useParams();
  const found = oversightApi.useQuery('get', '/api/oversight/bank-lines/{id}', { params: { path: { id } } });
  const { data, error } = found;
  const retry = () => void found.refetch();
  if (error) return <ErrorState problem={asProblem(error)!} retry={retry} />;
  if (!data) return <Waiting />;
  const matchable = data.state === 'open' && BigInt(data.amountFen) > 0n;
  return (
    <>
      <PageHead
        title={t('收款 {{amount}}', { amount: formatYuan(data.amountFen) })}
        above={[
          { title: t('收款和流水'), to: '/oversight/bank' },
          { title: t('流水明细'), to: '/oversight/bank-lines' },
        ]}
        mark={<StateTag of={BANK_LINE_STATES} state={data.state} />}
        actions={!matchable && <NextOpen />}
      />
      <div className={matchable ? styles.sides : undefined}>
        <Line line={data} />
        {matchable && <Matching key={data.allocatedFen} line={data} />}
      </div>
      {data.allocations.length > 0 && <Allocations line={data} />}
    </>
  );
}

function NextOpen() {
  const t = useT();
  const { data } = oversightApi.useQuery('get', '/api/oversight/bank-lines', {
    params: { query: { state: 'open', limit: 1 } },
  });
  const next = data?.items[0];
  return next ? (
    <LinkButton look="primary" to={`/oversight/bank-lines/${next.id}`}>
      {t('下一笔待核对')}
    </LinkButton>
  ) : null;
}

function Line({ line }: { line: BankLineView }) {
  const t = useT();
  return (
    <Panel title={t('银行流水')}>
      <Facts
        items={[
          { label: t('付款人'), value: <span lang="zh-CN">{line.counterpartyName || t('没有户名')}</span> },
          { label: t('付款账号'), value: line.counterpartyMasked || '—' },
          { label: t('附言'), value: <span lang="zh-CN">{line.remark || t('没有附言')}</span>, wide: true },
          { label: t('交易日期'), value: formatDate(line.bookedOn) },
          {
            label: t('收款账户'),
            value: (
              <span lang="zh-CN">
                {line.bankName} {line.accountMasked}
              </span>
            ),
          },
          { label: t('金额'), value: <strong>{formatYuan(line.amountFen)}</strong> },
          { label: t('已分配'), value: formatYuan(line.allocatedFen) },
          line.creditFen !== '0' && {
            label: t('转为余额'),
            value: t('{{amount}}，归 {{buyer}}', {
              amount: formatYuan(line.creditFen),
              buyer: line.creditBuyerName ?? '—',
            }),
          },
          line.state === 'open' && { label: t('还没有分配'), value: <strong>{formatYuan(leftOf(line))}</strong> },
        ]}
      />
    </Panel>
  );
}

function Allocations({ line }: { line: BankLineView }) {
  const t = useT();
  return (
    <Panel flush title={t('已分配给')}>
      <DataTable
        caption={t('已分配给')}
        rows={line.allocations}
        rowKey={({ id }) => id}
        columns={allocationColumns(t)}
        empty={{ title: t('还没有分配') }}
      />
    </Panel>
  );
}

const allocationColumns = (t: Translate): Column<LineAllocation>[] => [
  { key: 'invoice', title: t('发票'), render: ({ invoiceNumber }) => <strong>{invoiceNumber}</strong> },
  { key: 'buyer', title: t('采购单位'), render: ({ buyerName }) => <span lang="zh-CN">{buyerName}</span> },
  { key: 'supplier', title: t('供应商'), render: ({ supplierName }) => <span lang="zh-CN">{supplierName}</span> },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  {
    key: 'how',
    title: t('怎么核对的'),
    render: ({ how, reason, allocatedByName, allocatedAt }) => (
      <>
        {t(HOWS[how] ?? how)}{' '}
        <span className={styles.soft} lang="zh-CN">
          {[reason, allocatedByName, formatInstant(allocatedAt)].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  {
    key: 'undo',
    title: t('撤销'),
    action: true,
    render: (allocation) => (
      <>
        <WriteOff allocation={allocation} /> <Undo allocation={allocation} />
      </>
    ),
  },
];

function WriteOff({ allocation }: { allocation: LineAllocation }) {
  const t = useT();
  const { invoiceId, invoiceNumber, openFen, mayWriteOff } = allocation;
  if (!mayWriteOff) return null;
  return (
    <Ask
      size="small"
      label={t('核销尾差')}
      question={t('核销 {{invoice}} 少付的 {{amount}}？', { invoice: invoiceNumber, amount: formatYuan(openFen) })}
      reason={{ label: t('核销原因'), max: 300 }}
      said={t('已核销，发票结清')}
      onConfirm={(reason) =>
        oversight.POST('/api/oversight/invoices/{id}/writing-off', {
          params: { path: { id: invoiceId } },
          body: { reason },
        })
      }
    >
      <p>{t('供应商收到全额，差额由平台承担；核销的部分不计入采购单位的付款金额。')}</p>
    </Ask>
  );
}

function Undo({ allocation }: { allocation: LineAllocation }) {
  const t = useT();
  const { id, undoneAt, undoneByName, undoneReason, amountFen, invoiceNumber } = allocation;
  if (undoneAt) {
    return (
      <span className={styles.undone}>
        <Badge tone="red">{t('已撤销')}</Badge>
        <span className={styles.soft} lang="zh-CN">
          {[undoneReason, undoneByName, formatInstant(undoneAt)].filter(Boolean).join(' · ')}
        </span>
      </span>
    );
  }
  return (
    <Ask
      size="small"
      danger
      label={t('撤销')}
      question={t('撤销分配给 {{invoice}} 的 {{amount}}？', { invoice: invoiceNumber, amount: formatYuan(amountFen) })}
      reason={{ label: t('撤销原因'), max: 300 }}
      said={t('已撤销，这笔流水可以重新核对')}
      onConfirm={(reason) =>
        oversight.POST('/api/oversight/allocations/{id}/undoing', { params: { path: { id } }, body: { reason } })
      }
    >
      <p>{t('发票恢复为未付，供应商余额和采购单位的计入金额随即扣回；撤销本身也留有记录。')}</p>
    </Ask>
  );
}
