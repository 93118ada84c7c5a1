import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { procurement, procurementApi } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { Ask, demands, Panel, ProblemAlert, StateTag, useSubmit } from '../../desk';
import { formatInstant, useT } from '../../kit';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import { REBINDING_STATES } from '../buying-labels';
import { Notice } from '../notice';
import type { Order } from './order';

/** An order bound to the wrong unit: asked by one person, decided by another. */
export function OpenRebinding({ order }: { order: Order }) {
  const open = order.rebindings.find(({ state }) => state === 'asked');
  return open ? <Asked order={order} open={open} /> : null;
}

/** To which unit the order counts, and how that came. */
export function BelongingPanel({ order }: { order: Order }) {
  const t = useT();
  const can = useCan();
  const earlier = order.rebindings.filter(({ state }) => state !== 'asked');
  const open = earlier.length < order.rebindings.length;
  const mayAsk = can('orders.rebind') && !open && order.state !== 'cancelled';
  return (
    <Panel title={t('归属单位')} extra={mayAsk && <AskRebinding order={order} />}>
      <p>
        {t('这份订单计入')} <strong lang="zh-CN">{order.budgetUnitName}</strong>
      </p>
      {earlier.length > 0 && (
        <ul className={buying.list} style={{ marginTop: 10 }}>
          {earlier.map((one) => (
            <li key={one.id}>
              <span className={buying.stack}>
                <span lang="zh-CN">
                  {one.fromUnitName} → {one.toUnitName} <StateTag of={REBINDING_STATES} state={one.state} />
                </span>
                <span className={buying.soft} lang="zh-CN">
                  {[one.askedByName, one.reason, one.decidedByName, one.decisionNote].filter(Boolean).join(' · ')}
                </span>
              </span>
              <span className={buying.soft}>{formatInstant(one.decidedAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Asked({ order, open }: { order: Order; open: Order['rebindings'][number] }) {
  const t = useT();
  const can = useCan();
  return (
    <Notice
      tone="gold"
      icon="share"
      title={t('改绑归属单位，待审批')}
      actions={can('orders.approve_rebinding') && <DecideRebinding orderId={order.id} />}
    >
      <p lang="zh-CN">
        {open.fromUnitName} → <strong>{open.toUnitName}</strong>
      </p>
      <p lang="zh-CN">{open.reason}</p>
      <p className={buying.soft}>
        <span lang="zh-CN">{open.askedByName}</span> {formatInstant(open.askedAt)}
      </p>
      {!can('orders.approve_rebinding') && <p>{t('由单位管理员中的另一人决定。')}</p>}
    </Notice>
  );
}

export function DecideRebinding({ orderId }: { orderId: string }) {
  const t = useT();
  const path = { params: { path: { id: orderId } } } as const;
  const body = (note: string) => (note ? { note } : {});
  return (
    <>
      <Ask
        label={t('不同意')}
        danger
        question={t('不同意改绑？')}
        reason={{ label: t('理由'), max: 300 }}
        said={t('已答复不同意')}
        onConfirm={(note) =>
          procurement.POST('/api/procurement/orders/{id}/rebinding/refusal', { ...path, body: body(note) })
        }
      >
        {t('订单仍计入原来的单位。')}
      </Ask>
      <Ask
        label={t('同意改绑')}
        type="primary"
        question={t('同意改绑？')}
        reason={{ label: t('意见'), required: false, max: 300 }}
        said={t('已改绑，预留份额重新计算')}
        onConfirm={(note) =>
          procurement.POST('/api/procurement/orders/{id}/rebinding/approval', { ...path, body: body(note) })
        }
      >
        {t('订单的下单、验收、支付和完成金额改计入新的单位，两个单位都会收到通知。')}
      </Ask>
    </>
  );
}

interface Words {
  toUnitId: string;
  reason: string;
}

function AskRebinding({ order }: { order: Order }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [word, setWord] = useState('');
  const [form] = Form.useForm<Words>();
  const units = procurementApi.useQuery(
    'get',
    '/api/procurement/orders/{id}/rebinding/units',
    { params: { path: { id: order.id }, query: word ? { word } : {} } },
    { enabled: open },
  );
  const { submit, busy, problem } = useSubmit(
    (body: Words) =>
      procurement.POST('/api/procurement/orders/{id}/rebinding', { params: { path: { id: order.id } }, body }),
    { form, said: t('已提交，等待单位管理员决定'), then: () => setOpen(false) },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('申请改绑')}</Button>
      <Modal
        open={open}
        title={t('申请改绑归属单位')}
        okText={t('提交')}
        cancelText={t('取消')}
        confirmLoading={busy}
        destroyOnHidden
        mask={{ closable: false }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <ProblemAlert problem={problem} />
        <p className={buying.soft}>{t('下单时选错了单位的，在这里改正，须由另一人批准。')}</p>
        <Form name="rebinding" form={form} layout="vertical" onFinish={(words) => void submit(words)}>
          <Form.Item name="toUnitId" label={t('应计入的单位')} rules={demands(rules.RebindingInput.toUnitId)}>
            <Select
              showSearch={{ filterOption: false, onSearch: (text) => setWord(text.trim()) }}
              loading={units.isFetching}
              placeholder={t('输入单位名称查找')}
              notFoundContent={t('没有可以改绑到的单位')}
              options={(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
          <Form.Item name="reason" label={t('原因')} rules={demands(rules.RebindingInput.reason)}>
            <Input.TextArea autoSize={{ minRows: 2 }} placeholder={t('例如：下单时误选了下属单位')} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
