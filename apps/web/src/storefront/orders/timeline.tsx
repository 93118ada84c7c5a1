import { formatInstant, useT, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import buying from '../buying/buying.module.css';
import type { Order } from './order';

const STEPS: Labels = {
  placed: [zh('提交订单')],
  paid: [zh('付款成功')],
  revived: [zh('付款迟到，已重新备货')],
  closed_unpaid: [zh('未付款，订单关闭')],
  money_returned: [zh('款项原路退回')],
  packed: [zh('合作社已打包')],
  shipped: [zh('合作社发货')],
  delivered: [zh('包裹送达')],
  received: [zh('确认收货')],
  deemed_received: [zh('到期自动确认收货')],
  cancelled: [zh('取消订单')],
  lines_cancelled: [zh('部分商品取消')],
  refund_settled: [zh('退款到账')],
  refund_failed: [zh('退款未成功，平台处理中')],
  dispute_opened: [zh('付款被申诉，款项暂停结算')],
  dispute_closed: [zh('付款申诉已有结果')],
  invoiced: [zh('合作社已开具发票')],
  invoice_voided: [zh('发票作废')],
  claim_opened: [zh('申请售后')],
  claim_answered: [zh('合作社答复售后')],
  claim_escalated: [zh('申请平台介入')],
  claim_withdrawn: [zh('撤回售后')],
  claim_settled: [zh('售后处理完毕')],
  replaced: [zh('合作社补发')],
  reviewed: [zh('评价商品')],
};

/** Who answered a claim is part of what happened. */
const named = ({ kind, side }: Order['steps'][number]): string =>
  kind === 'claim_answered' && side === 'platform' ? zh('平台裁处售后') : (STEPS[kind]?.[0] ?? kind);

/** What happened, the latest first. */
export function Timeline({ steps }: { steps: Order['steps'] }) {
  const t = useT();
  return (
    <ol className={buying.timeline}>
      {[...steps].reverse().map((step) => (
        <li key={step.id}>
          <strong>{t(named(step))}</strong>
          {step.note && <p lang="zh-CN">{step.note}</p>}
          <p className={buying.soft}>{formatInstant(step.at)}</p>
        </li>
      ))}
    </ol>
  );
}
