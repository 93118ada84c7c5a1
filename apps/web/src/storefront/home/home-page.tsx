import { Link } from 'react-router';
import { storefrontApi } from '../../api';
import {
  formatCount,
  formatInstant,
  formatLargeYuan,
  Icon,
  type IconName,
  LinkButton,
  Skeleton,
  usePageTitle,
  useT,
  useTheme,
  zh,
} from '../../kit';
import heroDark from '../../kit/art/hero-dark.svg?url';
import hero from '../../kit/art/hero.svg?url';
import { ProductGrid } from '../catalogue/product-card';
import frame from '../frame/shop-frame.module.css';
import { ShowcaseCard } from '../showcases/showcase-card';
import showcases from '../showcases/showcases.module.css';
import { Categories } from './categories';
import styles from './home-page.module.css';
import { MonthsChart } from './months-chart';

export default function HomePage() {
  const t = useT();
  const theme = useTheme();
  usePageTitle(null);
  return (
    <>
      <section className={styles.hero}>
        <img className={styles.scene} src={theme === 'dark' ? heroDark : hero} alt="" fetchPriority="high" />
        <div className={`${frame.width} ${styles.heroText}`}>
          <h1 className={styles.headline}>
            <span>{t('山里的好产品')}</span> <span>{t('每一笔帮扶都算数')}</span>
          </h1>
          <p className={styles.lead}>
            {t('脱贫地区的认定农产品，食堂和工会在这里采购；每一笔都计入预留份额，从县里的数字一直查得到这一单。')}
          </p>
          <div className={styles.actions}>
            <LinkButton to="/catalogue" look="primary" size="large">
              {t('看看在售商品')}
            </LinkButton>
            <LinkButton to="/verify" size="large" icon="certificate">
              {t('查验认定证书')}
            </LinkButton>
          </div>
        </div>
      </section>
      <div className={frame.width}>
        <Figures />
        <section className={styles.section}>
          <SectionHead title={t('按品类选购')} more="/catalogue" moreText={t('全部商品')} />
          <Categories />
        </section>
        <Showcases />
        <Newest />
        <Counted />
        <Audiences />
      </div>
    </>
  );
}

/** What is arranged for today; nothing where nothing is. */
function Showcases() {
  const t = useT();
  const { data } = storefrontApi.useQuery('get', '/api/showcases', {}, { staleTime: 60_000 });
  if (!data || data.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHead title={t('专馆专区')} more="/showcases" moreText={t('全部专馆专区')} />
      <ul className={showcases.grid} style={{ marginBottom: 0 }}>
        {data.slice(0, 3).map((showcase) => (
          <li key={showcase.slug}>
            <ShowcaseCard showcase={showcase} heading="h3" />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SectionHead({ title, more, moreText }: { title: string; more?: string; moreText?: string }) {
  return (
    <div className={styles.sectionHead}>
      <h2>{title}</h2>
      {more && <Link to={more}>{moreText}</Link>}
    </div>
  );
}

const useFigures = () => storefrontApi.useQuery('get', '/api/storefront/figures', {}, { staleTime: 60_000 });

function Figures() {
  const t = useT();
  const { data, error } = useFigures();
  if (error) return null;
  const shown: readonly (readonly [string, string, string])[] = data
    ? [
        [
          t('在售认定商品'),
          t('{{count}} 种', { count: formatCount(data.certifiedProducts) }),
          t('来自 {{counties}} 个县 · {{suppliers}} 家供应商', {
            counties: data.originCounties,
            suppliers: data.admittedSuppliers,
          }),
        ],
        [
          t('联结农户'),
          data.linkedHouseholds === null ? '—' : t('{{count}} 户', { count: formatCount(data.linkedHouseholds) }),
          t('只公开五户以上的汇总数'),
        ],
        [
          t('{{year}} 年预留份额', { year: data.year }),
          formatLargeYuan(data.reservedFen),
          t('{{count}} 家单位已确认计划', { count: data.reservingAgencies }),
        ],
        [
          t('{{year}} 年已验收', { year: data.year }),
          formatLargeYuan(data.acceptedFen),
          t('其中已支付 {{amount}}', { amount: formatLargeYuan(data.paidFen) }),
        ],
      ]
    : [];
  return (
    <>
      <dl className={styles.figures} aria-label={t('实时数据')}>
        {data
          ? shown.map(([label, value, note]) => (
              <div key={label} className={styles.figure}>
                <dt>{label}</dt>
                <dd>{value}</dd>
                <dd style={{ font: 'inherit', color: 'inherit' }}>
                  <small>{note}</small>
                </dd>
              </div>
            ))
          : [0, 1, 2, 3].map((index) => (
              <div key={index} className={styles.figure}>
                <dt>
                  <Skeleton width="60%" />
                </dt>
                <dd>
                  <Skeleton height={34} />
                </dd>
              </div>
            ))}
      </dl>
      {data && (
        <p className={styles.asOf}>
          {t('数据截至 {{instant}}，由订单、验收和付款实时汇总', { instant: formatInstant(data.asOf) })}
        </p>
      )}
    </>
  );
}

function Newest() {
  const t = useT();
  const { data } = storefrontApi.useQuery('get', '/api/storefront/catalogue', {
    params: { query: { sort: 'newest', certified: true, inStock: true, limit: 10 } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHead title={t('新近上架')} more="/catalogue?sort=newest" moreText={t('查看更多')} />
      <ProductGrid items={data.items} label={t('新近上架')} />
    </section>
  );
}

const STEPS: readonly (readonly [string, string])[] = [
  [zh('认定'), zh('镇办初审、行业复审、县级审定，三级公示后颁证，任何人都能查验。')],
  [zh('采购'), zh('食堂和工会填报计划、提出申请、审批下单，价格和库存当场锁定。')],
  [zh('验收'), zh('按实收重量验收，短斤少两如实扣减，农户供的货一两也不少算。')],
  [zh('付款与计入'), zh('对公转账逐笔核对，按各项目规则计入份额，每一分只算一次。')],
];

function Counted() {
  const t = useT();
  const { data } = useFigures();
  return (
    <section className={styles.section}>
      <SectionHead title={t('怎样算数')} />
      <div className={styles.counted}>
        <ol className={styles.steps}>
          {STEPS.map(([title, text]) => (
            <li key={title}>
              <h3>{t(title)}</h3>
              <p>{t(text)}</p>
            </li>
          ))}
        </ol>
        {data && data.months.length > 0 && (
          <div className={styles.trend}>
            <h3>{t('最近十二个月验收金额')}</h3>
            <MonthsChart months={data.months} />
          </div>
        )}
      </div>
    </section>
  );
}

const AUDIENCES: readonly (readonly [IconName, string, string, string, string])[] = [
  [
    'household',
    zh('合作社与企业'),
    zh('入驻、认定、上架，订单和发货在手机上办；货款什么时候到、还差哪一步，一目了然。'),
    '/join',
    zh('申请入驻'),
  ],
  [
    'scale',
    zh('食堂与工会'),
    zh('全年份额一张表看清：预留、下单、验收、付款、完成，差多少、来不来得及。'),
    '/procurement',
    zh('进入采购'),
  ],
  ['search', zh('消费者'), zh('每件商品都有产地、证书和带动的农户，扫一扫就能验真。'), '/catalogue', zh('去选购')],
  [
    'shield',
    zh('监管部门'),
    zh('从省到村逐级下钻，一个数字四次点击查到原单；不用层层填表报数。'),
    '/oversight',
    zh('进入监管'),
  ],
];

function Audiences() {
  const t = useT();
  return (
    <section className={styles.section}>
      <SectionHead title={t('为谁而建')} />
      <div className={styles.audiences}>
        {AUDIENCES.map(([icon, title, text, to, action]) => (
          <article key={title} className={styles.audience}>
            <Icon name={icon} size={34} />
            <h3>{t(title)}</h3>
            <p>{t(text)}</p>
            <Link to={to}>{t(action)}</Link>
          </article>
        ))}
      </div>
    </section>
  );
}
