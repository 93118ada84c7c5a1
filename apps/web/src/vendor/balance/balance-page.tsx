import { vendorApi } from '../../api';
import { PageHead, Panel, Pending } from '../../desk';
import { formatDate, formatYuan, LinkButton, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { Ageing, Balance } from '../trade/types';
import { AgeingPanel } from './ageing-panel';
import { overdueFen } from './ageing';
import { type Awaited, useAwaited } from './awaited';
import { AwaitedTable, WAITING } from './awaited-table';
import { MovementsPanel } from './movements-panel';

/** When will I be paid, and why not yet. */
export default function BalancePage() {
  const t = useT();
  const query = vendorApi.useQuery('get', '/api/vendor/balance');
  const awaited = useAwaited();
  const balance = query.data;
  if (!balance) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title={t('货款')}
        actions={
          <LinkButton to="/vendor/balance/statement" icon="print">
            {t('打印对账单')}
          </LinkButton>
        }
      />
      <Headline balance={balance} awaited={awaited.rows} />
      <Figures balance={balance} awaited={awaited.rows} />
      <Panel title={t('每一笔在等什么')} flush>
        <AwaitedTable rows={awaited.rows} error={awaited.error} cut={awaited.cut} />
      </Panel>
      <AgeingPanel buyers={balance.buyers} />
      <MovementsPanel />
    </>
  );
}

interface HeadlineProps {
  readonly balance: Balance;
  readonly awaited: readonly Awaited[] | undefined;
}

function Headline({ balance, awaited }: HeadlineProps) {
  const t = useT();
  const late = lateOf(balance.buyers);
  const next = awaited?.find(({ expectedOn }) => expectedOn !== null);
  const anyDay = (awaited ?? []).filter(({ waiting, expectedOn }) => waiting === 'bank' && expectedOn === null);
  const toInvoice = (awaited ?? []).filter(({ waiting }) => waiting === 'invoice');
  return (
    <p className={styles.headline}>
      {BigInt(balance.awaitedFen) === 0n ? (
        t('没有人欠您的货款。')
      ) : (
        <strong>{t('已验收未收到的货款共 {{amount}}。', { amount: formatYuan(balance.awaitedFen) })}</strong>
      )}{' '}
      {next && (
        <span lang="zh-CN">
          {t('下一笔预计 {{date}} 到账：{{buyer}} {{amount}}（{{waiting}}）。', {
            date: formatDate(next.expectedOn),
            buyer: next.buyerName,
            amount: formatYuan(next.fen),
            waiting: t(WAITING[next.waiting]),
          })}
        </span>
      )}{' '}
      {anyDay.length > 0 &&
        t('{{amount}} 采购单位已安排付款，随时可能到账。', {
          amount: formatYuan(anyDay.reduce((total, { fen }) => total + fen, 0n)),
        })}{' '}
      {late > 0n && t('有 {{amount}} 已过应付款日，平台已提醒采购单位。', { amount: formatYuan(late) })}{' '}
      {toInvoice.length > 0 &&
        t('有 {{count}} 笔 {{amount}} 等您开票，开票后才开始计算付款期限。', {
          count: toInvoice.length,
          amount: formatYuan(toInvoice.reduce((total, { fen }) => total + fen, 0n)),
        })}
    </p>
  );
}

const lateOf = (buyers: readonly Ageing[]): bigint => buyers.reduce((total, buyer) => total + overdueFen(buyer), 0n);

function Figures({ balance, awaited }: HeadlineProps) {
  const t = useT();
  const underway = (awaited ?? []).filter(({ waiting }) => waiting === 'acceptance');
  const figures = [
    { name: t('已收到的货款'), fen: balance.availableFen, note: t('累计，已减去退货') },
    { name: t('已验收未收到'), fen: balance.awaitedFen, note: t('待开票、未到期和逾期的合计') },
    { name: t('其中已逾期'), fen: lateOf(balance.buyers), note: t('过了应付款日') },
    {
      name: t('已发货待验收'),
      fen: underway.reduce((total, { fen }) => total + fen, 0n),
      note: t('按约定货款，以验收为准'),
    },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, fen, note }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>
            {formatYuan(fen)}
            <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
