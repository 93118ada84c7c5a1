import { type DomainError, toJson } from '@bangfu/kernel';
import { isCreditCode } from '@bangfu/parties';
import {
  addressNeeded,
  companyTaxNumber,
  goodsChanged,
  nothingChosen,
  notServed,
  personalTaxNumber,
  priceChanged,
  tooMuchAtOnce,
} from '../shop.errors.js';
import type { Basket, BasketSource } from './basket.service.js';
import type { TitleKind } from './checkout.entity.js';

export interface InvoiceRequest {
  readonly titleKind: TitleKind;
  readonly title: string;
  readonly taxNumber?: string | null;
  readonly email: string;
}

export interface NewCheckout {
  readonly source: BasketSource;
  readonly addressId?: string | null;
  /** Words to one supplier each. */
  readonly notes?: readonly { readonly supplierId: string; readonly note: string }[];
  readonly invoice?: InvoiceRequest | null;
  /** What the shopper saw and agreed to pay, in fen. */
  readonly expectedFen: bigint;
  /** Added to the sums of the unit that the person has joined. */
  readonly attributed: boolean;
  /** The code of the helper who recommended it; a wrong one is nobody's. */
  readonly referralCode?: string | null;
  /** The institution that receives it instead of an address. */
  readonly giftInstitutionId?: string | null;
}

/** One payment at the provider is below ten million fen. */
const MOST_FEN = 99_999_999n;

/** Why the basket cannot be paid as it is; null when it can. Freight is judged only once a place is named. */
export function obstacleOfBasket(basket: Basket, placeNamed: boolean): DomainError | null {
  if (basket.groups.length === 0) return nothingChosen();
  const problems = basket.groups
    .flatMap((group) => group.lines)
    .filter((line) => line.state !== 'on_sale')
    .map(({ variantId, productName, variantName, state, obstacle }) => ({
      ...{ variantId, name: `${productName} ${variantName}`, state, obstacle },
    }));
  if (problems.length > 0) return goodsChanged(problems);
  if (!placeNamed) return addressNeeded();
  const unserved = basket.groups.filter((group) => !group.served);
  if (unserved.length > 0) return notServed(unserved.map((group) => group.supplierName).join('、'));
  return basket.totalFen > MOST_FEN ? tooMuchAtOnce() : null;
}

/** The sum that the shopper agreed to, or `checkout_price_changed` with what it is now. */
export function assertPrice(basket: Basket, expectedFen: bigint): void {
  if (basket.totalFen === expectedFen) return;
  const { facts: _facts, ...preview } = basket;
  throw priceChanged(JSON.parse(toJson(preview)));
}

/** Throws `invoice_tax_number_wrong`, `invoice_tax_number_unneeded`. */
export function assertInvoice(invoice: InvoiceRequest | null | undefined): void {
  if (!invoice) return;
  const taxNumber = invoice.taxNumber ?? null;
  if (invoice.titleKind === 'company' && (taxNumber === null || !isCreditCode(taxNumber))) throw companyTaxNumber();
  if (invoice.titleKind === 'personal' && taxNumber !== null) throw personalTaxNumber();
}
