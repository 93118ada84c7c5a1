import { oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, PageHead, Panel } from '../../desk';
import { formatCount, formatYuan, type Translate, useSearchState, useT } from '../../kit';
import { thisYear, YearFilter } from './year-filter';

type Unit = OversightSchemas['schemas']['AttributedUnitDto'];

/** What the people of each unit bought for themselves: a sum of its own, without names or goods. */
export default function AttributionPage() {
  const t = useT();
  const [read] = useSearchState();
  const year = Number(read('year') ?? thisYear());
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/attribution', {
    params: { query: { year } },
  });
  return (
    <>
      <PageHead title={t('职工个人消费')}>
        {t('职工自愿填写本单位的归属码后，个人订单的合计单列在这里，不计入预留份额的完成。没有姓名和商品。')}
      </PageHead>
      <YearFilter />
      <Panel flush>
        <DataTable
          caption={t('职工个人消费')}
          rows={data}
          rowKey={({ unitId }) => unitId}
          columns={columnsOf(t)}
          error={error}
          retry={() => void refetch()}
          empty={{ title: t('这一年还没有'), text: t('单位设置归属码、职工填写并收货以后列在这里。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Unit>[] => [
  { key: 'unit', title: t('单位'), render: ({ unitName }) => <strong lang="zh-CN">{unitName}</strong> },
  { key: 'amount', title: t('合计'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  {
    key: 'people',
    title: t('人数'),
    align: 'right',
    render: ({ people }) => (people === null ? t('不足 5 人不显示') : formatCount(people)),
  },
];
