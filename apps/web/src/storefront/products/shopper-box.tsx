import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, useT } from '../../kit';
import { useSession } from '../../session';
import { addToCart } from '../cart/cart';
import { Quantity } from '../forms/quantity';
import type { Product } from './product';
import styles from './product-page.module.css';

interface ShopperBoxProps {
  readonly product: Product;
  readonly variant: Product['variants'][number];
}

/** For whoever buys for themselves: into the cart, or straight to the checkout. A guest is asked who they are there. */
export function ShopperBox({ product, variant }: ShopperBoxProps) {
  const t = useT();
  const navigate = useNavigate();
  const session = useSession();
  const [quantity, setQuantity] = useState(variant.minQuantity);
  const [busy, setBusy] = useState(false);
  const most = Math.min(variant.maxQuantity ?? 1_000_000, variant.available);
  const open = product.sellable && most >= variant.minQuantity;

  async function add(): Promise<void> {
    setBusy(true);
    await addToCart(variant.variantId, quantity);
    setBusy(false);
  }

  function buy(): void {
    const to = `/checkout?variantId=${variant.variantId}&quantity=${quantity}`;
    void navigate(session ? to : `/sign-in?next=${encodeURIComponent(to)}`);
  }

  return (
    <div className={styles.buy}>
      {open && (
        <span className={styles.howMany}>
          <Quantity
            label={t('购买数量')}
            value={quantity}
            min={variant.minQuantity}
            max={most}
            onChange={setQuantity}
          />
          <small lang="zh-CN">{variant.unit}</small>
        </span>
      )}
      <Button size="large" busy={busy} disabled={!open} onClick={() => void add()}>
        {t('加入购物车')}
      </Button>
      <Button look="primary" size="large" disabled={!open} onClick={buy}>
        {open ? t('立即购买') : t('暂时缺货')}
      </Button>
    </div>
  );
}
