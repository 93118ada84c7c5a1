import type { PageHead } from '@bangfu/kernel';
import { breadcrumbs, SOCIAL_PICTURE } from './structured.js';

/** First steps of the addresses that belong to one person or one desk. */
export const OWN_PAGES = [
  ...['vendor', 'procurement', 'oversight', 'sign-in', 'register', 'account', 'notifications', 'objections'],
  ...['cart', 'checkout', 'checkouts', 'orders', 'claims'],
];

/** Pages about which nothing can be said to strangers. */
export const isOwnPage = (path: string): boolean =>
  path === '/giving/mine' || OWN_PAGES.includes(path.split('/')[1] ?? '');

export const joining = (site: string): PageHead => {
  const title = '合作社入驻';
  const description =
    '脱贫地区的合作社、企业和家庭农场在这里申请入驻：乡镇和县里审核，产品认定以后上架，平台不收取交易佣金。';
  return {
    title,
    description,
    canonical: '/join',
    image: SOCIAL_PICTURE,
    structured: [breadcrumbs(site, [[title, '/join']])],
    summary: { heading: title, paragraphs: [description] },
  };
};

export const missing = (path: string): PageHead => ({
  title: '没有这一页',
  description: '地址可能有误，或者这一页已经移走。',
  canonical: path,
  status: 404,
  summary: { heading: '没有这一页', links: [{ text: '去选购', path: '/catalogue' }] },
});
