import { useQueries } from '@tanstack/react-query';
import { storefrontApi } from '../../api';

/** Names of places by their codes. */
export function usePlaceNames(codes: readonly string[]): ReadonlyMap<string, string> {
  const wanted = [...new Set(codes)];
  return useQueries({
    queries: wanted.map((code) => ({
      ...storefrontApi.queryOptions('get', '/api/storefront/divisions/{code}', { params: { path: { code } } }),
      staleTime: Infinity,
    })),
    combine: (answers) => new Map(answers.flatMap(({ data }) => (data ? [[data.code, data.name] as const] : []))),
  });
}
