import { AutoComplete, Button, Checkbox, Form, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { Ask, demands, ProblemAlert, useSubmit } from '../../desk';
import { formatInstant, useT } from '../../kit';
import { CARRIERS } from '../shop-orders/shop-order-words';
import { NextStep } from '../trade/next-step';
import { orReload } from '../trade/or-reload';
import type { Claim } from '../trade/types';
import { MinutesLeft } from './minutes-left';

/** What this claim waits for, with the button that does it. */
export function ClaimNext({ claim }: { claim: Claim }) {
  const t = useT();
  if (claim.atOperator && !claim.closedAt) {
    return (
      <NextStep tone="blue" title={t('平台正在处理')}>
        {claim.escalationNote && <span lang="zh-CN">{claim.escalationNote}</span>}
      </NextStep>
    );
  }
  if (claim.state === 'asked') {
    return (
      <NextStep tone={claim.minutesLeft !== null && claim.minutesLeft < 0 ? 'red' : 'gold'} title={t('请逐项答复')}>
        {claim.minutesLeft !== null && <MinutesLeft minutes={claim.minutesLeft} by={claim.answerBy} />}{' '}
        {t('超时没有答复的，由平台处理。')}
      </NextStep>
    );
  }
  if (claim.refundFailedAt && !claim.closedAt) {
    return <NextStep tone="red" title={t('退款没有成功，平台正在处理')} />;
  }
  if (claim.state === 'agreed') return <Agreed claim={claim} />;
  if (claim.state === 'returning') {
    return (
      <NextStep tone="gold" title={t('收到退货后请确认')} actions={<Returned claim={claim} />}>
        <span lang="zh-CN">{[claim.returnCarrier, claim.returnTrackingNumber].filter(Boolean).join(' ')}</span>
      </NextStep>
    );
  }
  if (claim.state === 'returned') return <NextStep tone="blue" title={t('退款正在原路退回买家')} />;
  return null;
}

function Agreed({ claim }: { claim: Claim }) {
  const t = useT();
  if (claim.kind === 'replacement') {
    return (
      <NextStep
        tone={claim.replacementLate ? 'red' : 'gold'}
        title={claim.replacementLate ? t('补发已逾期，请立即寄出') : t('请补发')}
        actions={
          <Space wrap>
            <PayInstead claim={claim} />
            <Replace claim={claim} />
          </Space>
        }
      >
        {claim.replacementLate
          ? t('买家现在就可以改要退款；到 {{from}} 还没有寄出的，自动原路退款。', {
              from: formatInstant(claim.moneyFrom),
            })
          : t('补发的商品已留出库存，最迟 {{by}} 寄出；逾期的，买家可以改要退款。', {
              by: formatInstant(claim.replaceBy),
            })}
      </NextStep>
    );
  }
  if (claim.kind === 'return') {
    return (
      <NextStep tone="blue" title={t('等买家把货寄回')}>
        {t('最迟 {{by}}；逾期没有寄回的，售后关闭，货款恢复结算。', { by: formatInstant(claim.sendBackBy) })}
      </NextStep>
    );
  }
  return <NextStep tone="blue" title={t('退款正在原路退回买家')} />;
}

function Returned({ claim }: { claim: Claim }) {
  const t = useT();
  const [restock, setRestock] = useState(false);
  return (
    <Ask
      type="primary"
      label={t('已收到退货')}
      question={t('退回的货已经收到？')}
      said={t('已确认，款项正在原路退回')}
      onConfirm={() =>
        orReload(
          async () =>
            (
              await vendor.POST('/api/vendor/claims/{id}/return-receipt', {
                params: { path: { id: claim.id } },
                body: { version: claim.version, restock },
              })
            ).data,
        )
      }
    >
      <p style={{ marginBottom: 12 }}>{t('确认后款项随即原路退给买家，不能撤回。')}</p>
      <Checkbox checked={restock} onChange={(event) => setRestock(event.target.checked)}>
        {t('退回的商品还能卖，重新入库')}
      </Checkbox>
    </Ask>
  );
}

/** Nothing can be sent: the buyer has the money for it. */
function PayInstead({ claim }: { claim: Claim }) {
  const t = useT();
  return (
    <Ask
      label={t('发不了，改为退款')}
      question={t('不补发，把钱退给买家？')}
      confirmLabel={t('改为退款')}
      reason={{ label: t('为什么发不了（买家可见）'), max: 300 }}
      said={t('已改为退款，买家已收到通知')}
      onConfirm={(note) =>
        orReload(
          async () =>
            (
              await vendor.POST('/api/vendor/claims/{id}/money-instead', {
                params: { path: { id: claim.id } },
                body: { version: claim.version, note },
              })
            ).data,
        )
      }
    >
      <p style={{ marginBottom: 12 }}>{t('按同意补发的数量原路退款，留出的库存放回；不能撤回。')}</p>
    </Ask>
  );
}

interface ReplaceValues {
  readonly carrier: string;
  readonly trackingNumber: string;
}

function Replace({ claim }: { claim: Claim }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<ReplaceValues>();
  const demand = rules.ClaimReplacementInput;
  const { submit, busy, problem, clear } = useSubmit(
    async ({ carrier, trackingNumber }: ReplaceValues) =>
      (
        await vendor.POST('/api/vendor/claims/{id}/replacement', {
          params: { path: { id: claim.id } },
          body: {
            version: claim.version,
            carrier: carrier.trim(),
            trackingNumber: trackingNumber.trim().toUpperCase(),
          },
        })
      ).data!,
    { form, said: t('已补发，买家已收到通知'), then: () => setOpen(false) },
  );
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('登记补发')}
      </Button>
      <Modal
        open={open}
        title={t('补发的包裹')}
        okText={t('登记补发')}
        cancelText={t('取消')}
        confirmLoading={busy}
        destroyOnHidden
        onOk={() => form.submit()}
        onCancel={() => {
          setOpen(false);
          clear();
        }}
      >
        <ProblemAlert problem={problem} />
        <Form<ReplaceValues> form={form} layout="vertical" preserve={false} onFinish={(values) => void submit(values)}>
          <Form.Item name="carrier" label={t('承运方')} rules={demands(demand.carrier)}>
            <AutoComplete maxLength={60} options={CARRIERS.map((value) => ({ value }))} />
          </Form.Item>
          <Form.Item name="trackingNumber" label={t('运单号')} rules={demands(demand.trackingNumber)}>
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
