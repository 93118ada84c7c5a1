import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatInstant, useSearchState, useT, zh } from '../../kit';
import { OBJECTION_STATES } from '../../kit/labels';
import { FileLinks } from '../review/file-links';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';
import styles from './publicity.module.css';
import { Settle } from './settle';

type Row = OversightSchemas['schemas']['ObjectionDto'];

const TABS: readonly { key: string; text: string }[] = [
  { key: 'open', text: zh('待办理') },
  { key: 'upheld', text: zh('成立') },
  { key: 'dismissed', text: zh('不成立') },
  { key: 'all', text: zh('全部') },
];

/** What people objected to during publicity; the county answers. */
export default function ObjectionsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const state = read('state') ?? 'open';
  const { data, error, isFetching, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/objections',
    {
      params: {
        query: {
          limit: 50,
          ...(state !== 'all' && { state: state as Row['state'] }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('公示异议')}>
        {t(
          '公示期间任何登录的人都可以提出异议。由县级乡村振兴部门核查答复，办结前不能颁证；提出人的姓名不告诉供应商。',
        )}
      </PageHead>
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Panel flush>
        <DataTable
          caption={t('公示异议')}
          columns={columns(t)}
          rows={data?.items}
          rowKey={(row) => row.id}
          error={error}
          retry={() => void refetch()}
          loading={isFetching}
          nextAfter={data?.nextAfter}
          empty={{
            title: state === 'open' ? t('没有待办理的异议') : t('没有异议'),
            text: t('公示中的产品收到异议后，会出现在这里并通知县级乡村振兴部门。'),
          }}
        />
      </Panel>
    </>
  );
}

const columns = (t: ReturnType<typeof useT>): Column<Row>[] => [
  {
    key: 'product',
    title: t('产品'),
    render: (row) => (
      <span className={review.named}>
        <Link to={`/oversight/certificate-applications/${row.applicationId}`} lang="zh-CN">
          {row.productName}
        </Link>
        <small lang="zh-CN">{row.supplierName}</small>
      </span>
    ),
  },
  {
    key: 'remark',
    title: t('异议内容'),
    render: (row) => (
      <div className={styles.objection}>
        <span lang="zh-CN">{row.remark}</span>
        <FileLinks fileIds={row.fileIds} />
      </div>
    ),
  },
  { key: 'state', title: t('状态'), render: (row) => <StateTag of={OBJECTION_STATES} state={row.state} /> },
  {
    key: 'raised',
    title: t('提出'),
    render: (row) => (
      <span className={review.named}>
        <span lang="zh-CN">{row.raisedByName}</span>
        <small>{formatInstant(row.raisedAt)}</small>
      </span>
    ),
  },
  {
    key: 'settled',
    title: t('办理'),
    action: true,
    render: (row) =>
      row.state === 'open' ? (
        <Settle objectionId={row.id} supplierName={row.supplierName} />
      ) : (
        <div className={styles.objection} lang="zh-CN">
          {row.settledText}
        </div>
      ),
  },
];
