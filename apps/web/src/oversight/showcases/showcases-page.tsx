import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatDate, LinkButton, type Translate, useSearchState, useT, zh } from '../../kit';
import { StateTabs } from '../review/state-tabs';
import { Schedule } from './schedule';
import { type Showcase, SHOWCASE_KINDS, SHOWCASE_STATES } from './words';

const TABS: readonly { key: string; text: string }[] = [
  { key: 'all', text: zh('全部') },
  ...Object.entries(SHOWCASE_STATES).map(([key, [text]]) => ({ key, text })),
];

export default function ShowcasesPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const state = read('state') ?? 'all';
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/showcases',
    {
      params: {
        query: { limit: 50, state: state === 'all' ? undefined : (state as Showcase['state']), after: read('after') },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead
        title={t('专馆与专区')}
        actions={
          <LinkButton look="primary" to="/oversight/showcases/new">
            {t('新建')}
          </LinkButton>
        }
      >
        {t('专馆介绍一个地方的产品，专区围绕一个主题；由文字和商品栏目组成，发布后在商城人人可见。')}
      </PageHead>
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Panel flush>
        <DataTable
          caption={t('专馆与专区')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('还没有专馆和专区'), text: t('新建以后先是草稿，发布后人人可见。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Showcase>[] => [
  {
    key: 'title',
    title: t('名称'),
    render: ({ id, title }) => (
      <Link to={`/oversight/showcases/${id}`} lang="zh-CN">
        {title}
      </Link>
    ),
  },
  { key: 'kind', title: t('类型'), render: ({ kind }) => <StateTag of={SHOWCASE_KINDS} state={kind} /> },
  { key: 'region', title: t('地区'), render: ({ regionName }) => <span lang="zh-CN">{regionName ?? '—'}</span> },
  {
    key: 'days',
    title: t('日期'),
    render: ({ fromOn, toOn }) =>
      toOn
        ? t('{{from}} 至 {{to}}', { from: formatDate(fromOn), to: formatDate(toOn) })
        : t('{{from}} 起', { from: formatDate(fromOn) }),
  },
  {
    key: 'state',
    title: t('状态'),
    render: (showcase) => (
      <>
        <StateTag of={SHOWCASE_STATES} state={showcase.state} /> <Schedule showcase={showcase} />
      </>
    ),
  },
];
