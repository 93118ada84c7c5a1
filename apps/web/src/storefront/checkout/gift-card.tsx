import { Link } from 'react-router';
import { storefrontApi } from '../../api';
import { Skeleton, useT } from '../../kit';
import buying from '../buying/buying.module.css';

/** Who receives instead of oneself; the address is the institution's and not shown. */
export function GiftCard({ institutionId }: { institutionId: string }) {
  const t = useT();
  const { data } = storefrontApi.useQuery('get', '/api/giving/institutions/{id}', {
    params: { path: { id: institutionId } },
  });
  return (
    <section className={buying.card} aria-label={t('受赠机构')}>
      <div className={buying.cardHead} style={{ marginBottom: 6 }}>
        <h2>{t('受赠机构')}</h2>
        <Link to="/giving">{t('换一家')}</Link>
      </div>
      {data ? (
        <p lang="zh-CN">
          <strong>{data.name}</strong>
          <br />
          {data.place.replaceAll('/', '')}
        </p>
      ) : (
        <Skeleton height={44} />
      )}
      <p className={buying.good} style={{ marginTop: 10 }}>
        {t('由合作社直接送到，签收单会上传给您看。按捐赠统计，不计入任何采购任务。')}
      </p>
    </section>
  );
}
