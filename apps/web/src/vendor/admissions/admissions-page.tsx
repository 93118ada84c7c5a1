import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { vendorApi, type VendorSchemas } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatDate, LinkButton, useSearchState, useT } from '../../kit';
import { ADMISSION_STATES } from '../../kit/labels';
import { StandingNotice } from '../standing/standing-notice';
import { ReviewClock } from '../standing/until';
import { useStanding } from '../standing/use-standing';

type Row = VendorSchemas['schemas']['AdmissionRowDto'];

const OPEN = ['draft', 'submitted', 'returned', 'recommended'];

export default function AdmissionsPage() {
  const t = useT();
  const [read] = useSearchState();
  const standing = useStanding();
  const after = read('after');
  const { data, error, refetch } = vendorApi.useQuery(
    'get',
    '/api/vendor/admissions',
    { params: { query: { ...(after && { after }) } } },
    { placeholderData: keepPreviousData },
  );
  const mayStart = standing === null && data && !data.items.some(({ state }) => OPEN.includes(state));
  const start = mayStart && (
    <LinkButton to="/vendor/admissions/new" look="primary">
      {t('申请入驻')}
    </LinkButton>
  );
  return (
    <>
      <PageHead
        title={t('入驻申请')}
        mark={standing && <Link to="/vendor/standing">{t('查看供货资格')}</Link>}
        actions={start}
      >
        {t('入驻后才能申请产品认定和上架。县级农业农村、乡村振兴部门推荐，平台准入。')}
      </PageHead>
      <StandingNotice />
      <Panel flush>
        <DataTable
          caption={t('入驻申请')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id }) => id}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('还没有入驻申请'),
            text: t('准备好营业执照、承诺书和对公账户证明，大约十分钟就能填完。'),
            action: start,
          }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: ReturnType<typeof useT>): Column<Row>[] => [
  {
    key: 'name',
    title: t('申请'),
    render: (row) => (
      <Link to={`/vendor/admissions/${row.id}`}>
        <span lang="zh-CN">{row.supplierName}</span>
      </Link>
    ),
  },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={ADMISSION_STATES} state={state} /> },
  {
    key: 'round',
    title: t('轮次'),
    align: 'right',
    render: ({ round }) => (round > 0 ? t('第 {{round}} 轮', { round }) : '—'),
  },
  { key: 'submitted', title: t('提交日期'), render: ({ submittedOn }) => formatDate(submittedOn) },
  {
    key: 'due',
    title: t('应办结日'),
    render: (row) => (row.state === 'submitted' ? <ReviewClock dueOn={row.dueOn} overdue={row.overdue} /> : '—'),
  },
  { key: 'created', title: t('起草日期'), wideOnly: true, render: ({ createdAt }) => formatDate(createdAt) },
  {
    key: 'action',
    title: t('操作'),
    action: true,
    render: (row) => (
      <Link to={`/vendor/admissions/${row.id}`}>
        {row.state === 'draft' ? t('继续填写') : row.state === 'returned' ? t('去补正') : t('查看')}
      </Link>
    ),
  },
];
