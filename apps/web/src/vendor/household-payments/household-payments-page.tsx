import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { fileUrl, vendor, vendorApi } from '../../api';
import { Ask, type Column, DataTable, PageHead, Panel } from '../../desk';
import { Badge, formatDate, formatYuan, LinkButton, type Translate, useSearchState, useT } from '../../kit';
import { orReload } from '../trade/or-reload';
import styles from '../trade/trade.module.css';
import type { HouseholdPayment } from '../trade/types';
import { PaymentShares } from './payment-shares';

export default function HouseholdPaymentsPage() {
  const t = useT();
  const [read] = useSearchState();
  const [open, setOpen] = useState<HouseholdPayment | null>(null);
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/household-payments',
    { params: { query: { limit: 25, ...(read('after') && { after: read('after')! }) } } },
    { placeholderData: keepPreviousData },
  );
  const record = (
    <LinkButton to="/vendor/household-payments/new" look="primary" icon="household">
      {t('登记农户款项')}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('农户款项')} actions={record}>
        {t('付给联结农户的收购款、工资和分红，附银行回单。公开页面上“带动增收”的数字由此而来。')}
      </PageHead>
      <Sums rows={data?.items} whole={!read('after') && data?.nextAfter === null} />
      <Panel flush>
        <DataTable
          caption={t('农户款项')}
          columns={columnsOf(t, setOpen)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('还没有登记农户款项'),
            text: t('把钱付给农户以后，在这里登记金额和回单，按权重分到每一户。'),
            action: record,
          }}
        />
      </Panel>
      <PaymentShares payment={open} onClose={() => setOpen(null)} />
    </>
  );
}

/** What stands on this page of the list, less what was taken back. */
function Sums({ rows, whole }: { rows: readonly HouseholdPayment[] | undefined; whole: boolean }) {
  const t = useT();
  if (!rows || rows.length === 0) return null;
  const standing = rows.filter(({ reversesNumber, reversedByNumber }) => !reversesNumber && !reversedByNumber);
  return (
    <dl className={styles.figures}>
      <div className={styles.figure}>
        <dt>{whole ? t('已付给农户') : t('本页已付给农户')}</dt>
        <dd>{formatYuan(standing.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n))}</dd>
      </div>
      <div className={styles.figure}>
        <dt>{whole ? t('付款笔数') : t('本页付款笔数')}</dt>
        <dd>{t('{{count}} 笔', { count: standing.length })}</dd>
      </div>
      <div className={styles.figure}>
        <dt>{t('最近一次付款')}</dt>
        <dd>{formatDate(standing[0]?.paidOn)}</dd>
      </div>
    </dl>
  );
}

const columnsOf = (t: Translate, open: (row: HouseholdPayment) => void): readonly Column<HouseholdPayment>[] => [
  {
    key: 'number',
    title: t('款项'),
    render: (row) => (
      <>
        <button type="button" className="link-button" onClick={() => open(row)}>
          {row.number}
        </button>{' '}
        {row.reversesNumber && <Badge tone="red">{t('冲销 {{number}}', { number: row.reversesNumber })}</Badge>}
        {row.reversedByNumber && <Badge>{t('已冲销')}</Badge>}
        {row.note && (
          <span className={styles.under} lang="zh-CN">
            {row.note}
          </span>
        )}
      </>
    ),
  },
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (row) => (
      <span className={row.amountFen.startsWith('-') ? `${styles.money} ${styles.late}` : styles.money}>
        {formatYuan(row.amountFen)}
      </span>
    ),
  },
  {
    key: 'households',
    title: t('户数'),
    align: 'right',
    render: (row) => t('{{count}} 户', { count: row.households }),
  },
  { key: 'paid', title: t('付款日期'), render: (row) => formatDate(row.paidOn) },
  {
    key: 'period',
    title: t('所属期间'),
    wideOnly: true,
    render: (row) => t('{{from}} 至 {{to}}', { from: formatDate(row.fromOn), to: formatDate(row.toOn) }),
  },
  {
    key: 'slip',
    title: t('回单'),
    render: (row) => (
      <a href={fileUrl(row.slipFileId)} target="_blank" rel="noreferrer">
        {t('查看回单')}
      </a>
    ),
  },
  {
    key: 'by',
    title: t('登记人'),
    wideOnly: true,
    render: (row) => <span lang="zh-CN">{row.recordedByName}</span>,
  },
  {
    key: 'act',
    title: t('办理'),
    action: true,
    render: (row) => (row.reversesNumber || row.reversedByNumber ? null : <Reverse row={row} />),
  },
];

function Reverse({ row }: { row: HouseholdPayment }) {
  const t = useT();
  return (
    <Ask
      danger
      size="small"
      label={t('冲销')}
      question={t('冲销 {{number}}？', { number: row.number })}
      reason={{ label: t('冲销原因'), max: 300 }}
      said={t('已冲销')}
      onConfirm={(reason) =>
        orReload(
          async () =>
            (
              await vendor.POST('/api/vendor/household-payments/{id}/reversal', {
                params: { path: { id: row.id } },
                body: { reason },
              })
            ).data,
        )
      }
    >
      <p style={{ marginBottom: 12 }}>
        {t('填错的款项整笔冲销，再登记一笔正确的。{{amount}} 分到各户的金额一并冲回，两笔都留在记录里。', {
          amount: formatYuan(row.amountFen),
        })}
      </p>
    </Ask>
  );
}
