import { GiftReceived, ReviewHidden, ReviewReplied, ReviewWritten } from '@bangfu/shop';
import { CLAIM_NOTICES } from './claim-notices.js';
import { type Entry, facts, holders, on, person } from './notice.js';

type ReviewWords = { product: string; supplier: string; orderId: string; hiddenReason: string | null };
const REVIEW = facts<{ reviewId: string }, ReviewWords>(
  'reviewId',
  `SELECT p.name AS product, s.short_name AS supplier, r.order_id::text AS "orderId", r.hidden_reason AS "hiddenReason" FROM reviews r JOIN products p ON p.id = r.product_id
     JOIN organisations s ON s.id = r.supplier_id WHERE r.id = $1`,
);
type GiftWords = { institution: string };
const GIFT = facts<{ institutionId: string }, GiftWords>(
  'institutionId',
  'SELECT name AS institution FROM receiving_institutions WHERE id = $1',
);

const review = { type: 'review', by: 'reviewId' } as const;

const REVIEWING: readonly Entry[] = [
  on(ReviewWritten, REVIEW, review, [
    {
      kind: 'notice',
      to: holders('shop_orders.fulfil', 'supplierId'),
      title: ({ product, stars }) => `收到${stars}星评价：${product}`,
      body: () => '可以回复一次，回复公开显示。',
      link: () => '/vendor/reviews',
    },
  ]),
  on(ReviewReplied, REVIEW, review, [
    {
      kind: 'notice',
      to: person('authorId'),
      title: ({ product }) => `供应商回复了您的评价：${product}`,
      body: ({ supplier }) => `${supplier}的回复见商品页面。`,
      link: ({ productId }) => `/products/${productId}`,
    },
  ]),
  on(ReviewHidden, REVIEW, review, [
    {
      kind: 'notice',
      to: person('authorId'),
      title: ({ product }) => `您的评价已被平台隐藏：${product}`,
      body: ({ hiddenReason }) => `理由：${hiddenReason ?? '已恢复公开'}。`,
      link: ({ orderId }) => `/orders/${orderId}`,
    },
  ]),
  on(GiftReceived, GIFT, { type: 'gift', by: 'orderId' }, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ institution }) => `${institution}收到了您的捐赠`,
      body: () => '签收日期和机构的感谢见我的捐赠。',
      link: () => '/giving/mine',
    },
  ]),
];

export const CARE_NOTICES: readonly Entry[] = [...CLAIM_NOTICES, ...REVIEWING];
