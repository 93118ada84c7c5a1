import { StateTag } from '../../desk';
import { Badge, formatDate, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { Settlement } from '../trade/types';
import { HELD_CODES, PAYOUT_STATES } from './settlement-words';

/** How far the money of a settlement has come. */
export function PayoutProgress({ of }: { of: Settlement }) {
  const t = useT();
  if (!of.payoutState) {
    if (BigInt(of.byBankFen) > 0n) return <Badge tone="gold">{t('待付款')}</Badge>;
    if (BigInt(of.onlineFen) > 0n) return <Badge tone="gold">{t('待转到线上账户')}</Badge>;
    return BigInt(of.netFen) > 0n ? (
      <Badge tone="green">{t('已转到线上账户或抵扣')}</Badge>
    ) : (
      <span className={styles.soft}>{t('没有要付的')}</span>
    );
  }
  return (
    <>
      <StateTag of={PAYOUT_STATES} state={of.payoutState} />
      <span className={styles.under}>
        {of.paidOn
          ? formatDate(of.paidOn)
          : of.payoutHeldCode
            ? t(HELD_CODES[of.payoutHeldCode] ?? '')
            : of.payoutNumber}
      </span>
    </>
  );
}
