import { keepPreviousData } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { oversight, oversightApi } from '../../api';
import { Ask, DataTable, Facts, PageHead, Panel, Pending, StateTag } from '../../desk';
import { formatInstant, formatYuan, useSearchState, useT } from '../../kit';
import { useSession } from '../../session';
import { Turn } from '../review/turn';
import { type Batch, BATCH_STATES } from '../settlements/words';
import { BankFiles } from './bank-files';
import { payoutColumns } from './payout-columns';

/** One batch: made by one person, approved by another, sent to the bank as a file and read back. */
export default function BatchPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/payout-batches/{id}', {
    params: { path: { id } },
  });
  if (!data) return <Pending error={error} retry={refetch} />;
  return (
    <>
      <PageHead
        title={t('付款批次 {{number}}', { number: data.number })}
        above={[
          { title: t('付款'), to: '/oversight/payouts' },
          { title: t('付款批次'), to: '/oversight/payout-batches' },
        ]}
        mark={<StateTag of={BATCH_STATES} state={data.state} />}
      />
      {data.state === 'made' && <Check batch={data} />}
      {(data.state === 'approved' || data.state === 'closed') && <BankFiles batch={data} />}
      <Panel title={t('批次')}>
        <Facts
          items={[
            { label: t('付款账户'), value: <span lang="zh-CN">{`${data.bankName} ${data.accountMasked}`}</span> },
            { label: t('金额'), value: <strong>{formatYuan(data.totalFen)}</strong> },
            { label: t('付成'), value: formatYuan(data.paidFen) },
            { label: t('银行退回'), value: formatYuan(data.refusedFen) },
            { label: t('制单'), value: <span lang="zh-CN">{`${data.madeByName} ${formatInstant(data.madeAt)}`}</span> },
            data.checkedByName && {
              label: data.state === 'withdrawn' ? t('撤回') : t('复核'),
              value: <span lang="zh-CN">{`${data.checkedByName} ${formatInstant(data.checkedAt)}`}</span>,
            },
            data.reason && { label: t('撤回原因'), value: <span lang="zh-CN">{data.reason}</span>, wide: true },
          ]}
        />
      </Panel>
      <Payouts batchId={id} />
    </>
  );
}

function Check({ batch }: { batch: Batch }) {
  const t = useT();
  const session = useSession();
  const own = session?.userId === batch.madeBy;
  const params = { path: { id: batch.id } };
  return (
    <Turn
      mine={!own}
      title={own ? t('您制的单，须由另一人复核') : t('请复核这个批次')}
      text={t('逐笔核对收款方、户名和金额；复核后才能导出银行文件。')}
    >
      {!own && (
        <Ask
          type="primary"
          label={t('复核通过')}
          question={t('复核通过：{{count}} 笔，共 {{amount}}？', {
            count: batch.payouts,
            amount: formatYuan(batch.totalFen),
          })}
          said={t('已复核，可以导出银行文件')}
          onConfirm={() => oversight.POST('/api/oversight/payout-batches/{id}/approval', { params })}
        >
          <p>{t('复核以后不能撤回，以银行回盘为准。')}</p>
        </Ask>
      )}
      <Ask
        danger
        label={t('撤回')}
        question={t('撤回这个批次？')}
        reason={{ label: t('撤回原因'), max: 300 }}
        said={t('已撤回，款项回到待付')}
        onConfirm={(reason) =>
          oversight.POST('/api/oversight/payout-batches/{id}/withdrawal', { params, body: { reason } })
        }
      />
    </Turn>
  );
}

function Payouts({ batchId }: { batchId: string }) {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/payouts',
    { params: { query: { batchId, limit: 100, after: read('after') } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Panel flush title={t('每一笔')}>
      <DataTable
        caption={t('每一笔')}
        rows={data?.items}
        rowKey={({ id }) => id}
        columns={payoutColumns(t).filter(({ key }) => key !== 'batch')}
        loading={isFetching}
        error={error}
        retry={() => void refetch()}
        nextAfter={data?.nextAfter}
        empty={{ title: t('没有款项'), text: t('批次撤回以后，款项回到待付。') }}
      />
    </Panel>
  );
}
