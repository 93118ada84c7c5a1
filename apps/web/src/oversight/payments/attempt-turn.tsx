import { useState } from 'react';
import { oversight } from '../../api';
import { Ask } from '../../desk';
import { formatYuan, useT } from '../../kit';
import { Turn } from '../review/turn';
import { GiveBackPart } from './give-back-part';
import type { AttemptFile } from './words';

/** What the operator may decide: a parked payment is accepted or given back, a paid one refunded in full. */
export function AttemptTurn({ file }: { file: AttemptFile }) {
  if (file.state === 'parked') return <Parked file={file} />;
  if (file.state === 'paid') return <Paid file={file} />;
  return null;
}

function Parked({ file }: { file: AttemptFile }) {
  const t = useT();
  const path = { id: file.id };
  const left = formatYuan(file.suspendedFen);
  if (file.capturedFen === null) return <WithoutMoney file={file} />;
  if (file.suspendedFen === '0') return null;
  return (
    <Turn
      mine
      title={t('请判断这笔收款')}
      text={<span lang="zh-CN">{file.parkedReason ?? t('渠道的金额、币种或状态与订单不一致。')}</span>}
    >
      <Ask
        type="primary"
        label={t('全额退还付款人')}
        question={t('把 {{amount}} 全额退还付款人？', { amount: left })}
        reason={{ label: t('理由'), max: 300 }}
        said={t('已发起退款')}
        onConfirm={(reason) =>
          oversight.POST('/api/oversight/payments/attempts/{id}/returning', { params: { path }, body: { reason } })
        }
      >
        <p>{t('款项原路退回，订单不再履行；付款人会收到通知。')}</p>
      </Ask>
      <GiveBackPart file={file} />
      <Ask
        label={t('按已付处理')}
        question={t('按已付处理这笔收款？')}
        reason={{ label: t('理由'), max: 300 }}
        said={t('已按已付处理')}
        onConfirm={(reason) =>
          oversight.POST('/api/oversight/payments/attempts/{id}/acceptance', { params: { path }, body: { reason } })
        }
      >
        <p>{t('只有实收与应收一致时可以；订单随即通知供应商发货。')}</p>
      </Ask>
    </Turn>
  );
}

/** A word of the provider that nobody knows, or a page that it has forgotten: the poller asks on, a person may end it. */
function WithoutMoney({ file }: { file: AttemptFile }) {
  const t = useT();
  return (
    <Turn mine title={t('请判断这笔收款')} text={<span lang="zh-CN">{file.parkedReason}</span>}>
      <Ask
        label={t('没有收到钱，结束')}
        question={t('结束这次付款？')}
        reason={{ label: t('理由'), max: 300 }}
        said={t('已办理，结果见下')}
        onConfirm={(reason) =>
          oversight.POST('/api/oversight/payments/attempts/{id}/ending', {
            params: { path: { id: file.id } },
            body: { reason },
          })
        }
      >
        <p>{t('结束前再问一次支付渠道；已经到账的按渠道的答复办理。结束后钱才到的，仍会入账，由系统履行或退回。')}</p>
      </Ask>
    </Turn>
  );
}

function Paid({ file }: { file: AttemptFile }) {
  const t = useT();
  // One intention, one refund: the same id is sent again if the answer was lost.
  const [refundId] = useState(() => crypto.randomUUID());
  const left = file.parts
    .map(({ id, amountFen, refundedFen }) => ({
      partId: id,
      amountFen: String(BigInt(amountFen) - BigInt(refundedFen)),
    }))
    .filter(({ amountFen }) => BigInt(amountFen) > 0n);
  if (left.length === 0) return null;
  if (file.disputes.some(({ state }) => state === 'open')) {
    return (
      <Turn
        mine
        title={t('付款人的银行正在核查这笔付款')}
        text={t('货款已经冻结，核查结束前不能退款。请在举证截止前向支付渠道提交发货和签收凭据。')}
      />
    );
  }
  const sum = left.reduce((total, { amountFen }) => total + BigInt(amountFen), 0n);
  return (
    <Turn
      mine={false}
      title={t('还可以退 {{amount}}', { amount: formatYuan(sum) })}
      text={t('订单取消和售后的退款由系统自动办理；这里用于渠道投诉等特殊情况。')}
    >
      <Ask
        danger
        label={t('全额退款')}
        question={t('向付款人退款 {{amount}}？', { amount: formatYuan(sum) })}
        reason={{ label: t('原因'), max: 300 }}
        said={t('已发起退款')}
        onConfirm={(note) =>
          oversight.POST('/api/oversight/payments/attempts/{id}/refunds', {
            params: { path: { id: file.id } },
            body: { id: refundId, note, parts: left },
          })
        }
      >
        <p>{t('已转给供应商的部分先向供应商收回；收不回的记为供应商欠款，从以后的货款中扣。')}</p>
      </Ask>
    </Turn>
  );
}
