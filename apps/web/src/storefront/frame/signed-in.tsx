import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Loading, Skeleton } from '../../kit';
import { type Session, useSession } from '../../session';
import frame from './shop-frame.module.css';

/** For pages of one's own: a stranger signs in first and comes back. */
export function SignedIn({ children }: { children: (session: Session) => ReactNode }) {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session === undefined) {
    return (
      <Loading>
        <div className={frame.width} style={{ display: 'grid', gap: 16, paddingBlock: 32 }}>
          <Skeleton width="30%" height={32} />
          <Skeleton height={240} />
        </div>
      </Loading>
    );
  }
  if (session === null) return <Navigate replace to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} />;
  return <>{children(session)}</>;
}
