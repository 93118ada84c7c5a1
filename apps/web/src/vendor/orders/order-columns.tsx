import { Link } from 'react-router';
import { type Column, StateTag } from '../../desk';
import { formatDate, formatInstant, formatYuan, type Translate } from '../../kit';
import { FUNDS, ORDER_STATES } from '../../kit/labels';
import { Clock } from '../trade/clock';
import styles from '../trade/trade.module.css';
import type { OrderListed } from '../trade/types';
import { NavButton } from '../trade/nav-button';

/** What a list of orders shows; in a list of one state the state itself says nothing new. */
export function orderColumns(t: Translate, list: string): readonly Column<OrderListed>[] {
  const columns: (Column<OrderListed> | false)[] = [
    { key: 'number', title: t('订单'), render: (row) => <OrderName row={row} /> },
    { key: 'goods', title: t('商品'), render: (row) => goodsOf(t, row) },
    {
      key: 'amount',
      title: t('金额（含运费）'),
      align: 'right',
      render: (row) => (
        <span className={styles.money}>{formatYuan(BigInt(row.goodsFen) + BigInt(row.freightFen))}</span>
      ),
    },
    (list === 'queue' || list === 'all') && {
      key: 'state',
      title: t('状态'),
      render: (row) => <StateTag of={ORDER_STATES} state={row.state} />,
    },
    (list === 'queue' || list === 'placed' || list === 'all') && {
      key: 'clock',
      title: t('最迟确认'),
      render: (row) => (row.state === 'placed' ? <Clock on={row.confirmBy} dated /> : '—'),
    },
    { key: 'wanted', title: t('要求到货'), render: (row) => <Wanted row={row} /> },
    { key: 'fund', title: t('资金'), wideOnly: true, render: (row) => <StateTag of={FUNDS} state={row.fund} /> },
    { key: 'placed', title: t('下单时间'), wideOnly: true, render: (row) => formatInstant(row.placedAt) },
    {
      key: 'act',
      title: t('办理'),
      action: true,
      render: (row) => <Act row={row} t={t} />,
    },
  ];
  return columns.filter((column) => column !== false);
}

function OrderName({ row }: { row: OrderListed }) {
  return (
    <>
      <Link to={`/vendor/orders/${row.id}`}>{row.number}</Link>
      <span className={styles.under} lang="zh-CN">
        {row.buyerName}
      </span>
    </>
  );
}

const goodsOf = (t: Translate, { firstProduct, lineCount }: OrderListed) => (
  <span lang="zh-CN">
    {lineCount > 1 ? t('{{product}} 等 {{count}} 种', { product: firstProduct, count: lineCount }) : firstProduct}
  </span>
);

function Wanted({ row }: { row: OrderListed }) {
  if (!row.wantedOn) return '—';
  return row.state === 'confirmed' ? <Clock on={row.wantedOn} dated /> : formatDate(row.wantedOn);
}

function Act({ row, t }: { row: OrderListed; t: Translate }) {
  if (row.state === 'placed') {
    return (
      <NavButton size="small" look="primary" to={`/vendor/orders/${row.id}`}>
        {t('去确认')}
      </NavButton>
    );
  }
  if (row.state === 'confirmed') {
    return (
      <NavButton size="small" to={`/vendor/orders/${row.id}/ship`}>
        {t('去发货')}
      </NavButton>
    );
  }
  return (
    <NavButton size="small" look="quiet" to={`/vendor/orders/${row.id}`}>
      {t('查看')}
    </NavButton>
  );
}
