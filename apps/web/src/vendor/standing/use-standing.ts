import { vendorApi, type VendorSchemas } from '../../api';

export type Standing = VendorSchemas['schemas']['StandingDto'];

/** Whether the supplier may sell: undefined while nobody knows, null when it was never admitted. */
export function useStanding(): Standing | null | undefined {
  const { data } = vendorApi.useQuery('get', '/api/vendor/standing');
  return data && (data[0] ?? null);
}
