import { vendorApi } from '../../api';
import type { OrderListed } from '../trade/types';

const MOST = 100;
const COUNTED = ['placed', 'proposed', 'confirmed', 'shipped'] as const;
type Counted = (typeof COUNTED)[number];

export interface OrderQueues {
  readonly counts: Readonly<Partial<Record<Counted, number | string>>>;
  /** To be answered or sent by this supplier, the most urgent first. */
  readonly due: readonly OrderListed[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The states in which something is still to happen; none of these lists grows with the years. */
export function useOrderQueues(): OrderQueues {
  const placed = useOrdersIn('placed');
  const proposed = useOrdersIn('proposed');
  const confirmed = useOrdersIn('confirmed');
  const shipped = useOrdersIn('shipped');
  const pages = { placed, proposed, confirmed, shipped };
  return {
    counts: Object.fromEntries(
      COUNTED.map((state) => [state, countOf(pages[state].data?.items.length, pages[state].data?.nextAfter)]),
    ),
    due:
      placed.data && confirmed.data
        ? [...placed.data.items].sort(byDay('confirmBy')).concat([...confirmed.data.items].sort(byDay('wantedOn')))
        : undefined,
    error: placed.error ?? confirmed.error,
    retry: () => {
      void placed.refetch();
      void confirmed.refetch();
    },
  };
}

const useOrdersIn = (state: Counted) =>
  vendorApi.useQuery('get', '/api/vendor/orders', { params: { query: { state, limit: MOST } } });

const countOf = (count: number | undefined, nextAfter: string | null | undefined): number | string | undefined =>
  nextAfter ? `${MOST - 1}+` : count;

const byDay =
  (field: 'confirmBy' | 'wantedOn') =>
  (one: OrderListed, other: OrderListed): number =>
    (one[field] ?? '9999').localeCompare(other[field] ?? '9999');
