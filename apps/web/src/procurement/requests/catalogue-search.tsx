import { keepPreviousData } from '@tanstack/react-query';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useEffect, useState } from 'react';
import { storefrontApi, type StorefrontSchemas } from '../../api';
import { Badge, formatCount, formatGrams, formatYuan, showToast, Skeleton, useT } from '../../kit';
import styles from './cart.module.css';
import buying from '../buying.module.css';
import { UnitPrice } from '../unit-price';
import type { Cart } from './use-cart';

type Item = StorefrontSchemas['schemas']['CatalogueItemDto'];
type Variant = StorefrontSchemas['schemas']['ProductVariantDto'];

/** Finds goods as one types and puts them into the draft without leaving it. */
export function CatalogueSearch({ cart }: { cart: Cart }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  const [inStock, setInStock] = useState(true);
  const [programmeCode, setProgrammeCode] = useState('');
  const programmes = storefrontApi.useQuery('get', '/api/storefront/programmes', {}, { staleTime: Infinity });
  const { data, isFetching } = storefrontApi.useQuery(
    'get',
    '/api/storefront/catalogue',
    {
      params: {
        query: {
          limit: words ? 8 : 3,
          ...(words && { words }),
          ...(inStock && { inStock: true }),
          ...(programmeCode && { programmeCode }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <div className={buying.formGrid} role="search">
        <Input
          allowClear
          size="large"
          className={buying.wide!}
          aria-label={t('查找商品')}
          placeholder={t('商品、产地、合作社，或拼音首字母')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Select
          style={{ marginTop: 10 }}
          aria-label={t('计入哪个项目')}
          value={programmeCode}
          onChange={setProgrammeCode}
          options={[
            { value: '', label: t('不限是否计入项目') },
            ...(programmes.data ?? []).map(({ code, name }) => ({
              value: code,
              label: t('只看计入 {{name}}', { name }),
            })),
          ]}
        />
        <Checkbox style={{ marginTop: 18 }} checked={inStock} onChange={({ target }) => setInStock(target.checked)}>
          {t('只看有货')}
        </Checkbox>
      </div>
      <div aria-live="polite" aria-busy={isFetching}>
        {!data && <Skeleton height={120} />}
        {data?.items.length === 0 && <p className={buying.soft}>{t('没有找到，换一个词或放宽条件试试。')}</p>}
        {data?.mode === 'similar' && <p className={buying.soft}>{t('没有完全一致的，下面是相近的商品。')}</p>}
        <ul className={styles.found}>
          {data?.items.map((item) => (
            <Hit key={item.productId} item={item} cart={cart} />
          ))}
        </ul>
      </div>
    </>
  );
}

/** A value once it has been left alone for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 250);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function Hit({ item, cart }: { item: Item; cart: Cart }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.hit}>
      {item.photoFileId ? (
        <img src={`/api/storefront/products/${item.productId}/photos/${item.photoFileId}`} alt="" loading="lazy" />
      ) : (
        <span className={styles.noPhoto} />
      )}
      <div className={styles.hitText} lang="zh-CN">
        <a href={`/products/${item.productId}`} target="_blank" rel="noreferrer">
          {item.name}
        </a>
        <span className={styles.soft}>{item.supplierName}</span>
        <span className={styles.soft}>{item.place}</span>
        <Marks item={item} />
      </div>
      <div className={styles.hitPrice}>
        <UnitPrice priceFen={item.priceFen} unit={item.unit} fenPerKilogram={item.fenPerKilogram} />
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {item.variantCount > 1 ? t('选规格（{{count}}）', { count: item.variantCount }) : t('选购')}
        </Button>
      </div>
      {open && <Variants productId={item.productId} cart={cart} />}
    </li>
  );
}

function Marks({ item }: { item: Item }) {
  const t = useT();
  return (
    <span className={styles.marks} lang="zh-CN">
      {item.certified ? <Badge tone="green">{t('有认定证书')}</Badge> : <Badge>{t('无认定证书，不计入')}</Badge>}
      {item.listed832 && <Badge tone="blue">{t('脱贫县产品')}</Badge>}
      {item.poorHouseholdLinked && <Badge tone="gold">{t('带动脱贫户')}</Badge>}
      {!item.inStock && <Badge tone="red">{t('缺货')}</Badge>}
    </span>
  );
}

function Variants({ productId, cart }: { productId: string; cart: Cart }) {
  const t = useT();
  const { data } = storefrontApi.useQuery('get', '/api/storefront/products/{id}', {
    params: { path: { id: productId } },
  });
  if (!data) {
    return (
      <div className={styles.variants}>
        <Skeleton height={36} />
      </div>
    );
  }
  return (
    <ul className={styles.variants} aria-label={t('{{name}}的规格', { name: data.name })}>
      {!data.sellable && <li className={buying.bad}>{data.reasonText ?? t('目前不能购买')}</li>}
      {data.variants.map((variant) => (
        <VariantRow
          key={variant.variantId}
          product={data.name}
          variant={variant}
          cart={cart}
          sellable={data.sellable}
        />
      ))}
    </ul>
  );
}

interface VariantRowProps {
  readonly product: string;
  readonly variant: Variant;
  readonly cart: Cart;
  readonly sellable: boolean;
}

function VariantRow({ product, variant, cart, sellable }: VariantRowProps) {
  const t = useT();
  const [quantity, setQuantity] = useState(variant.minQuantity);
  const [busy, setBusy] = useState(false);
  const name = `${product} ${variant.name}`;
  async function add(): Promise<void> {
    setBusy(true);
    const done = await cart.add(variant.variantId, quantity);
    setBusy(false);
    if (done) showToast(t('已加入 {{name}}', { name }));
  }
  return (
    <li className={styles.variant}>
      <span>
        <strong lang="zh-CN">{variant.name}</strong>{' '}
        <span className={styles.soft}>
          {t('{{price}}/{{unit}}，每{{unit}} {{weight}}', {
            price: formatYuan(variant.priceFen),
            unit: variant.unit,
            weight: formatGrams(variant.netWeightGrams),
          })}
        </span>
      </span>
      <span className={variant.available > 0 ? styles.soft : buying.bad}>
        {t('可订 {{count}} {{unit}}', { count: formatCount(variant.available), unit: variant.unit })}
        {variant.minQuantity > 1 && t('，{{count}} 起订', { count: variant.minQuantity })}
      </span>
      <span className={styles.adding}>
        <InputNumber
          min={variant.minQuantity}
          {...(variant.maxQuantity && { max: variant.maxQuantity })}
          precision={0}
          style={{ width: 96 }}
          aria-label={t('数量：{{name}}', { name })}
          value={quantity}
          onChange={(value) => setQuantity(value ?? variant.minQuantity)}
        />
        <Button
          type="primary"
          ghost
          loading={busy}
          disabled={!sellable || variant.available === 0}
          onClick={() => void add()}
        >
          {t('加入')}
        </Button>
      </span>
    </li>
  );
}
