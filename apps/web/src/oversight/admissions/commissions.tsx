import { fileUrl, oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, Panel, StateTag } from '../../desk';
import { formatDate, useT } from '../../kit';
import { COMMISSION_STATES } from '../review/labels';

type Commission = OversightSchemas['schemas']['CommissionDto'];

/** For whom a trader may sell, letter by letter. */
export function Commissions({ admissionId }: { admissionId: string }) {
  const t = useT();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/admissions/{id}/commissions', {
    params: { path: { id: admissionId } },
  });
  const columns: Column<Commission>[] = [
    { key: 'producer', title: t('委托方（生产者）'), render: (row) => <span lang="zh-CN">{row.producerName}</span> },
    { key: 'scope', title: t('代销范围'), render: (row) => <span lang="zh-CN">{row.scope}</span> },
    {
      key: 'term',
      title: t('委托期限'),
      render: (row) => t('{{from}} 至 {{to}}', { from: formatDate(row.validFrom), to: formatDate(row.validTo) }),
    },
    { key: 'state', title: t('状态'), render: (row) => <StateTag of={COMMISSION_STATES} state={row.state} /> },
    {
      key: 'letter',
      title: t('委托书'),
      action: true,
      render: (row) => (
        <a href={`${fileUrl(row.fileId)}?inline=true`} target="_blank" rel="noreferrer">
          {t('查看')}
        </a>
      ),
    },
  ];
  return (
    <Panel title={t('代理委托书')} flush>
      <DataTable
        caption={t('代理委托书')}
        columns={columns}
        rows={data}
        rowKey={(row) => row.id}
        error={error}
        retry={() => void refetch()}
        empty={{ title: t('没有委托书'), text: t('代理商须有生产者确认过的委托书才能代销。') }}
      />
    </Panel>
  );
}
