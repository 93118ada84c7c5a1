import { keepPreviousData } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { Link } from 'react-router';
import { oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatDate, useSearchState, useT, zh } from '../../kit';
import { ADMISSION_STATES, SUPPLIER_KINDS } from '../../kit/labels';
import { useCan } from '../../session';
import { mostUrgentFirst, useMyToDos } from '../review/queue';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';
import { Term } from '../review/term';

type Row = OversightSchemas['schemas']['AdmissionRowDto'];
type State = Row['state'];

const TABS: readonly { key: string; text: string }[] = [
  { key: 'submitted', text: zh('县级审核中') },
  { key: 'recommended', text: zh('待平台准入') },
  { key: 'returned', text: zh('退回补正') },
  { key: 'admitted', text: zh('已入驻') },
  { key: 'refused', text: zh('未准入') },
  { key: 'all', text: zh('全部') },
];

/** Applications to sell, with the clock of the review. */
export default function AdmissionsPage() {
  const t = useT();
  const can = useCan();
  const [read, write] = useSearchState();
  const mine = useMyToDos();
  const own = can('admission.admit')
    ? 'recommended'
    : can('admission.review_agriculture') || can('admission.review_revitalisation')
      ? 'submitted'
      : 'all';
  const state = read('state') ?? own;
  const search = read('search');
  const overdue = read('overdue') === 'true';
  const { data, error, isFetching, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/admissions',
    {
      params: {
        query: {
          limit: 50,
          ...(state !== 'all' && { state: state as State }),
          ...(overdue && { overdue }),
          ...(search && { search }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('入驻审核')}>
        {t('农业农村部门看供货能力和质量安全，乡村振兴部门看联农带农成效，两家都推荐后由平台决定。')}
      </PageHead>
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key, overdue: null })} />
      <Filters>
        <Filter label={t('供应商名称')}>
          <Input.Search allowClear defaultValue={search} onSearch={(text) => write({ search: text.trim() })} />
        </Filter>
        {(state === 'submitted' || state === 'all') && (
          <Checkbox checked={overdue} onChange={({ target }) => write({ overdue: target.checked ? 'true' : null })}>
            {t('只看已超期')}
          </Checkbox>
        )}
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('入驻申请')}
          columns={columns(t, (row) => mine.has(row.id))}
          rows={state === 'submitted' ? mostUrgentFirst(data?.items) : data?.items}
          rowKey={(row) => row.id}
          error={error}
          retry={() => void refetch()}
          loading={isFetching}
          nextAfter={data?.nextAfter}
          empty={{
            title: search ? t('没有符合条件的申请') : t('这里没有申请'),
            text: t('辖区内的合作社、企业或家庭农场提交入驻申请后，会出现在这里并通知您。'),
          }}
        />
      </Panel>
    </>
  );
}

const columns = (t: ReturnType<typeof useT>, isMine: (row: Row) => boolean): Column<Row>[] => [
  {
    key: 'supplier',
    title: t('供应商'),
    render: (row) => (
      <span className={review.named}>
        <Link to={`/oversight/admissions/${row.id}`} lang="zh-CN">
          {row.supplierName}
        </Link>
        {isMine(row) && (
          <span>
            <Badge tone="gold">{t('待您办理')}</Badge>
          </span>
        )}
      </span>
    ),
  },
  { key: 'kind', title: t('类型'), render: (row) => <StateTag of={SUPPLIER_KINDS} state={row.supplierKind} /> },
  { key: 'place', title: t('所在地'), render: (row) => <span lang="zh-CN">{row.divisionName}</span> },
  { key: 'state', title: t('状态'), render: (row) => <StateTag of={ADMISSION_STATES} state={row.state} /> },
  {
    key: 'term',
    title: t('时限'),
    render: (row) => (row.state === 'submitted' ? <Term {...row} dated /> : '—'),
  },
  { key: 'round', title: t('轮次'), wideOnly: true, render: (row) => t('第 {{round}} 轮', { round: row.round }) },
  { key: 'submitted', title: t('提交日期'), render: (row) => formatDate(row.submittedOn) },
];
