import { vendorApi } from '../../api';
import type { Order } from '../trade/types';

/** Since when the platform lets nothing leave for the buyer of the order; null while it does, or as long as that is not known. */
export function useStoppedAt({ id }: Pick<Order, 'id'>): string | null {
  const { data } = vendorApi.useQuery('get', '/api/vendor/orders/{id}/delivery-stop', { params: { path: { id } } });
  return data?.stoppedAt ?? null;
}
