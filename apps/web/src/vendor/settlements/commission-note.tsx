import { storefrontApi } from '../../api';
import { formatBps, formatDate, useT } from '../../kit';
import { NextStep } from '../trade/next-step';
import styles from '../trade/trade.module.css';

const useCommission = () => storefrontApi.useQuery('get', '/api/storefront/commission').data;

/** What the platform keeps of what shoppers pay today. */
export function CommissionRate() {
  const t = useT();
  const commission = useCommission();
  if (!commission) return null;
  return (
    <p className={styles.soft}>
      {commission.bps === 0
        ? t('平台现在不收服务费。')
        : t('平台服务费现在是消费者付款的 {{rate}}，单位采购不收；按成交当日的规则计，以后不变。', {
            rate: formatBps(commission.bps),
          })}
    </p>
  );
}

/** A rule that is to come, while there is time to say something about it. */
export function ComingCommission() {
  const t = useT();
  const commission = useCommission();
  return commission?.coming.map(({ validFrom, bps, basis }, index) => (
    <NextStep
      key={validFrom}
      tone="gold"
      title={t('{{date}} 起，平台服务费由 {{before}} 改为 {{rate}}', {
        date: formatDate(validFrom),
        before: formatBps(commission.coming[index - 1]?.bps ?? commission.bps),
        rate: formatBps(bps),
      })}
    >
      <span>
        {t('只影响那一天起成交的消费者订单；单位采购不收。')} <span lang="zh-CN">{basis}</span>
      </span>
    </NextStep>
  ));
}
