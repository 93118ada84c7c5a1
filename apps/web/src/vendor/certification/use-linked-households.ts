import { useQuery } from '@tanstack/react-query';
import { vendor, type VendorSchemas } from '../../api';

export type Household = VendorSchemas['schemas']['HouseholdDto'];

/** Every household with a link that holds today, page after page: a cooperative has dozens or hundreds. */
export const useLinkedHouseholds = () =>
  useQuery({
    queryKey: ['get', '/api/vendor/households', 'linked'],
    queryFn: async ({ signal }) => {
      const all: Household[] = [];
      let after: string | undefined;
      do {
        const query = { linked: true, limit: 200, ...(after && { after }) };
        const { data } = await vendor.GET('/api/vendor/households', { params: { query }, signal });
        all.push(...data!.items);
        after = data!.nextAfter ?? undefined;
      } while (after);
      return all;
    },
  });
