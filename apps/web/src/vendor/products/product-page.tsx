import { useParams } from 'react-router';
import { vendorApi } from '../../api';
import { PageHead, StateTag, Pending } from '../../desk';
import { formatInstant, useT } from '../../kit';
import { PRODUCT_STATES } from '../../kit/labels';
import { NextStep } from '../trade/next-step';
import type { Product } from '../trade/types';
import { ListingButton } from './listing-button';
import { ProductForm } from './product-form';
import { ProductGallery } from './product-gallery';
import { ProductVariants } from './product-variants';
import { NavButton } from '../trade/nav-button';

export default function ProductPage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery('get', '/api/vendor/products/{id}', { params: { path: { id } } });
  const product = query.data;
  if (!product) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title={product.name}
        above={[{ title: t('商品'), to: '/vendor/products' }]}
        mark={<StateTag of={PRODUCT_STATES} state={product.state} />}
        actions={
          <>
            <ListingButton product={product} />
            {product.listedAt && (
              <NavButton icon="external" to={`/products/${product.id}`}>
                {t('在商城查看')}
              </NavButton>
            )}
          </>
        }
      >
        <span lang="zh-CN">
          {product.categoryName} · {product.place}
        </span>
      </PageHead>
      <Standing product={product} />
      <ProductVariants product={product} />
      <ProductGallery product={product} />
      <ProductForm key={product.version} product={product} />
    </>
  );
}

function Standing({ product }: { product: Product }) {
  const t = useT();
  if (product.state === 'delisted') {
    return (
      <NextStep tone="red" title={t('已下架，采购单位不能下单')}>
        {product.delistedReason && <span lang="zh-CN">{product.delistedReason}</span>}
      </NextStep>
    );
  }
  if (product.reasonText) {
    return (
      <NextStep tone="red" title={t('现在不能销售')}>
        <span lang="zh-CN">{product.reasonText}</span>
      </NextStep>
    );
  }
  return product.state === 'draft' ? (
    <NextStep tone="gold" title={t('草稿，还没有上架')}>
      {t('检查规格、价格和照片，然后点“上架”。')}
    </NextStep>
  ) : (
    <NextStep tone="green" title={t('在售')}>
      {t('{{at}} 上架', { at: formatInstant(product.listedAt) })}
    </NextStep>
  );
}
