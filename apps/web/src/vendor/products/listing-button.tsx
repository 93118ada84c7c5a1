import { vendor } from '../../api';
import { Ask } from '../../desk';
import { useT } from '../../kit';
import type { Product } from '../trade/types';
import { orReload } from '../trade/or-reload';

/** On sale, or off it with a reason. */
export function ListingButton({ product, size = 'middle' }: { product: Product; size?: 'small' | 'middle' }) {
  const t = useT();
  const params = { params: { path: { id: product.id } } };
  if (product.state === 'listed') {
    return (
      <Ask
        size={size}
        danger
        label={t('下架')}
        question={t('下架“{{name}}”？', { name: product.name })}
        reason={{ label: t('下架的原因') }}
        said={t('已下架')}
        onConfirm={(reason) =>
          orReload(
            async () =>
              (await vendor.POST('/api/vendor/products/{id}/delisting', { ...params, body: { reason } })).data,
          )
        }
      >
        <p style={{ marginBottom: 12 }}>{t('下架后不能再下单，已下的订单照常供货；以后可以重新上架。')}</p>
      </Ask>
    );
  }
  return (
    <Ask
      size={size}
      {...(size === 'middle' && { type: 'primary' as const })}
      label={t('上架')}
      question={t('上架“{{name}}”？', { name: product.name })}
      said={t('已上架，采购单位现在可以下单')}
      onConfirm={() => orReload(async () => (await vendor.POST('/api/vendor/products/{id}/listing', params)).data)}
    >
      <p>{t('上架后即时出现在商城，采购单位可以按现在的价格和库存下单。')}</p>
    </Ask>
  );
}
