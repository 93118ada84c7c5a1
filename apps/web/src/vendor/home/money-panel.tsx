import { Link } from 'react-router';
import { vendorApi, type VendorSchemas } from '../../api';
import { Panel } from '../../desk';
import { Badge, daysUntil, formatDate, formatYuan, LinkButton, useT } from '../../kit';
import styles from './home.module.css';

type Ageing = VendorSchemas['schemas']['AgeingDto'];

const SHOWN = 5;

const overdueOf = (buyer: Ageing): bigint =>
  BigInt(buyer.days0to30Fen) + BigInt(buyer.days31to60Fen) + BigInt(buyer.days61to90Fen) + BigInt(buyer.daysOver90Fen);
const owedOf = (buyer: Ageing): bigint => overdueOf(buyer) + BigInt(buyer.notDueFen) + BigInt(buyer.uninvoicedFen);

/** What is owed, by whom, and when it comes. */
export function MoneyPanel() {
  const t = useT();
  const { data } = vendorApi.useQuery('get', '/api/vendor/balance');
  if (!data) return null;
  const buyers = data.buyers.filter((buyer) => owedOf(buyer) > 0n).sort(bySoonest);
  const overdue = buyers.reduce((sum, buyer) => sum + overdueOf(buyer), 0n);
  return (
    <Panel
      title={t('货款')}
      extra={
        <LinkButton to="/vendor/balance" look="quiet" size="small">
          {t('余额与账龄')}
        </LinkButton>
      }
    >
      <dl className={styles.money}>
        <div>
          <dt>{t('待收货款')}</dt>
          <dd>{formatYuan(data.awaitedFen)}</dd>
        </div>
        <div>
          <dt>{t('已到平台，待付给您')}</dt>
          <dd>{formatYuan(data.availableFen)}</dd>
        </div>
        {overdue > 0n && (
          <div className={styles.late}>
            <dt>{t('其中已逾期')}</dt>
            <dd>{formatYuan(overdue)}</dd>
          </div>
        )}
      </dl>
      {buyers.length === 0 ? (
        <p className={styles.soft}>{t('没有待收的货款。交货验收后，应收的钱会列在这里。')}</p>
      ) : (
        <ul className={styles.buyers}>
          {buyers.slice(0, SHOWN).map((buyer) => (
            <Buyer key={buyer.buyerId} buyer={buyer} />
          ))}
        </ul>
      )}
      {buyers.length > SHOWN && (
        <Link to="/vendor/balance">{t('还有 {{count}} 个采购单位', { count: buyers.length - SHOWN })}</Link>
      )}
    </Panel>
  );
}

function Buyer({ buyer }: { buyer: Ageing }) {
  const t = useT();
  const { nextDueOn } = buyer;
  const late = nextDueOn !== null && daysUntil(nextDueOn) < 0;
  return (
    <li>
      <span className={styles.buyerName}>
        <span lang="zh-CN">{buyer.buyerName}</span>
        {nextDueOn === null ? (
          <span className={styles.soft}>{t('已验收，开票后计付款期限')}</span>
        ) : late ? (
          <Badge tone="red">{t('逾期 {{days}} 天', { days: -daysUntil(nextDueOn) })}</Badge>
        ) : (
          <span className={styles.soft}>{t('{{date}} 前付款', { date: formatDate(nextDueOn) })}</span>
        )}
      </span>
      <strong>{formatYuan(owedOf(buyer))}</strong>
    </li>
  );
}

const LAST = '9999-12-31';
const bySoonest = (a: Ageing, b: Ageing): number => ((a.nextDueOn ?? LAST) < (b.nextDueOn ?? LAST) ? -1 : 1);
