import { Form, Input } from 'antd';
import { Link } from 'react-router';
import { oversight, type OversightSchemas } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { Ask, type Column, DataTable, demands, StateTag } from '../../desk';
import { formatInstant, formatYuan, type Translate, useT } from '../../kit';
import { FormModal } from '../organisations/form-modal';
import review from '../review/review.module.css';
import { RetryButton } from './retry-button';
import { type Refund, REFUND_REASONS, REFUND_STATES } from './words';

interface RefundsTableProps {
  readonly rows: readonly Refund[] | undefined;
  /** Within the page of its payment: no link to it. */
  readonly here?: boolean;
  readonly loading?: boolean;
  readonly error?: unknown;
  readonly retry?: () => void;
  readonly nextAfter?: string | null | undefined;
}

/** Refunds with their step, how often it was tried, when it is tried again, and what can be done. */
export function RefundsTable({ rows, here = false, ...rest }: RefundsTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t('退款')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={columnsOf(t, here)}
      {...rest}
      empty={{ title: t('没有退款'), text: t('订单取消、售后和运营方退款列在这里。') }}
    />
  );
}

const columnsOf = (t: Translate, here: boolean): Column<Refund>[] => [
  {
    key: 'number',
    title: t('退款单号'),
    render: ({ number, attemptId }) =>
      here ? <strong>{number}</strong> : <Link to={`/oversight/payments/${attemptId}`}>{number}</Link>,
  },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  {
    key: 'reason',
    title: t('原因'),
    render: ({ reason, note, askedByName }) => (
      <span className={review.named}>
        <span>{t(REFUND_REASONS[reason]?.[0] ?? reason)}</span>
        <small lang="zh-CN">{[askedByName, note].filter(Boolean).join(' · ')}</small>
      </span>
    ),
  },
  { key: 'asked', title: t('申请时间'), render: ({ askedAt }) => formatInstant(askedAt) },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={REFUND_STATES} state={state} /> },
  { key: 'tries', title: t('办理'), render: (refund) => <Tries refund={refund} /> },
  { key: 'action', title: t('处理'), action: true, render: (refund) => <Actions refund={refund} /> },
];

function Tries({ refund: { settledAt, tries, nextTryAt, failure } }: { refund: Refund }) {
  const t = useT();
  if (settledAt) return <>{t('{{at}} 办结', { at: formatInstant(settledAt) })}</>;
  return (
    <span className={review.named}>
      <span>
        {nextTryAt
          ? t('已试 {{count}} 次，下次 {{at}}', { count: tries, at: formatInstant(nextTryAt) })
          : t('已试 {{count}} 次', { count: tries })}
      </span>
      {failure && <small lang="zh-CN">{failure}</small>}
    </span>
  );
}

function Actions({ refund: { id, number, state, amountFen } }: { refund: Refund }) {
  const t = useT();
  if (state === 'done') return null;
  return (
    <>
      {state !== 'by_bank' && (
        <RetryButton
          work={() => oversight.POST('/api/oversight/payments/refunds/{id}/retry', { params: { path: { id } } })}
        />
      )}
      {state === 'failed' && (
        <Ask
          size="small"
          label={t('改由银行退款')}
          question={t('改由银行转账退款 {{amount}}？', { amount: formatYuan(amountFen) })}
          said={t('请转账后登记回单号')}
          onConfirm={() => oversight.POST('/api/oversight/payments/refunds/{id}/bank', { params: { path: { id } } })}
        >
          <p>{t('不再向支付渠道申请；请用银行转账退给付款人，再登记回单号。')}</p>
        </Ask>
      )}
      {state === 'by_bank' && (
        <FormModal<OversightSchemas['schemas']['BankReferenceInput'], unknown>
          size="small"
          label={t('登记银行退款')}
          title={t('{{number}} 已通过银行转账退款 {{amount}}', { number, amount: formatYuan(amountFen) })}
          draft={`bank-refund-${id}`}
          lead={t('渠道不能退的，请用银行转账退给付款人，再在这里登记回单号。')}
          work={(body) =>
            oversight.POST('/api/oversight/payments/refunds/{id}/bank-payment', { params: { path: { id } }, body })
          }
          said={t('已登记')}
        >
          <Form.Item name="reference" label={t('银行回单号')} rules={demands(rules.BankReferenceInput.reference)}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
        </FormModal>
      )}
    </>
  );
}
