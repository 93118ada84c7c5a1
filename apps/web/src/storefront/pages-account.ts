import type { ShopPage } from './pages';

/** Signing in, proofs, publicity and one's own account. */
export const ACCOUNT_PAGES: readonly ShopPage[] = [];
