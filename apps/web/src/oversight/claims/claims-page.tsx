import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatInstant, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import { CLAIM_KINDS, CLAIM_REASONS } from '../../kit/labels';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';
import { type Claim, CLAIM_STATES } from './words';

const TABS: readonly { key: string; text: string }[] = [
  { key: 'called', text: zh('待平台处理') },
  { key: 'all', text: zh('全部') },
  ...Object.entries(CLAIM_STATES).map(([key, [text]]) => ({ key, text })),
];

/** What buyers and suppliers could not settle between themselves stands first. */
export default function ClaimsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const tab = read('state') ?? 'called';
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/claims',
    {
      params: {
        query: {
          limit: 50,
          called: tab === 'called' || undefined,
          state: tab === 'called' || tab === 'all' ? undefined : (tab as Claim['state']),
          after: read('after'),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('消费者售后')}>
        {t('消费者先向供应商申请；供应商不同意或逾期没有答复的，消费者可以请平台裁处。')}
      </PageHead>
      <StateTabs label={t('状态')} value={tab} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Panel flush>
        <DataTable
          caption={t('消费者售后')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: tab === 'called' ? t('没有待平台处理的售后') : t('没有售后'),
            text: t('消费者请平台裁处或供应商逾期未答复时出现在这里，并通知您。'),
          }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Claim>[] => [
  {
    key: 'number',
    title: t('售后单'),
    render: ({ id, number }) => <Link to={`/oversight/claims/${id}`}>{number}</Link>,
  },
  {
    key: 'parties',
    title: t('双方'),
    render: ({ buyerMasked, supplierName }) => (
      <span className={review.named} lang="zh-CN">
        <span>{buyerMasked}</span>
        <small>{supplierName}</small>
      </span>
    ),
  },
  {
    key: 'what',
    title: t('申请'),
    render: ({ kind, reason }) => (
      <span className={review.named}>
        <span>{t(CLAIM_KINDS[kind]?.[0] ?? kind)}</span>
        <small>{t(CLAIM_REASONS[reason]?.[0] ?? reason)}</small>
      </span>
    ),
  },
  { key: 'amount', title: t('货款'), align: 'right', render: ({ goodsFen }) => formatYuan(goodsFen) },
  {
    key: 'state',
    title: t('状态'),
    render: ({ state, atOperator, minutesLeft, replacementLate }) => (
      <>
        <StateTag of={CLAIM_STATES} state={state} /> {atOperator && <Badge tone="red">{t('待平台处理')}</Badge>}
        {!atOperator && minutesLeft !== null && minutesLeft < 0 && <Badge tone="red">{t('逾期未答复')}</Badge>}
        {replacementLate && <Badge tone="red">{t('补发逾期')}</Badge>}
      </>
    ),
  },
  { key: 'asked', title: t('申请时间'), render: ({ askedAt }) => formatInstant(askedAt) },
];
