import { keepPreviousData } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, Filter, Filters, Panel, StateTag } from '../../desk';
import { formatCount, formatInstant, Icon, type Translate, useSearchState, useT, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import styles from '../trade/trade.module.css';
import type { StockMovement } from '../trade/types';

const KINDS = ['received', 'reserved', 'released', 'committed', 'adjusted', 'returned'] as const;

const MOVEMENT_KINDS: Labels = {
  received: [zh('入库'), 'green'],
  reserved: [zh('订单占用'), 'gold'],
  released: [zh('释放占用')],
  committed: [zh('发出'), 'blue'],
  adjusted: [zh('更正')],
  returned: [zh('退回入库'), 'green'],
};

/** Every change of the stock with who and why. */
export function StockMovements() {
  const t = useT();
  const [read, write] = useSearchState();
  const kind = KINDS.find((known) => known === read('kind'));
  const variantId = read('variant');
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/stock/movements',
    {
      params: {
        query: {
          limit: 50,
          ...(kind && { kind }),
          ...(variantId && { variantId }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <Filters>
        <Filter label={t('种类')}>
          <Select
            allowClear
            value={kind ?? null}
            placeholder={t('全部')}
            options={KINDS.map((value) => ({ value, label: t(MOVEMENT_KINDS[value]![0]) }))}
            onChange={(value: string | null | undefined) => write({ kind: value ?? null })}
          />
        </Filter>
        {variantId && (
          <Button icon={<Icon name="close" size={14} />} onClick={() => write({ variant: null })}>
            {t('只看 {{product}}', { product: data?.items[0]?.productName ?? t('一个规格') })}
          </Button>
        )}
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('库存流水')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('没有流水'), text: t('入库、订单占用、发货和盘点都会记在这里。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): readonly Column<StockMovement>[] => [
  {
    key: 'product',
    title: t('商品'),
    render: (row) => (
      <span lang="zh-CN">
        <Link to={`/vendor/products/${row.productId}`}>{row.productName}</Link>
        <span className={styles.under}>{row.variantName}</span>
      </span>
    ),
  },
  { key: 'kind', title: t('种类'), render: (row) => <StateTag of={MOVEMENT_KINDS} state={row.kind} /> },
  { key: 'onHand', title: t('在库变动'), align: 'right', render: (row) => change(row.onHandDelta, row.unit) },
  { key: 'reserved', title: t('占用变动'), align: 'right', render: (row) => change(row.reservedDelta, row.unit) },
  {
    key: 'reason',
    title: t('原因'),
    render: (row) => <Reason row={row} t={t} />,
  },
  { key: 'who', title: t('经办人'), render: (row) => <span lang="zh-CN">{row.actorName ?? '—'}</span> },
  { key: 'at', title: t('时间'), render: (row) => formatInstant(row.at) },
];

const change = (delta: number, unit: string) =>
  delta === 0 ? (
    '—'
  ) : (
    <span lang="zh-CN" className={delta < 0 ? styles.late : styles.strong}>
      {delta > 0 ? '+' : ''}
      {formatCount(delta)} {unit}
    </span>
  );

function Reason({ row, t }: { row: StockMovement; t: Translate }) {
  const to =
    row.refId && (row.refType === 'shipment' || row.refType === 'return')
      ? `/vendor/${row.refType}s/${row.refId}`
      : null;
  return (
    <>
      {row.reason !== '' && <span lang="zh-CN">{row.reason} </span>}
      {to && <Link to={to}>{row.refType === 'shipment' ? t('查看发货单') : t('查看退货单')}</Link>}
      {row.reason === '' && !to && '—'}
    </>
  );
}
