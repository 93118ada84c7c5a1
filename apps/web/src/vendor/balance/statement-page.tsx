import { vendorApi } from '../../api';
import { PrintSheet, Pending } from '../../desk';
import { formatDate, formatFen, formatYuan, today, useT } from '../../kit';
import { useSession } from '../../session';
import { SheetFacts } from '../trade/sheet-facts';
import { SheetTable } from '../trade/sheet-table';
import styles from '../trade/trade.module.css';
import type { Ageing } from '../trade/types';
import { BUCKETS, owedFen } from './ageing';
import { useAwaited, WAITING } from './awaited';

const right = { textAlign: 'right' } as const;

/** 对账单: what each buyer owes today, by age and by document, to be signed by both sides. */
export default function StatementPage() {
  const t = useT();
  const session = useSession();
  const balance = vendorApi.useQuery('get', '/api/vendor/balance');
  const awaited = useAwaited();
  if (!balance.data || !awaited.rows) {
    return <Pending error={balance.error ?? awaited.error} retry={() => void balance.refetch()} />;
  }
  const owed = awaited.rows.filter(({ waiting }) => waiting !== 'acceptance');
  return (
    <PrintSheet title={t('往来对账单')}>
      <SheetFacts
        items={[
          [t('供货单位'), session?.organisation?.name ?? ''],
          [t('对账日期'), formatDate(today())],
          [t('已验收未收到'), formatYuan(balance.data.awaitedFen)],
          [t('累计已收到'), formatYuan(balance.data.availableFen)],
        ]}
      />
      <Buyers buyers={balance.data.buyers.filter((buyer) => owedFen(buyer) > 0n)} />
      <SheetTable label={t('逐笔明细')}>
        <thead>
          <tr>
            <th>{t('单据')}</th>
            <th>{t('采购单位')}</th>
            <th>{t('状态')}</th>
            <th>{t('应付款日')}</th>
            <th style={right}>{t('金额（元）')}</th>
          </tr>
        </thead>
        <tbody>
          {owed.map(({ key, number, buyerName, waiting, dueOn, fen }) => (
            <tr key={key}>
              <td>{number}</td>
              <td>{buyerName}</td>
              <td>{t(WAITING[waiting])}</td>
              <td>{formatDate(dueOn)}</td>
              <td style={right}>{formatFen(fen)}</td>
            </tr>
          ))}
          <tr>
            <th colSpan={4}>{t('合计')}</th>
            <th style={right}>{formatFen(owed.reduce((total, { fen }) => total + fen, 0n))}</th>
          </tr>
        </tbody>
      </SheetTable>
      {awaited.cut && <p>{t('单据较多，只列出最早的一部分。')}</p>}
      <div className={styles.signatures}>
        <p>{t('供货单位（盖章）：______________')}</p>
        <p>{t('采购单位（盖章）：______________')}</p>
      </div>
    </PrintSheet>
  );
}

function Buyers({ buyers }: { buyers: readonly Ageing[] }) {
  const t = useT();
  return (
    <SheetTable label={t('各单位欠款和账龄')}>
      <thead>
        <tr>
          <th>{t('采购单位')}</th>
          {BUCKETS.map(({ field, title }) => (
            <th key={field} style={right}>
              {t(title)}
            </th>
          ))}
          <th style={right}>{t('合计（元）')}</th>
        </tr>
      </thead>
      <tbody>
        {buyers.map((buyer) => (
          <tr key={buyer.buyerId}>
            <td>{buyer.buyerName}</td>
            {BUCKETS.map(({ field }) => (
              <td key={field} style={right}>
                {formatFen(buyer[field])}
              </td>
            ))}
            <td style={right}>{formatFen(owedFen(buyer))}</td>
          </tr>
        ))}
      </tbody>
    </SheetTable>
  );
}
