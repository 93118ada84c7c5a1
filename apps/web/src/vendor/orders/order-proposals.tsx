import { Panel, StateTag } from '../../desk';
import { formatCount, formatInstant, formatYuan, useT } from '../../kit';
import { PROPOSAL_STATES } from '../../kit/labels';
import styles from '../trade/trade.module.css';
import type { Order, Proposal } from '../trade/types';

/** What was offered instead of what was placed, the newest first. */
export function OrderProposals({ order }: { order: Order }) {
  const t = useT();
  if (order.proposals.length === 0) return null;
  const newestFirst = [...order.proposals].sort((one, other) => other.proposedAt.localeCompare(one.proposedAt));
  return (
    <Panel title={t('提出的调整')}>
      <div className={styles.stack}>
        {newestFirst.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} order={order} />
        ))}
      </div>
    </Panel>
  );
}

function ProposalCard({ proposal, order }: { proposal: Proposal; order: Order }) {
  const t = useT();
  const changed = proposal.lines.flatMap((offer) => {
    const line = order.lines.find(({ id }) => id === offer.orderLineId);
    return line && line.quantity !== offer.quantity ? [{ line, offer }] : [];
  });
  return (
    <div className={styles.line}>
      <div className={styles.lineHead}>
        <span>
          <StateTag of={PROPOSAL_STATES} state={proposal.state} />{' '}
          <span className={styles.soft}>{formatInstant(proposal.proposedAt)}</span>
        </span>
        <span className={styles.money}>
          {t('合计 {{amount}}', { amount: formatYuan(BigInt(proposal.goodsFen) + BigInt(proposal.freightFen)) })}
        </span>
      </div>
      <p lang="zh-CN">{proposal.note}</p>
      <p className={styles.soft}>
        {t('货款 {{goods}}，运费 {{freight}}', {
          goods: formatYuan(proposal.goodsFen),
          freight: formatYuan(proposal.freightFen),
        })}
      </p>
      <ul className={styles.listPlain}>
        {changed.map(({ line, offer }) => (
          <li key={line.id} lang="zh-CN">
            {offer.quantity === 0
              ? t('{{product}}：不供应', { product: line.productName })
              : t('{{product}}：{{before}} → {{after}} {{unit}}', {
                  product: line.productName,
                  before: formatCount(line.quantity),
                  after: formatCount(offer.quantity),
                  unit: line.unit,
                })}
            {offer.reason && <span className={styles.under}>{offer.reason}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
