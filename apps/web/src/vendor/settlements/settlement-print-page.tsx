import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { vendor, vendorApi } from '../../api';
import { Pending, PrintSheet } from '../../desk';
import { formatDate, formatFen, formatYuan, useT } from '../../kit';
import { useSession } from '../../session';
import { SheetFacts } from '../trade/sheet-facts';
import { SheetTable } from '../trade/sheet-table';
import type { SettlementLine } from '../trade/types';
import { HELD_REASONS, LINE_KINDS, LINE_SOURCES } from './settlement-words';

const right = { textAlign: 'right' } as const;

/** The settlement with every line, for the file. */
export default function SettlementPrintPage() {
  const t = useT();
  const session = useSession();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery('get', '/api/vendor/settlements/{id}', { params: { path: { id } } });
  const lines = useEveryLine(id);
  const settlement = query.data;
  if (!settlement || !lines.data) {
    return <Pending error={query.error ?? lines.error} retry={() => void query.refetch()} />;
  }
  return (
    <PrintSheet title={t('结算单')}>
      <SheetFacts
        items={[
          [t('编号'), settlement.number],
          [t('供货单位'), session?.organisation?.name ?? ''],
          [
            t('期间'),
            t('{{from}} 至 {{to}}', { from: formatDate(settlement.fromOn), to: formatDate(settlement.throughOn) }),
          ],
          [t('货款'), formatYuan(settlement.soldFen)],
          [t('退款'), formatYuan(settlement.refundedFen)],
          [t('平台服务费'), formatYuan(settlement.feeFen)],
          [t('应得'), formatYuan(settlement.netFen)],
          [t('由银行付款'), formatYuan(settlement.byBankFen)],
          [t('待转到线上账户'), formatYuan(settlement.onlineFen)],
        ]}
      />
      <SheetTable label={t('每一笔')}>
        <thead>
          <tr>
            <th>{t('单据')}</th>
            <th>{t('来源')}</th>
            <th>{t('事项')}</th>
            <th>{t('日期')}</th>
            <th style={right}>{t('金额（元）')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.data.map((line) => (
            <tr key={`${line.refId}.${line.kind}`}>
              <td>{line.subjectNumber}</td>
              <td>{line.counterparty || t(LINE_SOURCES[line.source]![0])}</td>
              <td>{t(LINE_KINDS[line.kind]![0])}</td>
              <td>{formatDate(line.on)}</td>
              <td style={right}>{formatFen(line.amountFen)}</td>
            </tr>
          ))}
        </tbody>
      </SheetTable>
      {settlement.held.length > 0 && (
        <SheetTable label={t('暂不结算的款项')}>
          <thead>
            <tr>
              <th>{t('暂不结算的款项')}</th>
              <th>{t('为什么')}</th>
              <th>{t('最迟到')}</th>
              <th style={right}>{t('金额（元）')}</th>
            </tr>
          </thead>
          <tbody>
            {settlement.held.map((row) => (
              <tr key={row.partId}>
                <td>{row.subjectNumber}</td>
                <td>{t(HELD_REASONS[row.why] ?? row.why)}</td>
                <td>{formatDate(row.untilOn)}</td>
                <td style={right}>{formatFen(row.amountFen)}</td>
              </tr>
            ))}
          </tbody>
        </SheetTable>
      )}
    </PrintSheet>
  );
}

const useEveryLine = (id: string) =>
  useQuery({
    queryKey: ['get', '/api/vendor/settlements/{id}/lines', id, 'every'],
    queryFn: async ({ signal }) => {
      const all: SettlementLine[] = [];
      let after: string | undefined;
      do {
        const query = { limit: 200, ...(after && { after }) };
        const { data } = await vendor.GET('/api/vendor/settlements/{id}/lines', {
          params: { path: { id }, query },
          signal,
        });
        all.push(...data!.items);
        after = data!.nextAfter ?? undefined;
      } while (after);
      return all;
    },
  });
