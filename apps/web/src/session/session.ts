import { useEffect } from 'react';
import { ApiProblem, csrfToken, queryClient, storefrontApi, type StorefrontSchemas } from '../api';

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
  return error || !asked ? null : undefined;
}

export const useCan = (): ((permission: string) => boolean) => {
  const session = useSession();
  return (permission) => session?.permissions.includes(permission) ?? false;
};

const sessionKey = storefrontApi.queryOptions('get', '/api/session', {}).queryKey;

/** After signing in, switching the organisation or signing out: everything that was fetched was somebody else's. */
export async function becameSomebody(session: Session | null): Promise<void> {
  await queryClient.cancelQueries();
  queryClient.clear();
  if (session) queryClient.setQueryData(sessionKey, session);
  tell();
}

/** Other tabs of this browser share the cookie; they must not go on showing the person before. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('bangfu.session');
const tell = (): void => channel?.postMessage('changed');

export function useOtherTabs(): void {
  useEffect(() => {
    if (!channel) return;
    channel.onmessage = () => void queryClient.resetQueries();
    return () => {
      channel.onmessage = null;
    };
  }, []);
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
