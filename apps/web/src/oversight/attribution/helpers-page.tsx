import { oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, PageHead, Panel } from '../../desk';
import { formatCount, formatYuan, type Translate, useSearchState, useT } from '../../kit';
import { thisYear, YearFilter } from './year-filter';

type Helper = OversightSchemas['schemas']['RankedHelperDto'];

export default function HelpersPage() {
  const t = useT();
  const [read] = useSearchState();
  const year = Number(read('year') ?? thisYear());
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/referrals', {
    params: { query: { year } },
  });
  return (
    <>
      <PageHead title={t('帮销排名')}>
        {t('帮扶责任人分享帮销链接带来的已收货订单，扣除退款。只计数，不付酬；不显示买家。')}
      </PageHead>
      <YearFilter />
      <Panel flush>
        <DataTable
          caption={t('帮销排名')}
          rows={data}
          rowKey={({ helperName, organisationName }) => `${helperName}/${organisationName}`}
          columns={columnsOf(t, data ?? [])}
          error={error}
          retry={() => void refetch()}
          empty={{ title: t('这一年还没有'), text: t('帮扶责任人在商城分享帮销链接、买家收货以后列在这里。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate, all: readonly Helper[]): Column<Helper>[] => [
  {
    key: 'rank',
    title: t('名次'),
    render: (helper) => t('第 {{rank}} 名', { rank: all.indexOf(helper) + 1 }),
  },
  { key: 'name', title: t('帮扶责任人'), render: ({ helperName }) => <strong lang="zh-CN">{helperName}</strong> },
  { key: 'unit', title: t('单位'), render: ({ organisationName }) => <span lang="zh-CN">{organisationName}</span> },
  { key: 'orders', title: t('订单'), align: 'right', render: ({ orders }) => formatCount(orders) },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
];
