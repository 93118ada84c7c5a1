import { Loading, Skeleton } from '../../kit';
import frame from '../frame/shop-frame.module.css';

/** In place of a page of buying that has not come. */
export function Waiting() {
  return (
    <Loading>
      <div className={frame.width} style={{ display: 'grid', gap: 16, paddingBlock: 28 }}>
        <Skeleton width="40%" height={30} />
        <Skeleton height={160} />
        <Skeleton height={160} />
      </div>
    </Loading>
  );
}
