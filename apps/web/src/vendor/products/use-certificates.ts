import { vendorApi } from '../../api';
import type { Certificate } from '../trade/types';

/** This supplier's own certificates by id; undefined while they are read. */
export function useCertificates(): ReadonlyMap<string, Certificate> | undefined {
  const { data } = vendorApi.useQuery('get', '/api/vendor/certificates', { params: { query: { limit: 200 } } });
  return data && new Map(data.items.map((certificate) => [certificate.id, certificate]));
}
