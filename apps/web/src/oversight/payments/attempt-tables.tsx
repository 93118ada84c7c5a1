import { oversight } from '../../api';
import { type Column, DataTable, Panel, StateTag } from '../../desk';
import { Badge, formatBps, formatInstant, formatYuan, type Translate, useT } from '../../kit';
import review from '../review/review.module.css';
import { RetryButton } from './retry-button';
import {
  type AttemptFile,
  EVENT_STATES,
  PART_STATES,
  PAYMENT_DISPUTE_REASONS,
  PAYMENT_DISPUTE_STATES,
  REVERSAL_STATES,
  TRANSFER_STATES,
} from './words';

interface OfFile {
  readonly file: AttemptFile;
}

export function Parts({ file }: OfFile) {
  const t = useT();
  return (
    <Panel flush title={t('各供应商的份额')}>
      <DataTable
        caption={t('各供应商的份额')}
        rows={file.parts}
        rowKey={({ id }) => id}
        columns={partColumns(t)}
        empty={{ title: t('没有份额') }}
      />
    </Panel>
  );
}

const partColumns = (t: Translate): Column<AttemptFile['parts'][number]>[] => [
  { key: 'supplier', title: t('供应商'), render: ({ supplierName }) => <span lang="zh-CN">{supplierName}</span> },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  {
    key: 'commission',
    title: t('佣金'),
    align: 'right',
    render: ({ commissionFen, commissionBps }) =>
      t('{{amount}}（{{share}}）', { amount: formatYuan(commissionFen), share: formatBps(commissionBps) }),
  },
  { key: 'refunded', title: t('已退'), align: 'right', render: ({ refundedFen }) => formatYuan(refundedFen) },
  {
    key: 'transferred',
    title: t('供应商已拿到'),
    align: 'right',
    render: ({ transferredFen }) => formatYuan(transferredFen),
  },
  { key: 'left', title: t('还应转'), align: 'right', render: ({ leftFen }) => formatYuan(leftFen) },
  {
    key: 'state',
    title: t('状态'),
    render: ({ state, frozen }) => (
      <>
        <StateTag of={PART_STATES} state={state} /> {frozen && <Badge tone="red">{t('争议冻结')}</Badge>}
      </>
    ),
  },
];

export function Transfers({ file }: OfFile) {
  const t = useT();
  return (
    <Panel flush title={t('给供应商的转账')}>
      <DataTable
        caption={t('给供应商的转账')}
        rows={file.transfers}
        rowKey={({ id }) => id}
        columns={transferColumns(t)}
        empty={{ title: t('还没有转账') }}
      />
    </Panel>
  );
}

const transferColumns = (t: Translate): Column<AttemptFile['transfers'][number]>[] => [
  { key: 'supplier', title: t('供应商'), render: ({ supplierName }) => <span lang="zh-CN">{supplierName}</span> },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  { key: 'reversed', title: t('已收回'), align: 'right', render: ({ reversedFen }) => formatYuan(reversedFen) },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={TRANSFER_STATES} state={state} /> },
  {
    key: 'sent',
    title: t('时间'),
    render: ({ sentAt, createdAt }) => formatInstant(sentAt ?? createdAt),
  },
  { key: 'failure', title: t('最近一次的问题'), render: ({ failure }) => <span lang="zh-CN">{failure ?? '—'}</span> },
  {
    key: 'retry',
    title: t('处理'),
    action: true,
    render: ({ id, state }) =>
      state !== 'sent' && (
        <RetryButton
          work={() => oversight.POST('/api/oversight/payments/transfers/{id}/retry', { params: { path: { id } } })}
        />
      ),
  },
];

export function Reversals({ file }: OfFile) {
  const t = useT();
  return (
    <Panel flush title={t('向供应商收回')}>
      <DataTable
        caption={t('向供应商收回')}
        rows={file.reversals}
        rowKey={({ id }) => id}
        columns={[
          { key: 'at', title: t('时间'), render: ({ at }) => formatInstant(at) },
          { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
          { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={REVERSAL_STATES} state={state} /> },
          { key: 'failure', title: t('问题'), render: ({ failure }) => <span lang="zh-CN">{failure ?? '—'}</span> },
        ]}
        empty={{ title: t('没有收回') }}
      />
    </Panel>
  );
}

export function Disputes({ file }: OfFile) {
  const t = useT();
  return (
    <Panel flush title={t('付款争议')}>
      <DataTable
        caption={t('付款争议')}
        rows={file.disputes}
        rowKey={({ id }) => id}
        columns={disputeColumns(t)}
        empty={{ title: t('没有争议') }}
      />
    </Panel>
  );
}

const disputeColumns = (t: Translate): Column<AttemptFile['disputes'][number]>[] => [
  { key: 'opened', title: t('提出时间'), render: ({ openedAt }) => formatInstant(openedAt) },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  { key: 'fee', title: t('争议费'), align: 'right', render: ({ feeFen }) => formatYuan(feeFen) },
  {
    key: 'reason',
    title: t('银行给出的理由'),
    render: ({ reason }) => <StateTag of={PAYMENT_DISPUTE_REASONS} state={reason} />,
  },
  {
    key: 'due',
    title: t('举证截止'),
    render: ({ evidenceDueAt }) => (evidenceDueAt ? formatInstant(evidenceDueAt) : '—'),
  },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={PAYMENT_DISPUTE_STATES} state={state} /> },
];

export function Events({ file }: OfFile) {
  const t = useT();
  return (
    <Panel flush title={t('渠道的通知')}>
      <DataTable
        caption={t('渠道的通知')}
        rows={file.events}
        rowKey={({ eventId }) => eventId}
        columns={[
          {
            key: 'type',
            title: t('通知'),
            render: ({ type, eventId }) => (
              <span className={review.named}>
                <span>{type}</span>
                <small>{eventId}</small>
              </span>
            ),
          },
          { key: 'at', title: t('渠道记录的时间'), render: ({ created }) => formatInstant(created) },
          { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={EVENT_STATES} state={state} /> },
        ]}
        empty={{ title: t('还没有通知'), text: t('渠道推送或定时补取的通知列在这里。') }}
      />
    </Panel>
  );
}

export function Bookings({ file }: OfFile) {
  const t = useT();
  return (
    <Panel flush title={t('台账记账')}>
      <DataTable
        caption={t('台账记账')}
        rows={file.bookings}
        rowKey={({ id }) => id}
        columns={[
          { key: 'key', title: t('记账'), render: ({ key }) => <code>{key}</code> },
          { key: 'at', title: t('时间'), render: ({ at }) => formatInstant(at) },
        ]}
        empty={{ title: t('还没有记账'), text: t('收款、退款和转账发生时记入台账。') }}
      />
    </Panel>
  );
}
