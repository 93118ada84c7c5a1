import { useState } from 'react';
import { Link } from 'react-router';
import { asProblem, storefront } from '../../api';
import { Button, EmptyState, ErrorState, formatYuan, LinkButton, problemText, showToast, useT } from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import buying from '../buying/buying.module.css';
import { Waiting } from '../buying/waiting';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { type Cart, canBuy, type CartLine, showCart, useCart, useWayToCheckout, withChosen } from './cart';
import { CartGroup } from './cart-group';

/** What one means to buy, by cooperative: nothing here is promised, prices and stock are those of this moment. */
export default function CartPage() {
  const t = useT();
  const cart = useCart();
  const problem = asProblem(cart.error);
  if (problem && !cart.data) return <ErrorState problem={problem} retry={() => void cart.refetch()} />;
  if (!cart.data) return <Waiting />;
  if (cart.data.groups.length === 0) {
    return (
      <EmptyState whole title={t('购物车还是空的')} art={emptyArt}>
        <p>{t('看到合适的商品，点“加入购物车”，会先放在这里。')}</p>
        <LinkButton to="/catalogue" look="primary">
          {t('去选购')}
        </LinkButton>
      </EmptyState>
    );
  }
  return <Shown cart={cart.data} />;
}

function Shown({ cart }: { cart: Cart }) {
  const t = useT();
  const toCheckout = useWayToCheckout();
  const [busy, setBusy] = useState(false);
  const [gone, setGone] = useState<readonly CartLine[]>([]);
  const lines = cart.groups.flatMap((group) => group.lines);
  const buyable = lines.filter(canBuy);
  const chosen = buyable.filter((line) => line.chosen);

  async function run(work: () => Promise<{ data?: Cart }>): Promise<boolean> {
    setBusy(true);
    try {
      showCart((await work()).data!);
      return true;
    } catch (error) {
      showToast(problemText(asProblem(error)!), { bad: true });
      return false;
    } finally {
      setBusy(false);
    }
  }

  async function choose(lineIds: string[]): Promise<void> {
    showCart(withChosen(cart, lineIds));
    if (!(await run(() => storefront.PUT('/api/cart/chosen', { body: { lineIds } })))) showCart(cart);
  }

  async function remove(removed: readonly CartLine[]): Promise<void> {
    const done = await run(() =>
      storefront.POST('/api/cart/removals', { body: { lineIds: removed.map(({ id }) => id) } }),
    );
    if (done) setGone(removed);
  }

  async function putBack(): Promise<void> {
    for (const { variantId, quantity } of gone) {
      const body = { variantId, quantity: Number(quantity) };
      if (!(await run(() => storefront.POST('/api/cart/lines', { body })))) return;
    }
    setGone([]);
  }

  /** A line chosen or not; the others stay as they are. */
  const toggle = (some: readonly CartLine[], on: boolean) => {
    const ids = new Set(some.map(({ id }) => id));
    const kept = chosen.filter(({ id }) => !ids.has(id));
    return choose([...kept, ...(on ? some : [])].map(({ id }) => id));
  };

  const dead = lines.filter((line) => !canBuy(line));
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading className={buying.title}>{t('购物车')}</Heading>
      <p className={buying.lead}>{t('按合作社分开发货、分开算运费；价格和库存以现在为准，付款前都会再核对一次。')}</p>
      {gone.length > 0 && (
        <p className={buying.good} role="status" style={{ marginBottom: 16 }}>
          {gone.length === 1
            ? t('已移除“{{name}}”。', { name: gone[0]!.productName })
            : t('已移除 {{count}} 种商品。', { count: gone.length })}{' '}
          <button type="button" className="link-button" disabled={busy} onClick={() => void putBack()}>
            {t('撤销')}
          </button>
        </p>
      )}
      <div className={buying.stack}>
        {cart.groups.map((group) => (
          <CartGroup
            key={group.supplierId}
            group={group}
            busy={busy}
            onToggle={(some, on) => void toggle(some, on)}
            onRemove={(line) => void remove([line])}
            onQuantity={(line, quantity) =>
              void run(() =>
                storefront.PATCH('/api/cart/lines/{id}', {
                  params: { path: { id: line.id } },
                  body: { quantity },
                }),
              )
            }
          />
        ))}
      </div>
      {dead.length > 0 && (
        <p style={{ marginTop: 12 }}>
          <Button look="quiet" disabled={busy} onClick={() => void remove(dead)}>
            {t('清除买不了的 {{count}} 种商品', { count: dead.length })}
          </Button>
        </p>
      )}
      <p style={{ marginTop: 12 }}>
        <Link to="/giving">{t('也可以送给需要的学校和养老院：以购代捐')}</Link>
      </p>
      <div className={buying.bar} style={{ marginTop: 16 }}>
        <label className={buying.tickBox}>
          <input
            type="checkbox"
            className={buying.tick}
            disabled={busy || buyable.length === 0}
            checked={buyable.length > 0 && chosen.length === buyable.length}
            onChange={(event) => void choose(event.target.checked ? buyable.map(({ id }) => id) : [])}
          />
          {t('全选')}
        </label>
        <span style={{ marginLeft: 'auto' }} role="status">
          <span className={buying.soft}>{t('已选 {{count}} 种', { count: chosen.length })}</span>{' '}
          <span className={buying.amount} style={{ fontSize: 19 }}>
            {formatYuan(cart.chosenFen)}
          </span>
        </span>
        <Button
          look="primary"
          size="large"
          disabled={busy || chosen.length === 0}
          onClick={() => void toCheckout(cart, '/checkout')}
        >
          {t('去结算')}
        </Button>
      </div>
    </div>
  );
}
