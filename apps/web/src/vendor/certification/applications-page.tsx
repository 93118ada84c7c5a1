import { keepPreviousData } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { Link } from 'react-router';
import { vendorApi, type VendorSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatDate, LinkButton, useSearchState, useT } from '../../kit';
import { APPLICATION_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import { StandingNotice } from '../standing/standing-notice';
import { ReviewClock } from '../standing/until';

type Row = VendorSchemas['schemas']['ApplicationRowDto'];
type State = Row['state'];

export default function ApplicationsPage() {
  const t = useT();
  const can = useCan();
  const [read, write] = useSearchState();
  const after = read('after');
  const state = read('state') as State | undefined;
  const search = read('search');
  const { data, error, refetch, isFetching } = vendorApi.useQuery(
    'get',
    '/api/vendor/certificate-applications',
    { params: { query: { ...(after && { after }), ...(state && { state }), ...(search && { search }) } } },
    { placeholderData: keepPreviousData },
  );
  const start = can('certification.apply') && (
    <LinkButton to="/vendor/certificate-applications/new" look="primary">
      {t('申请产品认定')}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('产品认定申请')} actions={start}>
        {t('镇办初审、行业复审、县级审定后三级公示，公示无异议即颁证。认定后的产品才能计入预留份额。')}
      </PageHead>
      <StandingNotice />
      <Filters>
        <Filter label={t('产品名称')}>
          <Input.Search
            allowClear
            defaultValue={search}
            placeholder={t('例如：茶油')}
            onSearch={(text) => write({ search: text.trim() })}
          />
        </Filter>
        <Filter label={t('状态')}>
          <Select
            allowClear
            value={state ?? null}
            placeholder={t('全部')}
            options={Object.entries(APPLICATION_STATES).map(([value, [text]]) => ({ value, label: t(text) }))}
            onChange={(value: string | undefined) => write({ state: value })}
          />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('产品认定申请')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={
            state || search
              ? { title: t('没有符合条件的申请') }
              : {
                  title: t('还没有认定申请'),
                  text: t('准备好产地证明、检测报告、带贫协议和承诺书，就可以开始申请。'),
                  action: start,
                }
          }
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: ReturnType<typeof useT>): Column<Row>[] => [
  {
    key: 'product',
    title: t('产品'),
    render: (row) => (
      <Link to={`/vendor/certificate-applications/${row.id}`} lang="zh-CN">
        {row.productName}
      </Link>
    ),
  },
  { key: 'origin', title: t('产地'), render: ({ originName }) => <span lang="zh-CN">{originName}</span> },
  {
    key: 'state',
    title: t('状态'),
    render: ({ state, openObjections }) => (
      <>
        <StateTag of={APPLICATION_STATES} state={state} />{' '}
        {openObjections > 0 && <Badge tone="red">{t('异议 {{count}} 条', { count: openObjections })}</Badge>}
      </>
    ),
  },
  { key: 'submitted', title: t('提交日期'), render: ({ submittedOn }) => formatDate(submittedOn) },
  {
    key: 'due',
    title: t('应办结日'),
    render: ({ dueOn, overdue }) => <ReviewClock dueOn={dueOn} overdue={overdue} />,
  },
  {
    key: 'round',
    title: t('轮次'),
    align: 'right',
    wideOnly: true,
    render: ({ round }) => (round > 0 ? round : '—'),
  },
  {
    key: 'action',
    title: t('操作'),
    action: true,
    render: ({ id, state }) => (
      <Link to={`/vendor/certificate-applications/${id}`}>
        {state === 'draft' ? t('继续填写') : state === 'returned' ? t('去补正') : t('查看')}
      </Link>
    ),
  },
];
