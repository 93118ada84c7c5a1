import { lazy } from 'react';
import type { ShopPage } from './page-table';

/** One page with its parts beside each other: going from one to the next keeps the rest on the screen. */
const account = lazy(() => import('./account/account-page'));

/** Signing in, proofs, publicity and one's own account. */
export const ACCOUNT_PAGES: readonly ShopPage[] = [
  { path: '/sign-in', page: lazy(() => import('./sign-in/sign-in-page')) },
  { path: '/register', page: lazy(() => import('./sign-in/register-page')) },
  { path: '/join', page: lazy(() => import('./join/join-page')) },
  { path: '/verify', page: lazy(() => import('./verify/verify-page')) },
  { path: '/publicity', page: lazy(() => import('./publicity/publicity-page')) },
  { path: '/publicity/:id', page: lazy(() => import('./publicity/notice-page')) },
  { path: '/objections', page: lazy(() => import('./publicity/objections-page')) },
  { path: '/notifications', page: lazy(() => import('./notifications/notifications-page')) },
  { path: '/account', page: account },
  { path: '/account/security', page: account },
  { path: '/account/password', page: account },
  { path: '/account/second-factor', page: account },
  { path: '/account/sessions', page: account },
  { path: '/account/notifications', page: account },
  { path: '/account/deputies', page: account },
  { path: '/account/addresses', page: account },
  { path: '/account/unit', page: account },
  { path: '/account/referrals', page: account },
];
