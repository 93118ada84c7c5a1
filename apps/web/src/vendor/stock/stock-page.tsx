import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, Filters, PageHead, Panel } from '../../desk';
import { formatCount, Icon, type Translate, useSearchState, useT, zh } from '../../kit';
import { StateTabs } from '../trade/state-tabs';
import styles from '../trade/trade.module.css';
import type { StockLevel } from '../trade/types';
import { StockButton } from './stock-button';
import { StockMovements } from './stock-movements';
import { NavButton } from '../trade/nav-button';

const TABS = [
  { value: '', title: zh('库存') },
  { value: 'movements', title: zh('流水') },
];

export default function StockPage() {
  const t = useT();
  const [read] = useSearchState();
  return (
    <>
      <PageHead title={t('库存')} />
      <StateTabs name="show" label={t('库存和流水')} tabs={TABS} />
      {read('show') === 'movements' ? <StockMovements /> : <Levels />}
    </>
  );
}

function Levels() {
  const t = useT();
  const [read, write] = useSearchState();
  const productId = read('product');
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/stock',
    {
      params: {
        query: { limit: 50, ...(productId && { productId }), ...(read('after') && { after: read('after')! }) },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      {productId && (
        <Filters>
          <Button icon={<Icon name="close" size={14} />} onClick={() => write({ product: null })}>
            {t('只看 {{product}}', { product: data?.items[0]?.productName ?? t('一个商品') })}
          </Button>
        </Filters>
      )}
      <Panel flush>
        <DataTable
          caption={t('库存')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ variantId }) => variantId}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('还没有库存'),
            text: t('新建商品和规格后，库存列在这里。'),
            action: (
              <NavButton to="/vendor/products/new" look="primary">
                {t('新建商品')}
              </NavButton>
            ),
          }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): readonly Column<StockLevel>[] => [
  {
    key: 'product',
    title: t('商品'),
    render: (row) => (
      <span lang="zh-CN">
        <Link to={`/vendor/products/${row.productId}`}>{row.productName}</Link>
        <span className={styles.under}>
          {row.variantName}
          {row.sku && ` · ${row.sku}`}
        </span>
      </span>
    ),
  },
  { key: 'unit', title: t('单位'), render: (row) => <span lang="zh-CN">{row.unit}</span> },
  { key: 'onHand', title: t('在库'), align: 'right', render: (row) => formatCount(row.onHand) },
  { key: 'reserved', title: t('订单占用'), align: 'right', render: (row) => formatCount(row.reserved) },
  {
    key: 'available',
    title: t('可订'),
    align: 'right',
    render: (row) => (
      <span className={row.available === 0 ? styles.late : styles.strong}>
        {row.available === 0 ? t('已订完') : formatCount(row.available)}
      </span>
    ),
  },
  {
    key: 'movements',
    title: t('流水'),
    action: true,
    render: (row) => (
      <NavButton size="small" look="quiet" to={`/vendor/stock?show=movements&variant=${row.variantId}`}>
        {t('流水')}
      </NavButton>
    ),
  },
  {
    key: 'act',
    title: t('办理'),
    action: true,
    render: (row) => (
      <StockButton
        variantId={row.variantId}
        name={`${row.productName} ${row.variantName}`}
        unit={row.unit}
        onHand={row.onHand}
        reserved={row.reserved}
      />
    ),
  },
];
