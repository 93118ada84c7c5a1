import { lazy } from 'react';
import type { ShopPage } from './page-table';

/** Signing in, proofs, publicity and one's own account. */
export const ACCOUNT_PAGES: readonly ShopPage[] = [
  { path: '/sign-in', page: lazy(() => import('./sign-in/sign-in-page')) },
  { path: '/register', page: lazy(() => import('./sign-in/register-page')) },
];
