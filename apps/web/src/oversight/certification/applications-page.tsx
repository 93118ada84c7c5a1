import { keepPreviousData } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { Link } from 'react-router';
import { oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatDate, useSearchState, useT, zh } from '../../kit';
import { APPLICATION_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import { mostUrgentFirst, useMyToDos } from '../review/queue';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';
import { Term } from '../review/term';

type Row = OversightSchemas['schemas']['ApplicationRowDto'];
type State = Row['state'];

const OPEN: readonly string[] = ['township_review', 'trade_review', 'county_review', 'publicity'];
const TABS: readonly { key: string; text: string }[] = [
  { key: 'township_review', text: zh('镇办初审') },
  { key: 'trade_review', text: zh('行业复审') },
  { key: 'county_review', text: zh('县级审定') },
  { key: 'publicity', text: zh('公示中') },
  { key: 'returned', text: zh('退回补正') },
  { key: 'certified', text: zh('已颁证') },
  { key: 'all', text: zh('全部') },
];

/** Which tab an office opens with: the step that is its own. */
function ownState(can: (permission: string) => boolean): string {
  if (can('certification.review_township')) return 'township_review';
  if (can('certification.review_trade')) return 'trade_review';
  return can('certification.review_county') ? 'county_review' : 'all';
}

export default function ApplicationsPage() {
  const t = useT();
  const can = useCan();
  const [read, write] = useSearchState();
  const mine = useMyToDos();
  const state = read('state') ?? ownState(can);
  const search = read('search');
  const overdue = read('overdue') === 'true';
  const { data, error, isFetching, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/certificate-applications',
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
      <PageHead title={t('认定审核')}>
        {t('镇办初审、行业复审、县级审定，再在县、乡、村三级同时公示，期满无异议即可颁证。')}
      </PageHead>
      <StateTabs label={t('环节')} value={state} tabs={TABS} onChange={(key) => write({ state: key, overdue: null })} />
      <Filters>
        <Filter label={t('产品或供应商名称')}>
          <Input.Search allowClear defaultValue={search} onSearch={(text) => write({ search: text.trim() })} />
        </Filter>
        {(OPEN.includes(state) || state === 'all') && (
          <Checkbox checked={overdue} onChange={({ target }) => write({ overdue: target.checked ? 'true' : null })}>
            {state === 'publicity' ? t('只看公示期满') : t('只看已超期')}
          </Checkbox>
        )}
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('认定申请')}
          columns={columns(t, (row) => mine.has(row.id))}
          rows={OPEN.includes(state) ? mostUrgentFirst(data?.items) : data?.items}
          rowKey={(row) => row.id}
          error={error}
          retry={() => void refetch()}
          loading={isFetching}
          nextAfter={data?.nextAfter}
          empty={{
            title: search ? t('没有符合条件的申请') : t('这个环节没有申请'),
            text: t('辖区内已入驻的供应商为产品申请认定后，会按环节出现在这里并通知您。'),
          }}
        />
      </Panel>
    </>
  );
}

const columns = (t: ReturnType<typeof useT>, isMine: (row: Row) => boolean): Column<Row>[] => [
  {
    key: 'product',
    title: t('产品'),
    render: (row) => (
      <span className={review.named}>
        <Link to={`/oversight/certificate-applications/${row.id}`} lang="zh-CN">
          {row.productName}
        </Link>
        {isMine(row) && (
          <span>
            <Badge tone="gold">{t('待您办理')}</Badge>
          </span>
        )}
      </span>
    ),
  },
  { key: 'supplier', title: t('供应商'), render: (row) => <span lang="zh-CN">{row.supplierName}</span> },
  { key: 'origin', title: t('产地'), render: (row) => <span lang="zh-CN">{row.originName}</span> },
  {
    key: 'state',
    title: t('环节'),
    render: (row) => (
      <>
        <StateTag of={APPLICATION_STATES} state={row.state} />{' '}
        {row.openObjections > 0 && (
          <Badge tone="red">{t('{{count}} 条异议未办结', { count: row.openObjections })}</Badge>
        )}
      </>
    ),
  },
  { key: 'term', title: t('时限'), render: (row) => <ApplicationTerm row={row} /> },
  { key: 'round', title: t('轮次'), wideOnly: true, render: (row) => t('第 {{round}} 轮', { round: row.round }) },
  { key: 'submitted', title: t('提交日期'), render: (row) => formatDate(row.submittedOn) },
];

/** Publicity has no deadline to miss: it runs out, and then the certificate is due. */
export function ApplicationTerm({ row }: { row: Pick<Row, 'state' | 'dueOn' | 'workingDaysLeft' | 'overdue'> }) {
  const t = useT();
  if (!OPEN.includes(row.state)) return <>—</>;
  if (row.state !== 'publicity') return <Term {...row} dated />;
  return row.overdue ? (
    <Badge tone="gold">{t('公示期满，可以颁证')}</Badge>
  ) : (
    <Badge tone="blue">{t('公示至 {{date}}', { date: formatDate(row.dueOn) })}</Badge>
  );
}
