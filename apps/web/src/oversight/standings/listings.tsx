import { keepPreviousData } from '@tanstack/react-query';
import { oversight, storefrontApi, type StorefrontSchemas } from '../../api';
import { Ask, type Column, DataTable, Panel } from '../../desk';
import { Badge, formatUnitPrice, formatYuan, useSearchState, useT } from '../../kit';
import { useCan } from '../../session';
import review from '../review/review.module.css';

type Item = StorefrontSchemas['schemas']['CatalogueItemDto'];

interface ListingsProps {
  readonly supplierId?: string;
  readonly words?: string | undefined;
  readonly certified?: boolean | undefined;
}

/** What is on sale, as everybody sees it; the operator takes down what breaks the rules. */
export function Listings({ supplierId, words, certified }: ListingsProps) {
  const t = useT();
  const can = useCan();
  const [read] = useSearchState();
  const { data, error, isFetching, refetch } = storefrontApi.useQuery(
    'get',
    '/api/storefront/catalogue',
    {
      params: {
        query: {
          limit: 50,
          ...(supplierId && { supplierId }),
          ...(words && { words }),
          ...(certified !== undefined && { certified }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <Panel title={t('在售商品')} flush>
      <DataTable
        caption={t('在售商品')}
        columns={columns(t, can('listing.oversee'), supplierId === undefined)}
        rows={data?.items}
        rowKey={(row) => row.productId}
        error={error}
        retry={() => void refetch()}
        loading={isFetching}
        nextAfter={data?.nextAfter}
        empty={{ title: t('没有在售商品'), text: t('供应商上架的商品会出现在这里。') }}
      />
    </Panel>
  );
}

const columns = (t: ReturnType<typeof useT>, oversees: boolean, withSupplier: boolean): Column<Item>[] => [
  {
    key: 'name',
    title: t('商品'),
    render: (row) => (
      <span className={review.named}>
        <a href={`/products/${row.productId}`} target="_blank" rel="noreferrer" lang="zh-CN">
          {row.name}
        </a>
        {withSupplier && <small lang="zh-CN">{row.supplierName}</small>}
      </span>
    ),
  },
  { key: 'category', title: t('品类'), render: (row) => <span lang="zh-CN">{row.categoryName}</span> },
  { key: 'place', title: t('产地'), wideOnly: true, render: (row) => <span lang="zh-CN">{row.place}</span> },
  {
    key: 'certified',
    title: t('认定'),
    render: (row) => (row.certified ? <Badge tone="green">{t('有认定证书')}</Badge> : <Badge>{t('未认定')}</Badge>),
  },
  {
    key: 'price',
    title: t('价格'),
    align: 'right',
    render: (row) => (
      <span className={review.named}>
        <span lang="zh-CN">{`${formatYuan(row.priceFen)}/${row.unit}`}</span>
        <small>{formatUnitPrice(row.fenPerKilogram)}</small>
      </span>
    ),
  },
  ...(oversees
    ? [{ key: 'action', title: t('操作'), action: true, render: (row: Item) => <TakeDown item={row} /> }]
    : []),
];

function TakeDown({ item }: { item: Item }) {
  const t = useT();
  return (
    <Ask
      size="small"
      type="text"
      danger
      label={t('下架')}
      question={t('下架“{{name}}”？', { name: item.name })}
      reason={{ label: t('下架原因（供应商可见）'), max: 200 }}
      said={t('已下架')}
      onConfirm={(reason) =>
        oversight.POST('/api/oversight/products/{id}/takedown', {
          params: { path: { id: item.productId } },
          body: { reason },
        })
      }
    >
      <p>{t('商品立即从商城消失，供应商收到通知；已下的订单不受影响。')}</p>
    </Ask>
  );
}
