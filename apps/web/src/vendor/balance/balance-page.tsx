import { vendorApi } from '../../api';
import { PageHead, Pending } from '../../desk';
import { formatDate, formatYuan, LinkButton, useT } from '../../kit';
import { useCan } from '../../session';
import { ComingCommission } from '../settlements/commission-note';
import { NavButton } from '../trade/nav-button';
import { NextStep } from '../trade/next-step';
import styles from '../trade/trade.module.css';
import type { MoneyTotals } from '../trade/types';
import { AgeingPanel } from './ageing-panel';
import { LatePanel } from './late-panel';
import { MoneyList } from './money-list';
import { MoneyPath } from './money-path';
import { MovementsPanel } from './movements-panel';

/** When will I be paid, and why not yet. */
export default function BalancePage() {
  const t = useT();
  const sees = { enabled: useCan()('settlements.view_supplier') };
  const totals = vendorApi.useQuery('get', '/api/vendor/money/totals', {}, sees);
  const balance = vendorApi.useQuery('get', '/api/vendor/balance');
  if (!balance.data || (sees.enabled && !totals.data)) {
    return <Pending error={balance.error ?? totals.error} retry={() => void totals.refetch()} />;
  }
  return (
    <>
      <PageHead
        title={t('货款')}
        actions={
          <>
            <LinkButton to="/vendor/settlements" icon="document">
              {t('结算单')}
            </LinkButton>
            <LinkButton to="/vendor/balance/statement" icon="print">
              {t('打印对账单')}
            </LinkButton>
          </>
        }
      />
      {totals.data && (
        <>
          <Headline totals={totals.data} />
          <Blocked totals={totals.data} />
          <ComingCommission />
          <MoneyPath totals={totals.data} />
          <MoneyList />
        </>
      )}
      <AgeingPanel buyers={balance.data.buyers} />
      <LatePanel />
      <MovementsPanel />
    </>
  );
}

const fenIn = (totals: MoneyTotals, ...states: readonly string[]): bigint =>
  totals.states.filter(({ state }) => states.includes(state)).reduce((sum, { openFen }) => sum + BigInt(openFen), 0n);

/** The answer in a sentence or two. */
function Headline({ totals }: { totals: MoneyTotals }) {
  const t = useT();
  const due = fenIn(totals, 'due');
  const moving = fenIn(totals, 'in_transfer');
  const late = fenIn(totals, 'buyer_overdue');
  const waiting = fenIn(totals, 'waiting_buyer', 'buyer_overdue', 'to_be_invoiced', 'awaiting_receipt', 'claim_open');
  const fee = totals.states
    .filter(({ state }) => state !== 'paid' && state !== 'given_back')
    .reduce((sum, { feeFen }) => sum + BigInt(feeFen), 0n);
  return (
    <p className={styles.headline}>
      {due > 0n ? (
        <strong>
          {t('{{amount}} 可以结算，{{date}} 结算后付到您的账户。', {
            amount: formatYuan(due),
            date: formatDate(totals.nextSettlementOn),
          })}
        </strong>
      ) : (
        <strong>{t('下次结算日是 {{date}}。', { date: formatDate(totals.nextSettlementOn) })}</strong>
      )}{' '}
      {moving > 0n && t('{{amount}} 已经付出，正在路上。', { amount: formatYuan(moving) })}{' '}
      {waiting > 0n && t('还有 {{amount}} 在等开票、付款或确认收货。', { amount: formatYuan(waiting) })}{' '}
      {fee > 0n && t('以上已扣除平台服务费 {{amount}}。', { amount: formatYuan(fee) })}{' '}
      {late > 0n && t('有 {{amount}} 已过应付款日，平台已提醒采购单位。', { amount: formatYuan(late) })}
    </p>
  );
}

/** What keeps money from coming and this supplier can mend; and what it owes. */
function Blocked({ totals }: { totals: MoneyTotals }) {
  const t = useT();
  const held = fenIn(totals, 'held');
  return (
    <>
      {held > 0n && (
        <NextStep
          tone="red"
          title={t('{{amount}} 付不出去', { amount: formatYuan(held) })}
          actions={
            <NavButton look="primary" to="/vendor/payouts">
              {t('核对收款账户')}
            </NavButton>
          }
        >
          {t('收款账户没有登记、没有核验或不能使用。')}
        </NextStep>
      )}
      {totals.debtFen !== '0' && (
        <NextStep tone="gold" title={t('欠平台 {{amount}}', { amount: formatYuan(totals.debtFen) })}>
          {t('退款时账上的钱不够，由平台先垫付；从以后的货款中抵扣。')}
        </NextStep>
      )}
    </>
  );
}
