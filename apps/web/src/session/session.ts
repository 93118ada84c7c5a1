import type { QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ApiProblem, csrfToken, queryClient, storefront, storefrontApi, type StorefrontSchemas } from '../api';

export type Session = StorefrontSchemas['schemas']['SessionDto'];

const options = { retry: false, staleTime: 60_000 } as const;

/**
 * Who is at the screen: `undefined` while nobody knows, null for a stranger. The readable cookie comes and goes with the
 * session, so a browser without it need not ask.
 */
export function useSession(): Session | null | undefined {
  const asked = csrfToken() !== '';
  const { data, error } = storefrontApi.useQuery('get', '/api/session', {}, { ...options, enabled: asked });
  if (data) return data.secondFactor === 'awaiting_code' ? null : data;
  return data === null || error || !asked ? null : undefined;
}

export const useCan = (): ((permission: string) => boolean) => {
  const session = useSession();
  return (permission) => session?.permissions.includes(permission) ?? false;
};

const sessionKey: QueryKey = storefrontApi.queryOptions('get', '/api/session', {}).queryKey;

/** After signing in, switching the organisation or being signed out: everything that was fetched was somebody else's. */
export async function becameSomebody(session: Session | null): Promise<void> {
  await become(session);
  channel?.postMessage('changed');
}

/** The session stays in the cache and changes there, so that whatever shows it hears of it. */
async function become(session: Session | null): Promise<void> {
  await queryClient.cancelQueries();
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== sessionKey[1] });
  queryClient.setQueryData<Session | null>(sessionKey, session);
}

/** After signing out nothing of the person stays: not what they typed and never sent, and the page is loaded anew, at the shop's door. */
export function forgetEverything(): void {
  channel?.postMessage('changed');
  // A form may still keep its last letters until the page goes.
  window.addEventListener('pagehide', forgetDrafts, { once: true });
  window.location.assign('/');
}

/** Sessions that only ran out keep them: the person comes back to what they wrote. */
function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('bangfu.draft.')) sessionStorage.removeItem(key);
}

/** The same person with a new token: what was fetched still holds. */
export const renewSession = (session: Session): void => {
  queryClient.setQueryData(sessionKey, session);
};

/** Other tabs of this browser share the cookie; they must not go on showing the person before. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('bangfu.session');

export function useOtherTabs(): void {
  useEffect(() => {
    if (!channel) return;
    channel.onmessage = () => void lookAgain();
    return () => {
      channel.onmessage = null;
    };
  }, []);
}

async function lookAgain(): Promise<void> {
  const stranger = csrfToken() === '';
  const session = stranger
    ? null
    : await storefront.GET('/api/session').then(
        ({ data }) => data ?? null,
        () => null,
      );
  await become(session);
  if (stranger) forgetDrafts();
}

/** The part a person works in; a shopper and a stranger are at home in the shop. */
export function homeOf(session: Session | null | undefined): string {
  switch (session?.organisation?.kind) {
    case undefined:
      return '/';
    case 'supplier':
      return '/vendor';
    case 'budget_unit':
    case 'union':
    case 'enterprise':
      return '/procurement';
    default:
      return '/oversight';
  }
}

export const isStranger = (error: unknown): boolean => error instanceof ApiProblem && error.status === 401;
