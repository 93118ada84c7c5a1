import { keepPreviousData } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { fileUrl, oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel } from '../../desk';
import { Badge, formatCount, formatDate, formatYuan, type Translate, useSearchState, useT } from '../../kit';
import { OrganisationPicker } from '../organisations/organisation-picker';
import review from '../review/review.module.css';

type Payment = OversightSchemas['schemas']['RegionHouseholdPaymentDto'];

/** What suppliers paid to the households they are linked with, each with the bank's slip. */
export default function HouseholdPaymentsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const supplierId = read('supplierId');
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/household-payments',
    { params: { query: { limit: 50, supplierId, after: read('after') } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('农户收款')}>{t('供应商付给联结农户的款项，附银行回单。姓名只显示一部分。')}</PageHead>
      <Filters>
        <Filter label={t('供应商')}>
          <OrganisationPicker kind="supplier" value={supplierId ?? null} onChange={(id) => write({ supplierId: id })} />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('农户收款')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('还没有付给农户的款项'), text: t('供应商登记付给农户的款项并上传回单后列在这里。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Payment>[] => [
  {
    key: 'number',
    title: t('款项'),
    render: ({ number, reversesNumber, reversedByNumber }) => (
      <>
        <strong>{number}</strong>{' '}
        {reversesNumber && <Badge tone="red">{t('冲销 {{number}}', { number: reversesNumber })}</Badge>}
        {reversedByNumber && <Badge tone="red">{t('已冲销')}</Badge>}
      </>
    ),
  },
  { key: 'supplier', title: t('供应商'), render: ({ supplierName }) => <span lang="zh-CN">{supplierName}</span> },
  {
    key: 'span',
    title: t('期间'),
    render: ({ fromOn, toOn }) => t('{{from}} 至 {{to}}', { from: formatDate(fromOn), to: formatDate(toOn) }),
  },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  { key: 'paid', title: t('付款日'), render: ({ paidOn }) => formatDate(paidOn) },
  { key: 'households', title: t('户数'), align: 'right', render: ({ households }) => formatCount(households) },
  {
    key: 'note',
    title: t('说明'),
    render: ({ note, recordedByName }) => (
      <span className={review.named} lang="zh-CN">
        <span>{note || '—'}</span>
        <small>{recordedByName}</small>
      </span>
    ),
  },
  {
    key: 'proof',
    title: t('凭证'),
    action: true,
    render: (payment) => (
      <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
        <a href={`${fileUrl(payment.slipFileId)}?inline=true`} target="_blank" rel="noreferrer">
          {t('银行回单')}
        </a>
        <Shares payment={payment} />
      </span>
    ),
  },
];

function Shares({ payment }: { payment: Payment }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/household-payments/{id}/shares',
    { params: { path: { id: payment.id } } },
    { enabled: open },
  );
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('每户多少')}
      </Button>
      <Modal
        open={open}
        title={t('{{number}} 分给每户', { number: payment.number })}
        footer={null}
        onCancel={() => setOpen(false)}
      >
        <DataTable
          caption={t('每户多少')}
          rows={data}
          rowKey={({ householdId }) => householdId}
          error={error}
          retry={() => void refetch()}
          columns={[
            { key: 'name', title: t('农户'), render: ({ nameMasked }) => <span lang="zh-CN">{nameMasked}</span> },
            { key: 'village', title: t('村'), render: ({ villageName }) => <span lang="zh-CN">{villageName}</span> },
            { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
          ]}
          empty={{ title: t('没有分户记录') }}
        />
      </Modal>
    </>
  );
}
