import { keepPreviousData } from '@tanstack/react-query';
import { Input } from 'antd';
import { vendorApi } from '../../api';
import { DataTable, Filter, Filters, PageHead, Panel } from '../../desk';
import { Icon, useSearchState, useT, zh } from '../../kit';
import { StateTabs } from '../trade/state-tabs';
import type { Product } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { type ProductRow, rowColumns } from './product-columns';
import { useCertificates } from './use-certificates';
import { NavButton } from '../trade/nav-button';

const STATES = ['draft', 'listed', 'delisted'] as const;

export default function ProductsPage() {
  const t = useT();
  const phone = usePhone();
  const [read, write] = useSearchState();
  const certificates = useCertificates();
  const state = STATES.find((known) => known === read('state'));
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/products',
    {
      params: {
        query: {
          limit: 25,
          ...(state && { state }),
          ...(read('words') && { words: read('words')! }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('商品')} actions={<Actions />} />
      <StateTabs name="state" label={t('商品状态')} tabs={TABS} />
      <Filters>
        <Filter label={t('商品名称')}>
          <Input.Search
            allowClear
            defaultValue={read('words')}
            placeholder={t('例如：大白菜')}
            onSearch={(text) => write({ words: text.trim() })}
          />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('商品')}
          columns={rowColumns(t, certificates, phone)}
          rows={data && rowsOf(data.items)}
          rowKey={({ key }) => key}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('这里没有商品'),
            text: t('新建一个商品，或用表格一次导入多个；上架后采购单位才能看到。'),
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

const TABS = [
  { value: '', title: zh('全部') },
  { value: 'listed', title: zh('在售') },
  { value: 'draft', title: zh('草稿') },
  { value: 'delisted', title: zh('已下架') },
];

function Actions() {
  const t = useT();
  return (
    <>
      <NavButton to="/vendor/products/new" look="primary">
        {t('新建商品')}
      </NavButton>
      <NavButton to="/vendor/products/import" icon="upload">
        {t('表格导入')}
      </NavButton>
      <a href="/api/vendor/product-exports?format=xlsx" download style={{ alignSelf: 'center' }}>
        <Icon name="download" size={16} style={{ display: 'inline', verticalAlign: '-3px' }} /> {t('导出')}
      </a>
    </>
  );
}

/** A row for each variant, since price and stock are of variants; a product without one has a row all the same. */
const rowsOf = (products: readonly Product[]): ProductRow[] =>
  products.flatMap((product): ProductRow[] => {
    const variants = product.variants.filter(({ state }) => state === 'active');
    return variants.length === 0
      ? [{ key: product.id, product, variant: null, first: true }]
      : variants.map((variant, index) => ({ key: variant.variantId, product, variant, first: index === 0 }));
  });
