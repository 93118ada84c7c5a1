import { lazy } from 'react';
import type { ShopPage } from './page-table';

/** From the cart to the thank-you, and what may come after. */
export const BUYING_PAGES: readonly ShopPage[] = [
  { path: '/cart', page: lazy(() => import('./cart/cart-page')) },
  { path: '/checkout', page: lazy(() => import('./checkout/checkout-page')), needs: 'orders.own' },
  { path: '/checkouts/:id', page: lazy(() => import('./checkout/placed-page')), needs: 'orders.own' },
  { path: '/checkouts/:id/thanks', page: lazy(() => import('./thanks/thanks-page')), needs: 'orders.own' },
  { path: '/orders', page: lazy(() => import('./orders/orders-page')), needs: 'orders.own' },
  { path: '/orders/:id', page: lazy(() => import('./orders/order-page')), needs: 'orders.own' },
  { path: '/orders/:id/claim', page: lazy(() => import('./claims/new-claim-page')), needs: 'orders.own' },
  { path: '/orders/:id/review', page: lazy(() => import('./reviews/review-page')), needs: 'orders.own' },
  { path: '/claims', page: lazy(() => import('./claims/claims-page')), needs: 'orders.own' },
  { path: '/claims/:id', page: lazy(() => import('./claims/claim-page')), needs: 'orders.own' },
  { path: '/showcases', page: lazy(() => import('./showcases/showcases-page')) },
  { path: '/showcases/:slug', page: lazy(() => import('./showcases/showcase-page')) },
  { path: '/giving', page: lazy(() => import('./giving/giving-page')) },
  { path: '/giving/mine', page: lazy(() => import('./giving/own-gifts-page')), needs: 'orders.own' },
  { path: '/giving/:id', page: lazy(() => import('./giving/institution-page')) },
  { path: '/r/:code', page: lazy(() => import('./referrals/welcome-page')) },
];
