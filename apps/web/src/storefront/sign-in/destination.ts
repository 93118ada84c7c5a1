import { useNavigate } from 'react-router';
import { becameSomebody, homeOf, type Session } from '../../session';

const DESKS = ['/vendor', '/procurement', '/oversight'];

/** A path of this product, or null: an address that leads elsewhere, however disguised, is not followed. */
export function safePath(next: string | null): string | null {
  if (!next?.startsWith('/')) return null;
  try {
    const address = new URL(next, window.location.origin);
    if (address.origin !== window.location.origin || /^\/(sign-in|register)\b/.test(address.pathname)) return null;
    return address.pathname + address.search + address.hash;
  } catch {
    return null;
  }
}

/** Someone whom the server lets do nothing else before the password is changed or the second factor is set up. */
export function mustPrepare(session: Session): '/account/password' | '/account/second-factor' | null {
  if (session.passwordChangeRequired) return '/account/password';
  const held = session.permissions.includes('notifications.own');
  return session.secondFactor === 'required_not_enrolled' && !held ? '/account/second-factor' : null;
}

/** Where one goes after signing in: to the page one wanted, unless it is a desk of somebody else's. */
export function destinationOf(session: Session, next: string | null): string {
  const wanted = safePath(next);
  const home = homeOf(session);
  const first = mustPrepare(session);
  if (first) return wanted ? `${first}?next=${encodeURIComponent(wanted)}` : first;
  if (!wanted || wanted === '/') return home;
  const desk = DESKS.find((one) => wanted === one || wanted.startsWith(`${one}/`));
  return desk && desk !== home ? home : wanted;
}

/** Becoming somebody and going on, in this order: a desk does not let a stranger in. */
export function useEnter(): (session: Session, next: string | null) => Promise<void> {
  const navigate = useNavigate();
  return async (session, next) => {
    await becameSomebody(session);
    await navigate(destinationOf(session, next), { replace: true });
  };
}
