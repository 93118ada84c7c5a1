import { StateTag } from '../../desk';
import { Badge, useT } from '../../kit';
import { PAYOUT_STATES, type Settlement } from './words';

/** How a settlement is paid: by which payout of the bank, or online. */
export function PayoutMark({ of }: { of: Settlement }) {
  const t = useT();
  if (of.payoutState) return <StateTag of={PAYOUT_STATES} state={of.payoutState} />;
  if (BigInt(of.onlineFen) > 0n) return <Badge tone="gold">{t('待线上转出')}</Badge>;
  return BigInt(of.netFen) > 0n ? <Badge tone="green">{t('已线上转出')}</Badge> : <>—</>;
}
