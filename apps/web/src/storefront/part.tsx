import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Loading, Skeleton } from '../kit';
import { useCan, useSession } from '../session';
import { ShopFrame } from './frame/shop-frame';
import { PAGES } from './pages';
import styles from './frame/shop-frame.module.css';

const NoSuchPage = lazy(() => import('./frame/no-such-page'));
const NotPersonal = lazy(() => import('./frame/not-personal'));

/** What is open to everybody: the shop, proofs, publicity; and one's own account. */
export function StorefrontPart() {
  return (
    <Routes>
      <Route element={<ShopFrame />}>
        {PAGES.map(({ path, page: Page, needs }) => (
          <Route
            key={path}
            path={path}
            element={
              <Suspense fallback={<Waiting />}>
                {needs === undefined ? (
                  <Page />
                ) : (
                  <Personal needs={needs}>
                    <Page />
                  </Personal>
                )}
              </Suspense>
            }
          />
        ))}
        <Route
          path="*"
          element={
            <Suspense fallback={<Waiting />}>
              <NoSuchPage />
            </Suspense>
          }
        />
      </Route>
    </Routes>
  );
}

/** A stranger is led to the sign-in by the page itself. */
function Personal({ needs, children }: { needs: string; children: ReactNode }) {
  const session = useSession();
  const can = useCan();
  return session && !can(needs) ? <NotPersonal /> : <>{children}</>;
}

function Waiting() {
  return (
    <Loading>
      <div className={styles.width} style={{ display: 'grid', gap: 16, paddingBlock: 32 }}>
        <Skeleton width="40%" height={32} />
        <Skeleton height={220} />
        <Skeleton height={220} />
      </div>
    </Loading>
  );
}
