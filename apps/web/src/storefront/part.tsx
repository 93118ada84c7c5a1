import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Loading, Skeleton } from '../kit';
import { ShopFrame } from './frame/shop-frame';
import { PAGES } from './pages';
import styles from './frame/shop-frame.module.css';

const NoSuchPage = lazy(() => import('./frame/no-such-page'));

/** What is open to everybody: the shop, proofs, publicity; and one's own account. */
export function StorefrontPart() {
  return (
    <Routes>
      <Route element={<ShopFrame />}>
        {PAGES.map(({ path, page: Page }) => (
          <Route
            key={path}
            path={path}
            element={
              <Suspense fallback={<Waiting />}>
                <Page />
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
