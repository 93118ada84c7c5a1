import { keepPreviousData } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatInstant, formatYuan, today, useSearchState, useT, zh } from '../../kit';
import { CANTEENS, FILING_STATES } from '../../kit/labels';
import { useMyToDos } from '../review/queue';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';
import { Deadline } from './deadline';
import { NotFiled } from './not-filed';
import { ReservedShown, RowHints } from './row-hints';
import type { FilingRow } from './filing';

const TABS: readonly { key: string; text: string }[] = [
  { key: 'submitted', text: zh('待财政审核') },
  { key: 'not_filed', text: zh('未填报') },
  { key: 'returned', text: zh('退回重填') },
  { key: 'confirmed', text: zh('已确认') },
  { key: 'all', text: zh('全部') },
];

/** The yearly declarations of the region: those that wait first, with what is odd about them, and who has not filed. */
export default function FilingsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const thisYear = Number(today().slice(0, 4));
  const year = Number(read('year') ?? thisYear);
  const state = read('state') ?? 'submitted';
  const search = read('search');
  const years = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2];
  return (
    <>
      <PageHead title={t('填报审核')}>
        {t('核对各单位申报的采购基数和预留份额，与上年和下限不符的退回重填，相符的确认，份额随即生效。')}
      </PageHead>
      <Deadline year={year} />
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Filters>
        <Filter label={t('年度')}>
          <Select
            value={year}
            options={years.map((one) => ({ value: one, label: t('{{year}} 年', { year: one }) }))}
            onChange={(next: number) => write({ year: String(next) })}
          />
        </Filter>
        <Filter label={t('单位名称')}>
          <Input.Search allowClear defaultValue={search} onSearch={(text) => write({ search: text.trim() })} />
        </Filter>
      </Filters>
      <Panel flush>
        {state === 'not_filed' ? (
          <NotFiled year={year} search={search} />
        ) : (
          <Filed year={year} state={state} search={search} />
        )}
      </Panel>
    </>
  );
}

function Filed({ year, state, search }: { year: number; state: string; search: string | undefined }) {
  const t = useT();
  const [read] = useSearchState();
  const mine = useMyToDos();
  const { data, error, isFetching, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/filings',
    {
      params: {
        query: {
          year,
          limit: 20,
          ...(state !== 'all' && { state: state as FilingRow['state'] }),
          ...(search && { search }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <DataTable
      caption={t('填报')}
      columns={columns(t, (row) => mine.has(row.id))}
      rows={data?.items}
      rowKey={(row) => row.id}
      error={error}
      retry={() => void refetch()}
      loading={isFetching}
      nextAfter={data?.nextAfter}
      empty={{
        title: state === 'submitted' ? t('没有待审核的填报') : t('没有符合条件的填报'),
        text: t('辖区内的预算单位和工会提交年度填报后，会按提交先后出现在这里并通知您。'),
      }}
    />
  );
}

const columns = (t: ReturnType<typeof useT>, isMine: (row: FilingRow) => boolean): Column<FilingRow>[] => [
  {
    key: 'agency',
    title: t('单位'),
    render: (row) => (
      <span className={review.named}>
        <Link to={`/oversight/filings/${row.id}`} lang="zh-CN">
          {row.agencyName}
        </Link>
        <small>
          {row.number} {isMine(row) && <Badge tone="gold">{t('待您办理')}</Badge>}
        </small>
      </span>
    ),
  },
  { key: 'canteen', title: t('食堂'), render: (row) => <StateTag of={CANTEENS} state={row.canteen} /> },
  { key: 'base', title: t('申报基数'), align: 'right', render: (row) => formatYuan(row.baseFen) },
  { key: 'reserved', title: t('预留份额'), align: 'right', render: (row) => <ReservedShown row={row} /> },
  { key: 'state', title: t('状态'), render: (row) => <StateTag of={FILING_STATES} state={row.state} /> },
  { key: 'hints', title: t('异常提示'), render: (row) => <RowHints row={row} /> },
  { key: 'submitted', title: t('提交时间'), render: (row) => formatInstant(row.submittedAt) },
];
