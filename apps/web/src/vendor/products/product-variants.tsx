import { Button } from 'antd';
import { useState } from 'react';
import { vendor } from '../../api';
import { Ask, Facts, Panel, StateTag } from '../../desk';
import { formatCount, formatGrams, formatUnitPrice, useT } from '../../kit';
import { StockButton } from '../stock/stock-button';
import styles from '../trade/trade.module.css';
import type { Product, Variant } from '../trade/types';
import { PriceCell } from './price-cell';
import { PriceHistory } from './price-history';
import { SOLD_BY, VARIANT_STATES } from './product-words';
import { VariantButton } from './variant-button';
import { NavButton } from '../trade/nav-button';

/** How the product is sold: each variant with its price, its stock and what can be done with it. */
export function ProductVariants({ product }: { product: Product }) {
  const t = useT();
  const inUse = product.variants.filter(({ state }) => state === 'active');
  const retired = product.variants.filter(({ state }) => state === 'retired');
  const [showRetired, setShowRetired] = useState(false);
  return (
    <Panel
      title={t('规格、价格和库存')}
      extra={
        <span className={styles.cellForm}>
          <NavButton look="quiet" size="small" to={`/vendor/stock?product=${product.id}`}>
            {t('库存')}
          </NavButton>
          <VariantButton productId={product.id} />
        </span>
      }
    >
      <div className={styles.stack}>
        {inUse.map((variant) => (
          <VariantCard key={variant.variantId} product={product} variant={variant} last={inUse.length === 1} />
        ))}
        {showRetired &&
          retired.map((variant) => <VariantCard key={variant.variantId} product={product} variant={variant} last />)}
        {retired.length > 0 && (
          <div>
            <Button size="small" onClick={() => setShowRetired(!showRetired)}>
              {showRetired ? t('收起停用的规格') : t('显示停用的 {{count}} 个规格', { count: retired.length })}
            </Button>
          </div>
        )}
        {inUse.length === 0 && <p className={styles.late}>{t('没有在用的规格，不能上架。')}</p>}
      </div>
    </Panel>
  );
}

function VariantCard({ product, variant, last }: { product: Product; variant: Variant; last: boolean }) {
  const t = useT();
  const [history, setHistory] = useState(false);
  const inUse = variant.state === 'active';
  return (
    <div className={styles.line}>
      <div className={styles.lineHead}>
        <h3 lang="zh-CN">
          {variant.name} {!inUse && <StateTag of={VARIANT_STATES} state={variant.state} />}
        </h3>
        {inUse && <PriceCell variant={variant} />}
      </div>
      <Facts
        items={[
          { label: t('折合'), value: formatUnitPrice(variant.fenPerKilogram) },
          { label: t('计价方式'), value: t(SOLD_BY[variant.soldBy]?.[0] ?? variant.soldBy) },
          { label: t('每单位净重'), value: formatGrams(variant.netWeightGrams) },
          {
            label: t('可订／在库'),
            value: (
              <span lang="zh-CN">
                {t('{{available}}／{{onHand}} {{unit}}', {
                  available: formatCount(variant.available),
                  onHand: formatCount(variant.onHand),
                  unit: variant.unit,
                })}
              </span>
            ),
          },
          {
            label: t('起订和限购'),
            value: t('{{least}} 起，{{most}}', {
              least: formatCount(variant.minQuantity),
              most: variant.maxQuantity === null ? t('不限') : t('最多 {{count}}', { count: variant.maxQuantity }),
            }),
          },
          { label: t('货号'), value: variant.sku },
        ]}
      />
      <div className={styles.photos} style={{ marginTop: 12 }}>
        {inUse && (
          <>
            <StockButton
              variantId={variant.variantId}
              name={`${product.name} ${variant.name}`}
              unit={variant.unit}
              onHand={variant.onHand}
              reserved={variant.reserved}
            />
            <VariantButton productId={product.id} variant={variant} />
          </>
        )}
        <Button size="small" aria-expanded={history} onClick={() => setHistory(!history)}>
          {history ? t('收起价格走势') : t('价格走势')}
        </Button>
        {inUse && !last && <Retire variant={variant} />}
      </div>
      {history && <PriceHistory variant={variant} />}
    </div>
  );
}

function Retire({ variant }: { variant: Variant }) {
  const t = useT();
  return (
    <Ask
      size="small"
      danger
      label={t('停用')}
      question={t('停用规格“{{name}}”？', { name: variant.name })}
      said={t('规格已停用')}
      onConfirm={async () =>
        (await vendor.POST('/api/vendor/variants/{id}/retirement', { params: { path: { id: variant.variantId } } }))
          .data
      }
    >
      <p>{t('停用后不能再下单，也不能恢复；已下的订单照常供货。')}</p>
    </Ask>
  );
}
