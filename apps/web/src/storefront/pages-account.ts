import type { ShopPage } from './page-table';

/** Signing in, proofs, publicity and one's own account. */
export const ACCOUNT_PAGES: readonly ShopPage[] = [];
