import { Link } from 'react-router';
import { Badge, daysUntil, formatDate, formatYuan, Icon, useT } from '../../kit';
import { NOTICE_LEVELS, NOTICE_STATES, type Notice } from './notice';
import styles from './publicity.module.css';

export function NoticeCard({ notice }: { notice: Notice }) {
  const t = useT();
  const { content } = notice;
  const [state, tone] = NOTICE_STATES[notice.state] ?? [notice.state];
  const left = daysUntil(notice.untilOn);
  return (
    <article className={styles.card}>
      <div className={styles.cardMain}>
        <p className={styles.cardTop}>
          <Badge tone={tone ?? 'neutral'}>{t(state)}</Badge>
          <span>
            <span lang="zh-CN">{notice.divisionName}</span> {t(NOTICE_LEVELS[notice.level]?.[0] ?? notice.level)}
          </span>
        </p>
        <h2>
          <Link to={`/publicity/${notice.id}`} lang="zh-CN">
            {content.productName}
          </Link>
        </h2>
        <p className={styles.soft} lang="zh-CN">
          {content.supplierName}
        </p>
        <p className={styles.soft}>
          <Icon name="place" size={15} />
          <span lang="zh-CN">{content.originName.split('/').slice(2).join(' › ')}</span>
        </p>
      </div>
      <dl className={styles.cardFacts}>
        <div>
          <dt>{t('公示期')}</dt>
          <dd>{t('{{from}} 至 {{to}}', { from: formatDate(notice.fromOn), to: formatDate(notice.untilOn) })}</dd>
          {notice.state === 'open' && (
            <dd className={styles.left}>{left === 0 ? t('今天截止') : t('还有 {{count}} 天', { count: left })}</dd>
          )}
        </div>
        <div>
          <dt>{t('单价')}</dt>
          <dd lang="zh-CN">
            {t('{{price}}/{{unit}}', { price: formatYuan(content.priceFen), unit: content.priceUnit })}
          </dd>
        </div>
        <div>
          <dt>{t('联结农户')}</dt>
          <dd>{content.householdCount === null ? '—' : t('{{count}} 户', { count: content.householdCount })}</dd>
        </div>
      </dl>
    </article>
  );
}
