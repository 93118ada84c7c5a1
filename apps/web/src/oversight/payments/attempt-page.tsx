import { useParams } from 'react-router';
import { oversightApi } from '../../api';
import { Facts, PageHead, Panel, Pending, StateTag } from '../../desk';
import { formatInstant, formatYuan, useT } from '../../kit';
import { AttemptTurn } from './attempt-turn';
import { Bookings, Disputes, Events, Parts, Reversals, Transfers } from './attempt-tables';
import { RefundsTable } from './refunds-table';
import { ATTEMPT_STATES, type AttemptFile, METHODS } from './words';

/** The whole way of one payment: parts, refunds, transfers, disputes, what the provider said, and the books. */
export default function AttemptPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/payments/attempts/{id}', {
    params: { path: { id } },
  });
  if (!data) return <Pending error={error} retry={refetch} />;
  return (
    <>
      <PageHead
        title={t('收款 {{amount}}', { amount: formatYuan(data.amountFen) })}
        above={[{ title: t('线上收款'), to: '/oversight/payments' }]}
        mark={<StateTag of={ATTEMPT_STATES} state={data.state} />}
      />
      <AttemptTurn file={data} />
      <Head file={data} />
      <Parts file={data} />
      {data.refunds.length > 0 && (
        <Panel flush title={t('退款')}>
          <RefundsTable rows={data.refunds} here />
        </Panel>
      )}
      {data.transfers.length > 0 && <Transfers file={data} />}
      {data.reversals.length > 0 && <Reversals file={data} />}
      {data.disputes.length > 0 && <Disputes file={data} />}
      <Events file={data} />
      <Bookings file={data} />
    </>
  );
}

function Head({ file }: { file: AttemptFile }) {
  const t = useT();
  const amount = (fen: string | null) => (fen === null ? '—' : formatYuan(fen));
  return (
    <Panel title={t('付款')}>
      <Facts
        items={[
          { label: t('付款人'), value: <span lang="zh-CN">{file.payerName}</span> },
          { label: t('付款方式'), value: <StateTag of={METHODS} state={file.method} /> },
          { label: t('第几次付款'), value: String(file.tryNumber) },
          { label: t('应收'), value: <strong>{formatYuan(file.amountFen)}</strong> },
          { label: t('实收'), value: amount(file.capturedFen) },
          { label: t('渠道手续费'), value: amount(file.feeFen) },
          { label: t('已退和正在退'), value: formatYuan(file.refundedFen) },
          file.suspendedFen !== '0' && {
            label: t('还待判断'),
            value: <strong>{formatYuan(file.suspendedFen)}</strong>,
          },
          { label: t('发起'), value: formatInstant(file.createdAt) },
          { label: t('付款页有效期'), value: formatInstant(file.expiresAt) },
          { label: t('有结果'), value: file.decidedAt ? formatInstant(file.decidedAt) : t('还没有') },
          file.recovered && { label: t('怎么知道的'), value: t('通知丢失，由定时核对补记'), wide: true },
          file.parkedReason && {
            label: t('待人工判断的原因'),
            value: <span lang="zh-CN">{file.parkedReason}</span>,
            wide: true,
          },
          file.failure &&
            file.state !== 'parked' && {
              label: t('没有付成的原因'),
              value: <span lang="zh-CN">{file.failure}</span>,
              wide: true,
            },
          file.failureCode && { label: t('渠道的失败代码'), value: file.failureCode },
          { label: t('渠道的付款页编号'), value: file.sessionRef ?? '—', wide: true },
          { label: t('渠道的付款编号'), value: file.intentRef ?? '—' },
          { label: t('渠道的扣款编号'), value: file.chargeRef ?? '—' },
        ]}
      />
    </Panel>
  );
}
