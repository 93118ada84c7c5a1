import { useState } from 'react';
import { useNavigate } from 'react-router';
import { asProblem, storefront } from '../../api';
import { Button, LinkButton, problemText, showToast, TextField, useT } from '../../kit';
import buying from '../buying/buying.module.css';
import { Ask } from '../forms/ask';
import { type Order, refreshOrders } from './order';

/** What the buyer can do now; the first is what is waited for. */
export function OrderActions({ order }: { order: Order }) {
  const t = useT();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'receipt' | 'cancel' | null>(null);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const sent = order.state === 'shipped' || order.state === 'delivered';
  const path = { params: { path: { id: order.id } } } as const;

  async function reorder(): Promise<void> {
    setBusy(true);
    try {
      const { data } = await storefront.POST('/api/shop-orders/{id}/reorder', path);
      await refreshOrders();
      if (data!.skipped.length > 0) {
        showToast(t('这些现在买不到，没有加入：{{names}}', { names: data!.skipped.join(' · ') }), { bad: true });
      }
      if (data!.added > 0) await navigate('/cart');
    } catch (error) {
      showToast(problemText(asProblem(error)!), { bad: true });
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className={buying.actions} style={{ marginBottom: 20 }}>
      {order.state === 'awaiting_payment' && (
        <LinkButton to={`/checkouts/${order.checkoutId}`} look="primary">
          {t('去付款')}
        </LinkButton>
      )}
      {order.confirmable && (
        <Button look="primary" onClick={() => setAsked('receipt')}>
          {t('确认收货')}
        </Button>
      )}
      {order.state === 'received' && <LinkButton to={`/orders/${order.id}/review`}>{t('评价')}</LinkButton>}
      {(sent || order.state === 'received') && (
        <LinkButton to={`/orders/${order.id}/claim`}>{t('申请售后')}</LinkButton>
      )}
      {order.paidAt && order.state !== 'closed' && (
        <LinkButton to={`/checkouts/${order.checkoutId}/thanks`}>{t('看看帮到了谁')}</LinkButton>
      )}
      {order.state !== 'awaiting_payment' && (
        <Button busy={busy} onClick={() => void reorder()}>
          {t('再买一次')}
        </Button>
      )}
      {order.cancellable && (
        <Button look="danger" onClick={() => setAsked('cancel')}>
          {t('取消订单')}
        </Button>
      )}
      <Ask
        open={asked === 'receipt'}
        title={t('确认收到全部商品？')}
        action={t('确认收货')}
        onClose={() => setAsked(null)}
        run={async () => {
          await storefront.POST('/api/shop-orders/{id}/confirmation', path);
          await refreshOrders();
          showToast(t('已确认收货，谢谢'));
        }}
      >
        <p>{t('确认后货款交给合作社。东西不对的，请先申请售后，不要确认。')}</p>
      </Ask>
      <Ask
        grave
        open={asked === 'cancel'}
        title={t('取消这个订单？')}
        action={t('取消订单')}
        onClose={() => setAsked(null)}
        run={async () => {
          await storefront.POST('/api/shop-orders/{id}/cancellation', {
            ...path,
            body: { version: order.version, reason: reason.trim() },
          });
          await refreshOrders();
        }}
      >
        <p style={{ marginBottom: 12 }}>{t('还没有发货，货款全部原路退回。')}</p>
        <TextField
          label={t('原因')}
          required
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Ask>
    </div>
  );
}
