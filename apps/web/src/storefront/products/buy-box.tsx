import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { asProblem, procurement, procurementApi } from '../../api';
import { Button, problemText, showToast, useT } from '../../kit';
import { useCan, useSession } from '../../session';
import type { Product } from './product';
import styles from './product-page.module.css';
import { ShopperBox } from './shopper-box';

interface BuyBoxProps {
  readonly product: Product;
  readonly variant: Product['variants'][number];
}

/** What the person at the screen can do with it: an agency's buyer puts it into a purchase request, everybody else buys it. */
export function BuyBox({ product, variant }: BuyBoxProps) {
  const t = useT();
  const session = useSession();
  const can = useCan();
  if (can('requests.create')) return <AddToRequest product={product} variant={variant} />;
  if (session && !can('orders.place_own')) return null;
  return (
    <>
      <ShopperBox key={variant.variantId} product={product} variant={variant} />
      {session === null && (
        <p className={styles.unit} style={{ marginTop: 10 }}>
          <Link to={`/sign-in?next=${encodeURIComponent(`/products/${product.productId}`)}`}>
            {t('采购单位登录采购')}
          </Link>
        </p>
      )}
    </>
  );
}

function AddToRequest({ product, variant }: BuyBoxProps) {
  const t = useT();
  const navigate = useNavigate();
  const [quantity, setQuantity] = useState(String(variant.minQuantity));
  const [busy, setBusy] = useState(false);
  const drafts = procurementApi.useQuery('get', '/api/procurement/purchase-requests', {
    params: { query: { state: 'draft', limit: 20 } },
  });
  const [chosen, setChosen] = useState('');
  const draft = drafts.data?.items.find(({ id }) => id === chosen) ?? drafts.data?.items[0];

  async function add(): Promise<void> {
    if (!draft) return void navigate(`/procurement/requests/new?variantId=${variant.variantId}&quantity=${quantity}`);
    setBusy(true);
    try {
      const path = { params: { path: { id: draft.id } } } as const;
      const latest = (await procurement.GET('/api/procurement/purchase-requests/{id}', path)).data!;
      await procurement.POST('/api/procurement/purchase-requests/{id}/lines', {
        ...path,
        body: {
          version: latest.version,
          lines: [{ variantId: variant.variantId, quantity: Number(quantity), note: '' }],
        },
      });
      showToast(t('已加入采购申请“{{title}}”', { title: draft.title }));
      void navigate(`/procurement/requests/${draft.id}`);
    } catch (error) {
      showToast(problemText(asProblem(error)!), { bad: true });
    } finally {
      setBusy(false);
    }
  }

  const wrong = !/^[1-9]\d{0,8}$/.test(quantity) || Number(quantity) < variant.minQuantity;
  return (
    <div className={styles.buy}>
      <label>
        <span className="visually-hidden">{t('数量')}</span>
        <input
          className={styles.variant}
          style={{ width: 110 }}
          inputMode="numeric"
          value={quantity}
          aria-invalid={wrong || undefined}
          onChange={(event) => setQuantity(event.target.value)}
        />{' '}
        <span lang="zh-CN">{variant.unit}</span>
      </label>
      {drafts.data && drafts.data.items.length > 1 && (
        <select
          className={styles.variant}
          aria-label={t('加入哪份采购申请')}
          value={draft?.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {drafts.data.items.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
      <Button
        look="primary"
        size="large"
        busy={busy}
        disabled={wrong || !product.sellable || !drafts.data}
        onClick={() => void add()}
      >
        {draft ? t('加入采购申请') : t('发起采购申请')}
      </Button>
    </div>
  );
}
