import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ApiProblem, storefront, type StorefrontSchemas } from '../../api';

export type Preview = StorefrontSchemas['schemas']['CheckoutPreviewDto'];
export type Checkout = StorefrontSchemas['schemas']['CheckoutDto'];
/** One variant at once instead of what is chosen in the cart. */
export type Direct = StorefrontSchemas['schemas']['DirectLineInput'] | null;

/** What the shopper wrote before placing; kept in this tab until it is placed. */
export interface Wishes {
  readonly addressId: string | null;
  readonly notes: Readonly<Record<string, string>>;
  readonly invoice: 'none' | 'personal' | 'company';
  readonly title: string;
  readonly taxNumber: string;
  readonly email: string;
  /** To the unit that one belongs to, as part of its sum. */
  readonly attributed: boolean;
}

export const NO_WISHES: Wishes = {
  addressId: null,
  notes: {},
  invoice: 'none',
  title: '',
  taxNumber: '',
  email: '',
  attributed: true,
};

/** One variant that the address names, or null for the cart. */
export function directOf(params: URLSearchParams): Direct {
  const variantId = params.get('variantId');
  const quantity = Number(params.get('quantity') ?? '1');
  return variantId && Number.isSafeInteger(quantity) && quantity > 0 ? { variantId, quantity } : null;
}

/** The server's prices, freight and obstacles of this moment. */
export const usePreview = (
  direct: Direct,
  addressId: string | null,
  giftInstitutionId: string | null,
  enabled: boolean,
) =>
  useQuery<Preview, ApiProblem>({
    queryKey: ['post', '/api/checkouts/preview', direct, addressId, giftInstitutionId],
    queryFn: async ({ signal }) => {
      const body = {
        ...(direct && { direct }),
        ...(addressId && { addressId }),
        ...(giftInstitutionId && { giftInstitutionId }),
      };
      return (await storefront.POST('/api/checkouts/preview', { body, signal })).data!;
    },
    enabled,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });
