import { Link } from 'react-router';
import { storefrontApi } from '../../api';
import { Skeleton } from '../../kit';
import bamboo from '../../kit/art/produce/bamboo-shoots.svg?url';
import cabbage from '../../kit/art/produce/cabbage.svg?url';
import oil from '../../kit/art/produce/camellia-oil.svg?url';
import eggs from '../../kit/art/produce/eggs.svg?url';
import honey from '../../kit/art/produce/honey.svg?url';
import mutton from '../../kit/art/produce/mutton.svg?url';
import orange from '../../kit/art/produce/orange.svg?url';
import noodles from '../../kit/art/produce/starch-noodles.svg?url';
import tea from '../../kit/art/produce/tea.svg?url';
import vegetables from '../../kit/art/produce/vegetables.svg?url';
import styles from './home-page.module.css';

/** A picture for each of the shelves of data/categories; a shelf without one gets the basket. */
const PICTURES: Readonly<Record<string, string>> = {
  '01': oil,
  '02': eggs,
  '03': cabbage,
  '04': orange,
  '05': mutton,
  '06': bamboo,
  '07': tea,
  '08': noodles,
  '09': honey,
};

export function Categories() {
  const { data } = storefrontApi.useQuery('get', '/api/storefront/catalogue/facets', { params: { query: {} } });
  if (!data) return <Skeleton height={140} />;
  return (
    <ul className={styles.categories}>
      {data.categories.map(({ code, name, count }) => (
        <li key={code}>
          <Link to={`/catalogue?category=${code}`} className={styles.category} lang="zh-CN">
            <img src={PICTURES[code] ?? vegetables} alt="" width={200} height={150} loading="lazy" />
            <span>
              {name} <small>{count}</small>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
