import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatInstant, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import { CLAIM_KINDS, CLAIM_REASONS } from '../../kit/labels';
import { NavButton } from '../trade/nav-button';
import { StateTabs } from '../trade/state-tabs';
import styles from '../trade/trade.module.css';
import type { Claim } from '../trade/types';
import { CLAIM_STATES } from './claim-words';
import { MinutesLeft } from './minutes-left';

const STATES = ['asked', 'agreed', 'refused', 'withdrawn', 'returning', 'returned', 'refunded', 'replaced'] as const;

/** Without a choice it shows what has to be answered. */
export default function ClaimsPage() {
  const t = useT();
  const [read] = useSearchState();
  const chosen = read('state') ?? 'asked';
  const state = STATES.find((known) => known === chosen);
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/claims',
    { params: { query: { limit: 25, ...(state && { state }), ...(read('after') && { after: read('after')! }) } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('售后')}>{t('消费者的售后申请。超过时限没有答复的，由平台处理。')}</PageHead>
      <StateTabs name="state" label={t('售后状态')} tabs={TABS} />
      <Panel flush>
        <DataTable
          caption={t('售后')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={
            chosen === 'asked'
              ? { title: t('没有待答复的售后'), text: t('买家申请退款、退货或补发后，会到这里等您答复。') }
              : { title: t('这里没有售后') }
          }
        />
      </Panel>
    </>
  );
}

const TABS = [
  { value: '', title: zh('待答复') },
  { value: 'agreed', title: zh('已同意') },
  { value: 'returning', title: zh('退货在途') },
  { value: 'returned', title: zh('已收到退货') },
  { value: 'refunded', title: zh('已退款') },
  { value: 'replaced', title: zh('已补发') },
  { value: 'refused', title: zh('不同意') },
  { value: 'all', title: zh('全部') },
];

const columnsOf = (t: Translate): readonly Column<Claim>[] => [
  {
    key: 'number',
    title: t('售后'),
    render: (row) => (
      <>
        <Link to={`/vendor/claims/${row.id}`}>{row.number}</Link>{' '}
        {row.atOperator && <Badge tone="red">{t('平台处理中')}</Badge>}
        <span className={styles.under}>
          <span lang="zh-CN">{row.buyerMasked}</span>{' '}
          <Link to={`/vendor/shop-orders/${row.orderId}`}>{row.orderNumber}</Link>
        </span>
      </>
    ),
  },
  {
    key: 'goods',
    title: t('商品'),
    render: ({ lines }) => (
      <span lang="zh-CN">
        {lines.length > 1
          ? t('{{product}} 等 {{count}} 种', { product: lines[0]!.productName, count: lines.length })
          : lines[0]?.productName}
      </span>
    ),
  },
  {
    key: 'what',
    title: t('诉求'),
    render: (row) => (
      <>
        {t(CLAIM_KINDS[row.kind]?.[0] ?? row.kind)}
        <span className={styles.under}>{t(CLAIM_REASONS[row.reason]?.[0] ?? row.reason)}</span>
      </>
    ),
  },
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (row) =>
      row.kind === 'replacement' ? (
        '—'
      ) : (
        <span className={styles.money}>{formatYuan(BigInt(row.goodsFen) + BigInt(row.freightFen))}</span>
      ),
  },
  { key: 'state', title: t('状态'), render: (row) => <StateTag of={CLAIM_STATES} state={row.state} /> },
  {
    key: 'clock',
    title: t('时限'),
    render: (row) =>
      row.state === 'asked' && row.minutesLeft !== null ? (
        <MinutesLeft minutes={row.minutesLeft} by={row.answerBy} />
      ) : row.replaceBy ? (
        <span className={row.replacementLate ? styles.late : styles.soft}>
          {row.replacementLate ? t('补发逾期') : t('{{by}} 前补发', { by: formatInstant(row.replaceBy) })}
        </span>
      ) : (
        '—'
      ),
  },
  { key: 'asked', title: t('申请时间'), wideOnly: true, render: (row) => formatInstant(row.askedAt) },
  {
    key: 'act',
    title: t('办理'),
    action: true,
    render: (row) => (
      <NavButton
        size="small"
        look={row.state === 'asked' && !row.atOperator ? 'primary' : 'quiet'}
        to={`/vendor/claims/${row.id}`}
      >
        {row.state === 'asked' && !row.atOperator ? t('答复') : t('查看')}
      </NavButton>
    ),
  },
];
