import { asProblem, storefrontApi } from '../../api';
import { EmptyState, ErrorState, LinkButton, Loading, Skeleton, useT } from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import buying from '../buying/buying.module.css';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { ShowcaseCard } from './showcase-card';
import styles from './showcases.module.css';

/** Pavilions of places and zones of themes that are open today. */
export default function ShowcasesPage() {
  const t = useT();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/showcases', {});
  const problem = asProblem(error);
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading className={buying.title}>{t('专馆专区')}</Heading>
      <p className={buying.lead}>{t('各地的特产馆和应季专区，由当地部门和平台编排，只放现在买得到的商品。')}</p>
      {problem && !data ? (
        <ErrorState problem={problem} retry={() => void refetch()} />
      ) : !data ? (
        <Loading>
          <Skeleton height={280} />
        </Loading>
      ) : data.length === 0 ? (
        <EmptyState title={t('现在没有开放的专馆和专区')} art={emptyArt}>
          <p>{t('县级部门或平台编排并开放后，会出现在这里。')}</p>
          <LinkButton to="/catalogue" look="primary">
            {t('去选购')}
          </LinkButton>
        </EmptyState>
      ) : (
        <ul className={styles.grid}>
          {data.map((showcase) => (
            <li key={showcase.slug}>
              <ShowcaseCard showcase={showcase} heading="h2" />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
