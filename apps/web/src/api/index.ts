import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import createFetchClient from 'openapi-fetch';
import createQueryApi from 'openapi-react-query';
import type { paths as OversightPaths } from './generated/oversight';
import type { paths as ProcurementPaths } from './generated/procurement';
import type { paths as StorefrontPaths } from './generated/storefront';
import type { paths as VendorPaths } from './generated/vendor';
import { send } from './http';
import { ApiProblem } from './problem';

export { csrfToken, onSessionEnded } from './http';
export { ApiProblem, type FieldFault } from './problem';
export { fileUrl, type FilePurpose, type StoredFile, uploadFile } from './upload';
export type { components as StorefrontSchemas } from './generated/storefront';
export type { components as VendorSchemas } from './generated/vendor';
export type { components as ProcurementSchemas } from './generated/procurement';
export type { components as OversightSchemas } from './generated/oversight';

const options = { baseUrl: window.location.origin, fetch: send } as const;

/** One typed client per service: `await vendor.POST('/api/vendor/orders/{id}/confirmation', { params, body })`. */
export const storefront = createFetchClient<StorefrontPaths>(options);
export const vendor = createFetchClient<VendorPaths>(options);
export const procurement = createFetchClient<ProcurementPaths>(options);
export const oversight = createFetchClient<OversightPaths>(options);

/** The same as hooks: `vendorApi.useQuery('get', '/api/vendor/orders', { params: { query } })`, `useMutation('post', …)`. */
export const storefrontApi = createQueryApi(storefront);
export const vendorApi = createQueryApi(vendor);
export const procurementApi = createQueryApi(procurement);
export const oversightApi = createQueryApi(oversight);

/** A refusal is an answer, not an accident: only a lost connection or a failing server is worth another try. */
const worthRetrying = (failures: number, error: unknown): boolean =>
  failures < 2 && error instanceof ApiProblem && (error.status >= 500 || error.offline);

export const queryClient = new QueryClient({
  queryCache: new QueryCache(),
  mutationCache: new MutationCache({
    // After any command every figure on the screen may be another; what is shown is asked for again.
    onSuccess: () => void queryClient.invalidateQueries(),
  }),
  defaultOptions: {
    queries: { retry: worthRetrying, staleTime: 15_000, refetchOnWindowFocus: true },
    mutations: { networkMode: 'always' },
  },
});

/** What a hook's or a call's `error` is, whatever it is typed as. */
export const asProblem = (error: unknown): ApiProblem | null =>
  error === null || error === undefined
    ? null
    : error instanceof ApiProblem
      ? error
      : new ApiProblem({ code: 'internal_error', detail: String(error) });
