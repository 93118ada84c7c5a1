import { keepPreviousData } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { oversightApi } from '../../api';
import { DataTable, Filter, PageHead, Panel } from '../../desk';
import { Badge, formatBps, Icon, LinkButton, useSearchState, useT, zh } from '../../kit';
import { useCan, useSession } from '../../session';
import { agencyColumns } from './agency-columns';
import { Counted } from './counted';
import type { Explained } from './explanations';
import { scopeLink, useScope, useTrail } from './scope';
import { ScopeBar, ScopeTabs, scopeText } from './scope-bar';

type Show = 'laggards' | 'not_bought' | 'not_filed' | 'not_reserved' | 'not_activated' | 'reserved';
type Sort = 'completed_share' | 'completed' | 'ordered' | 'reserved' | 'name';

const SHOWS: Readonly<Record<Show, { readonly name: string; readonly why?: Explained }>> = {
  laggards: { name: zh('进度滞后'), why: 'laggards' },
  not_bought: { name: zh('有预留无采购'), why: 'notBought' },
  not_filed: { name: zh('未填报'), why: 'filed' },
  not_reserved: { name: zh('应预留未预留'), why: 'notReserved' },
  not_activated: { name: zh('未激活'), why: 'activated' },
  reserved: { name: zh('已预留') },
};

const SORTS: Readonly<Record<Sort, string>> = {
  completed_share: zh('完成率'),
  completed: zh('完成金额'),
  ordered: zh('下单金额'),
  reserved: zh('预留金额'),
  name: zh('名称'),
};

/** Every unit of a scope; each filter is the very condition that the overview counts. */
export default function AgenciesPage() {
  const t = useT();
  const can = useCan();
  const [read, write] = useSearchState();
  const { query } = useScope();
  const region = useSession()?.regionCode ?? '';
  const trail = useTrail(query.division ?? region, query);
  const show = read('show') as Show | undefined;
  const filter = {
    show,
    sort: (read('sort') as Sort | undefined) ?? 'completed_share',
    descending: read('descending') === 'true' || undefined,
    search: read('search'),
    own: read('own') === 'true' || undefined,
  };
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/compliance/agencies',
    { params: { query: { ...query, ...filter, after: read('after'), limit: 50 } } },
    { placeholderData: keepPreviousData },
  );
  const page = oversightApi.useQuery('get', '/api/oversight/compliance', { params: { query } });
  const words = scopeLink('', { ...query, kind: 'agencies', show, search: filter.search }).split('?')[1];
  return (
    <>
      <PageHead
        title={show ? t('单位：{{show}}', { show: t(SHOWS[show].name) }) : t('各单位完成情况')}
        above={trail}
        mark={show && SHOWS[show].why && <Counted of={SHOWS[show].why} />}
        actions={
          can('compliance.export') && (
            <LinkButton to={`/oversight/exports/new?${words}`} icon="download">
              {t('导出这份名单')}
            </LinkButton>
          )
        }
      >
        {page.data && scopeText(page.data.scope)}
      </PageHead>
      <ScopeTabs />
      <ScopeBar>
        <AgencyFilters />
      </ScopeBar>
      <Panel
        flush
        title={t('单位名单')}
        extra={page.data && <Badge>{t('时间进度 {{share}}', { share: formatBps(page.data.elapsedBps) })}</Badge>}
      >
        <DataTable
          caption={t('各单位完成情况')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={agencyColumns(t, query, page.data?.elapsedBps ?? null)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: show ? t('没有“{{show}}”的单位', { show: t(SHOWS[show].name) }) : t('这里还没有单位'),
            text: t('换一个地区或年度，或去掉筛选条件。'),
            action: <Button onClick={() => write({ show: null, search: null, own: null })}>{t('去掉筛选条件')}</Button>,
          }}
        />
      </Panel>
    </>
  );
}

function AgencyFilters() {
  const t = useT();
  const [read, write] = useSearchState();
  const descending = read('descending') === 'true';
  return (
    <>
      <Filter label={t('只看')}>
        <Select
          value={read('show') ?? ''}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t('全部单位') },
            ...Object.entries(SHOWS).map(([value, { name }]) => ({ value, label: t(name) })),
          ]}
          onChange={(value) => write({ show: value })}
        />
      </Filter>
      <Filter label={t('范围')}>
        <Select
          value={read('own') ?? ''}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t('本级和下级') },
            { value: 'true', label: t('只看本级单位') },
          ]}
          onChange={(value) => write({ own: value })}
        />
      </Filter>
      <Filter label={t('单位名称')}>
        <Input.Search
          defaultValue={read('search')}
          key={read('search')}
          allowClear
          placeholder={t('名称的一部分')}
          onSearch={(search) => write({ search: search.trim() })}
        />
      </Filter>
      <Filter label={t('排序')}>
        <Select
          value={read('sort') ?? 'completed_share'}
          options={Object.entries(SORTS).map(([value, label]) => ({ value, label: t(label) }))}
          onChange={(sort) => write({ sort })}
        />
      </Filter>
      <Button
        icon={<Icon name="chevronDown" size={14} style={descending ? undefined : { transform: 'rotate(180deg)' }} />}
        onClick={() => write({ descending: descending ? null : 'true' })}
      >
        {descending ? t('从大到小') : t('从小到大')}
      </Button>
    </>
  );
}
