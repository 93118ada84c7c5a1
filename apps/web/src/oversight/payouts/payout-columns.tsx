import { Link } from 'react-router';
import { type Column, StateTag } from '../../desk';
import { formatYuan, type Translate } from '../../kit';
import review from '../review/review.module.css';
import { HELD_CODES, PAYOUT_KINDS, PAYOUT_STATES, type Payout } from '../settlements/words';

/** A payout in a list; of what it is made, to whom it goes and how far it is. */
export const payoutColumns = (t: Translate): Column<Payout>[] => [
  {
    key: 'number',
    title: t('付款单'),
    render: ({ number, followsNumber }) => (
      <span className={review.named}>
        <strong>{number}</strong>
        {followsNumber && <small>{t('重付 {{number}}', { number: followsNumber })}</small>}
      </span>
    ),
  },
  {
    key: 'payee',
    title: t('收款方'),
    render: ({ kind, payeeId, payeeName, accountName, accountMasked }) => (
      <span className={review.named} lang="zh-CN">
        {kind === 'settlement' ? (
          <Link to={`/oversight/settlements/suppliers/${payeeId}`}>{payeeName}</Link>
        ) : (
          <span>{payeeName}</span>
        )}
        <small>{[accountName, accountMasked].filter(Boolean).join(' ')}</small>
      </span>
    ),
  },
  { key: 'kind', title: t('款项'), render: ({ kind }) => <StateTag of={PAYOUT_KINDS} state={kind} /> },
  {
    key: 'trade',
    title: t('单位采购'),
    align: 'right',
    wideOnly: true,
    render: ({ tradeFen }) => formatYuan(tradeFen),
  },
  {
    key: 'retail',
    title: t('消费者订单'),
    align: 'right',
    wideOnly: true,
    render: ({ retailFen }) => formatYuan(retailFen),
  },
  {
    key: 'debt',
    title: t('抵扣欠款'),
    align: 'right',
    wideOnly: true,
    render: ({ debtFen }) => (debtFen === '0' ? '—' : formatYuan(debtFen)),
  },
  {
    key: 'amount',
    title: t('应付'),
    align: 'right',
    render: ({ amountFen }) => <strong>{formatYuan(amountFen)}</strong>,
  },
  {
    key: 'state',
    title: t('状态'),
    render: ({ state, heldCode, refusal }) => (
      <span className={review.named}>
        <span>
          <StateTag of={PAYOUT_STATES} state={state} />
        </span>
        {heldCode && <small>{t(HELD_CODES[heldCode]?.[0] ?? heldCode)}</small>}
        {refusal && <small lang="zh-CN">{refusal}</small>}
      </span>
    ),
  },
  {
    key: 'batch',
    title: t('批次'),
    render: ({ batchId, batchNumber }) =>
      batchId ? <Link to={`/oversight/payout-batches/${batchId}`}>{batchNumber}</Link> : '—',
  },
];
