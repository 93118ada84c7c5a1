import { keepPreviousData } from '@tanstack/react-query';
import { storefrontApi } from '../../api';

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: string;
}

/** A row of the list under the field: a place to take or to step into, or the way back up. */
export interface Row {
  readonly key: string;
  readonly act: 'take' | 'into' | 'up';
  readonly place: Place;
  /** Where it lies, when it was found by its name. */
  readonly pathName?: string;
}

interface Wanted {
  readonly open: boolean;
  /** What was typed; without it one steps down the tree. */
  readonly asked: string;
  readonly trail: readonly Place[];
  readonly levels: readonly string[];
  /** Stepping down ends here. */
  readonly until: string;
}

/** Places by their name, or those beneath the one that was stepped into. */
export function usePlaces({ open, asked, trail, levels, until }: Wanted): { rows: Row[]; loading: boolean } {
  const found = storefrontApi.useQuery(
    'get',
    '/api/storefront/divisions/search',
    { params: { query: { text: asked, limit: 20 } } },
    { enabled: asked !== '', placeholderData: keepPreviousData },
  );
  const above = trail.at(-1);
  const beneath = storefrontApi.useQuery(
    'get',
    '/api/storefront/divisions',
    { params: { query: above ? { parent: above.code } : {} } },
    { enabled: open && asked === '', staleTime: Infinity },
  );
  if (asked !== '') {
    const rows = (found.data ?? [])
      .filter(({ level }) => levels.includes(level))
      .map((place): Row => ({ key: place.code, act: 'take', place, pathName: place.pathName }));
    return { rows, loading: found.isFetching };
  }
  const rows = (beneath.data ?? []).map((place): Row => ({
    key: place.code,
    act: place.level === until ? 'take' : 'into',
    place,
  }));
  if (!above) return { rows, loading: beneath.isFetching };
  const here: Row[] = levels.includes(above.level) ? [{ key: 'here', act: 'take', place: above }] : [];
  return { rows: [{ key: 'up', act: 'up', place: above }, ...here, ...rows], loading: beneath.isFetching };
}
