import type { Story } from '../story.js';
import { same } from '../teller.js';
import type { Supplier } from './admission.js';
import type { Agreed } from './agreement.js';
import type { Goods } from './listing.js';

/** What must not be possible, whoever asks. */
export async function limits(story: Story, supplier: Supplier, goods: Goods, { order }: Agreed): Promise<void> {
  const { tell } = story;
  tell.say('\n边界');
  await tell.check(
    '没有登录：401',
    async () =>
      (await story.stranger().refused('GET', '/api/procurement/orders', undefined, 401, 'not_signed_in')).detail,
  );
  await tell.check('缺少 CSRF 令牌：403', async () => {
    const buyer = await story.as('canteen-buyer');
    const refused = await buyer.refused(
      'POST',
      '/api/procurement/purchase-requests',
      { title: '无令牌', fund: 'canteen' },
      403,
      'csrf_failed',
      { withoutToken: true },
    );
    return refused.detail;
  });
  await tell.check('别人的单据如同不存在：404', async () => {
    const other = await story.as('coop-owner');
    await other.refused('GET', `/api/vendor/orders/${order.id}`, undefined, 404, 'order_missing');
    await other.refused('GET', `/api/vendor/products/${goods.oilProductId}`, undefined, 404, 'product_missing');
    const unit = await story.as(`unit-${story.run.toLowerCase()}`);
    await unit.refused('GET', `/api/procurement/orders/${order.id}`, undefined, 404, 'order_missing');
    return '订单、商品';
  });
  await tell.check('超出权限：403', async () => {
    await supplier.owner.refused('GET', '/api/oversight/compliance', undefined, 403, 'not_permitted');
    return (
      await (
        await story.as('shopper')
      ).refused('POST', '/api/oversight/exports', { kind: 'bulletin', format: 'pdf' }, 403, 'not_permitted')
    ).detail;
  });
  await tell.check('未知字段、控制字符：400', async () => {
    const buyer = await story.as('canteen-buyer');
    const path = '/api/procurement/purchase-requests';
    await buyer.refused('POST', path, { title: '多余字段', fund: 'canteen', discount: 1 }, 400, 'invalid_request');
    await buyer.refused('POST', path, { title: '零字符\u0000', fund: 'canteen' }, 400, 'invalid_request');
    const reply = await buyer.send<{ errors: unknown[] }>('POST', path, { title: '', fund: '私房钱' });
    same('逐字段说明', reply.body.errors.length, 2);
    return '逐字段说明';
  });
}
