import { useEffect } from 'react';
import { queryClient, storefrontApi, type StorefrontSchemas } from '../api';
import { showToast } from '../kit';
import { type Session, useSession } from './session';

export type Notice = StorefrontSchemas['schemas']['NotificationDto'];

const newest = { params: { query: { limit: 8 } } } as const;

export const useInbox = (enabled: boolean) =>
  storefrontApi.useQuery('get', '/api/notifications', newest, { enabled, staleTime: 60_000 });

/** Listens to the live stream while somebody is signed in; what arrives shows at the bell and says itself in passing. */
export function useLiveInbox(): void {
  const session = useSession();
  // A new token is a new session: the stream of the one before has ended with it.
  const token = session && mayHear(session) ? session.csrfToken : null;
  useEffect(() => {
    if (!token) return;
    const stream = new EventSource('/api/notifications/stream');
    let timer: ReturnType<typeof setTimeout> | undefined;
    stream.addEventListener('notification', (event: MessageEvent<string>) => {
      showToast((JSON.parse(event.data) as Notice).title);
      // A burst of events (a bulk import, say) is one refresh.
      clearTimeout(timer);
      timer = setTimeout(() => void queryClient.invalidateQueries({ predicate: isLive }), 250);
    });
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [token]);
}

/** Before a forced change of the password, say, there is nothing to hear. */
export const mayHear = (session: Session): boolean => session.permissions.includes('notifications.own');

/** The inbox itself, and whatever is on the screen: somebody else has just moved it on. */
const isLive = ({ queryKey }: { queryKey: readonly unknown[] }): boolean => queryKey[1] !== '/api/session';
