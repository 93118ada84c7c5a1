import { PriceChanged, ProductListed } from '@bangfu/catalog';
import { OrderReceived } from '@bangfu/orders';
import { OrganisationCreated, OrganisationMerged, OrganisationRenamed } from '@bangfu/parties';
import { PartReleased, ProviderEventReceived } from '@bangfu/payments';
import { BudgetChanged } from '@bangfu/procurement';
import { CountOutdated, PurchaseCounted } from '@bangfu/quota';
import { HouseholdsPaid } from '@bangfu/settlement';
import { CheckoutPlaced } from '@bangfu/shop';
import type { EventType } from '@bangfu/kernel';
import { PROCUREMENT_NOTICES, QUOTA_NOTICES } from './buying-notices.js';
import { CARE_NOTICES } from './care-notices.js';
import { CERTIFICATION_NOTICES } from './certification-notices.js';
import { FULFILMENT_NOTICES } from './delivery-notices.js';
import { KERNEL_NOTICES } from './kernel-notices.js';
import { CATALOG_NOTICES, ORDERS_NOTICES } from './market-notices.js';
import { FINANCE_NOTICES } from './money-notices.js';
import type { Entry } from './notice.js';
import { PARTIES_NOTICES } from './parties-notices.js';
import { PAYMENTS_NOTICES } from './payments-notices.js';
import { SETTLEMENT_NOTICES } from './settlement-notices.js';
import { SHOP_NOTICES } from './shop-notices.js';

/** What each event means to whom; a spec finds the event that was forgotten. */
export const NOTICE_TABLE: readonly Entry[] = [
  ...KERNEL_NOTICES,
  ...PARTIES_NOTICES,
  ...CERTIFICATION_NOTICES,
  ...CATALOG_NOTICES,
  ...ORDERS_NOTICES,
  ...FULFILMENT_NOTICES,
  ...FINANCE_NOTICES,
  ...PAYMENTS_NOTICES,
  ...SHOP_NOTICES,
  ...CARE_NOTICES,
  ...SETTLEMENT_NOTICES,
  ...QUOTA_NOTICES,
  ...PROCUREMENT_NOTICES,
];

/** Events that ask nothing of anybody and end nothing: figures and records that are read where they stand. */
// oxlint-disable-next-line typescript/no-explicit-any -- payload types differ from event to event
export const SILENT: readonly EventType<any>[] = [
  OrganisationCreated,
  OrganisationRenamed,
  OrganisationMerged,
  ProductListed,
  PriceChanged,
  // The receipt before it said so already.
  OrderReceived,
  CountOutdated,
  PurchaseCounted,
  BudgetChanged,
  HouseholdsPaid,
  // The shopper is at the screen, on the way to the cashier.
  CheckoutPlaced,
  // The shop tells the shopper and the supplier what becomes of their orders; these are the money's own steps.
  ProviderEventReceived,
  PartReleased,
];
