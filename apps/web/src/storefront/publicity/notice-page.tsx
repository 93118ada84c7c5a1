import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { asProblem, storefrontApi } from '../../api';
import {
  Badge,
  daysUntil,
  EmptyState,
  ErrorState,
  formatDate,
  formatGrams,
  formatYuan,
  LinkButton,
  Loading,
  Skeleton,
  usePreference,
  useT,
} from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { NOTICE_LEVELS, NOTICE_STATES, type Notice } from './notice';
import { ObjectionBox } from './objection-box';
import styles from './publicity.module.css';

/** One notice: what is published about a product, until when, and the place to object. */
export default function NoticePage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/storefront/publicity/{id}', {
    params: { path: { id } },
  });
  const problem = asProblem(error);
  if (problem && (problem.status === 404 || problem.status === 400)) {
    return (
      <EmptyState title={t('没有这份公示')} art={lostArt}>
        <LinkButton to="/publicity" look="primary">
          {t('看全部公示')}
        </LinkButton>
      </EmptyState>
    );
  }
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) {
    return (
      <Loading>
        <div className={frame.width} style={{ paddingBlock: 32 }}>
          <Skeleton height={420} />
        </div>
      </Loading>
    );
  }
  return <Shown notice={data} />;
}

function Shown({ notice }: { notice: Notice }) {
  const t = useT();
  const { content } = notice;
  const [state, tone] = NOTICE_STATES[notice.state] ?? [notice.state];
  return (
    <div className={`${frame.width} ${styles.page}`}>
      <nav className={`${styles.path} no-print`} aria-label={t('所在位置')}>
        <Link to="/publicity">{t('认定公示')}</Link>
        <span aria-hidden="true">/</span>
        <span lang="zh-CN">{notice.divisionName}</span>
      </nav>
      <div className={styles.columns}>
        <div>
          <header className={styles.noticeHead}>
            <p className={styles.cardTop}>
              <Badge tone={tone ?? 'neutral'}>{t(state)}</Badge>
              <span>
                <span lang="zh-CN">{notice.divisionName}</span> {t(NOTICE_LEVELS[notice.level]?.[0] ?? notice.level)}
              </span>
            </p>
            <Heading className={styles.title} lang="zh-CN">
              {content.productName}
            </Heading>
            <p className={styles.soft} lang="zh-CN">
              {content.supplierName}
            </p>
          </header>
          <Period notice={notice} />
          <section className={styles.panel}>
            <h2>{t('公示内容')}</h2>
            <Published content={content} />
          </section>
        </div>
        <aside>
          <ObjectionBox notice={notice} />
        </aside>
      </div>
    </div>
  );
}

/** How far the days have run; drawn because the last day is what counts. */
function Period({ notice }: { notice: Notice }) {
  const t = useT();
  const left = daysUntil(notice.untilOn);
  const whole = Math.max(1, left - daysUntil(notice.fromOn) + 1);
  const gone = notice.state === 'open' ? Math.min(whole, Math.max(0, whole - left - 1)) : whole;
  return (
    <section className={styles.period} data-state={notice.state} aria-label={t('公示期')}>
      <div className={styles.periodBar} aria-hidden="true">
        <span style={{ width: `${(gone / whole) * 100}%` }} />
      </div>
      <p>
        <span>{formatDate(notice.fromOn)}</span>
        <strong>
          {notice.state === 'open'
            ? left === 0
              ? t('今天是最后一天')
              : t('还有 {{count}} 天截止', { count: left })
            : notice.state === 'over'
              ? t('公示期满，没有异议的可以颁证')
              : t('异议成立，公示终止，申请已退回')}
        </strong>
        <span>{formatDate(notice.untilOn)}</span>
      </p>
    </section>
  );
}

function Published({ content }: { content: Notice['content'] }) {
  const t = useT();
  const weight = usePreference('weight');
  const perUnit = (fen: string): ReactNode => (
    <span lang="zh-CN">{t('{{price}}/{{unit}}', { price: formatYuan(fen), unit: content.priceUnit })}</span>
  );
  const difference = BigInt(content.priceFen) - BigInt(content.comparisonPriceFen);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('规格'),
      <span key="s" lang="zh-CN">
        {content.specification || '—'}
      </span>,
    ],
    [
      t('产地'),
      <span key="o" lang="zh-CN">
        {content.originName.replaceAll('/', ' › ')}
      </span>,
    ],
    [t('年产能'), formatGrams(content.annualCapacityGrams, weight)],
    [t('单价'), perUnit(content.priceFen)],
    [
      t('同类产品平均价格'),
      <span key="c">
        {perUnit(content.comparisonPriceFen)}
        <span className={styles.soft}>
          {difference === 0n
            ? t('（与平均价格相同）')
            : difference < 0n
              ? t('（比平均价格低 {{amount}}）', { amount: formatYuan(-difference) })
              : t('（比平均价格高 {{amount}}）', { amount: formatYuan(difference) })}
        </span>
      </span>,
    ],
    [
      t('联结农户'),
      content.householdCount === null
        ? t('户数较少，为保护个人信息不公开')
        : t('{{count}} 户', { count: content.householdCount }),
    ],
    [
      t('带动方式和成效'),
      <span key="b" lang="zh-CN" style={{ whiteSpace: 'pre-line' }}>
        {content.benefitText || '—'}
      </span>,
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
