import { Link } from 'react-router';
import { storefrontApi } from '../../api';
import { useT } from '../../kit';
import buying from '../buying/buying.module.css';

interface AttributionCardProps {
  readonly attributed: boolean;
  readonly onChange: (attributed: boolean) => void;
}

/** Whose people one is, if one said so: the purchase is added to the unit's sum, and nothing else of it; this one need not be. */
export function AttributionCard({ attributed, onChange }: AttributionCardProps) {
  const t = useT();
  const { data } = storefrontApi.useQuery('get', '/api/shop/attribution', {});
  if (!data) return null;
  return (
    <section className={buying.card} aria-label={t('归属单位')}>
      <div className={buying.cardHead} style={{ marginBottom: 6 }}>
        <h2>{t('归属单位')}</h2>
        <Link to="/account/unit">{data.unit ? t('更改') : t('用单位的归属码加入')}</Link>
      </div>
      {data.unit ? (
        <label className={buying.tickBox}>
          <input
            type="checkbox"
            className={buying.tick}
            checked={attributed}
            onChange={(event) => onChange(event.target.checked)}
          />
          <span>
            <strong lang="zh-CN">{data.unit.unitName}</strong>{' '}
            <span className={buying.soft}>{t('只计入合计金额，单位看不到您买了什么。')}</span>
          </span>
        </label>
      ) : (
        <p className={buying.soft}>{t('没有归属单位，这次购买只是您自己的。')}</p>
      )}
    </section>
  );
}
