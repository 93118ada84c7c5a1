import { useEffect } from 'react';
import { Navigate, useParams } from 'react-router';
import { asProblem, storefrontApi } from '../../api';
import { EmptyState, LinkButton, useT } from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import { Waiting } from '../buying/waiting';
import { rememberReferral } from './referral';

/** A helper's link leads on to what was recommended, and the code is remembered. */
export default function WelcomePage() {
  const t = useT();
  const { code = '' } = useParams();
  const { data, error } = storefrontApi.useQuery('get', '/api/referrals/links/{code}', { params: { path: { code } } });
  useEffect(() => {
    if (data) rememberReferral(data.code);
  }, [data]);
  if (asProblem(error) && !data) {
    return (
      <EmptyState whole title={t('这个帮销链接已经失效')} art={lostArt}>
        <p>{t('照样可以买，只是不记在推荐人名下。')}</p>
        <LinkButton to="/catalogue" look="primary">
          {t('去选购')}
        </LinkButton>
      </EmptyState>
    );
  }
  if (!data) return <Waiting />;
  if (data.productId) return <Navigate replace to={`/products/${data.productId}`} />;
  return <Navigate replace to={data.supplierId ? `/suppliers/${data.supplierId}` : '/catalogue'} />;
}
