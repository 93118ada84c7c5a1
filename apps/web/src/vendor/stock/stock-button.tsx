import { Button, Form, Input, InputNumber, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { vendor } from '../../api';
import { ProblemAlert, useSubmit } from '../../desk';
import { formatCount, useT, zh } from '../../kit';
import styles from '../trade/trade.module.css';

interface StockButtonProps {
  readonly variantId: string;
  readonly name: string;
  readonly unit: string;
  readonly onHand: number;
  readonly reserved: number;
}

/** Goods came in, or the shelf was counted. */
export function StockButton(props: StockButtonProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-label={t('改库存：{{name}}', { name: props.name })} onClick={() => setOpen(true)}>
        {t('改库存')}
      </Button>
      {open && <StockDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

interface StockValues {
  readonly how: 'received' | 'counted';
  readonly quantity: number | null;
  readonly reason: string;
}

const USUAL = {
  received: [zh('采收入库'), zh('加工入库'), zh('进货')],
  counted: [zh('盘点更正'), zh('损耗'), zh('线下卖出')],
};

function StockDialog({ variantId, name, unit, onHand, reserved, onClose }: StockButtonProps & { onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<StockValues>();
  // Pressed twice after a lost answer, it is still one adjustment.
  const [id] = useState(() => crypto.randomUUID());
  const how = Form.useWatch('how', form) ?? 'received';
  const quantity = Form.useWatch('quantity', form);
  const delta = deltaOf(how, quantity ?? null, onHand);
  const { submit, busy, problem } = useSubmit(
    async (values: StockValues) =>
      (
        await vendor.POST('/api/vendor/variants/{id}/stock-adjustments', {
          params: { path: { id: variantId } },
          body: {
            id,
            delta: deltaOf(values.how, values.quantity, onHand) ?? 0,
            reason: values.reason.trim(),
            received: values.how === 'received',
          },
        })
      ).data!,
    { said: t('库存已更新'), then: onClose },
  );
  return (
    <Modal
      open
      title={<span lang="zh-CN">{t('改库存：{{name}}', { name })}</span>}
      okText={t('保存')}
      cancelText={t('取消')}
      confirmLoading={busy}
      okButtonProps={{ disabled: !delta }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={problem} />
      <p className={styles.soft} style={{ marginBottom: 12 }} lang="zh-CN">
        {t('在库 {{onHand}}，已被订单占用 {{reserved}}（{{unit}}）', {
          onHand: formatCount(onHand),
          reserved: formatCount(reserved),
          unit,
        })}
      </p>
      <Form<StockValues>
        form={form}
        layout="vertical"
        initialValues={{ how: 'received', reason: '' }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="how" label={t('怎么改')} required>
          <Segmented
            options={[
              { value: 'received', label: t('入库（增加）') },
              { value: 'counted', label: t('盘点（改成实数）') },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="quantity"
          label={how === 'received' ? t('增加多少（{{unit}}）', { unit }) : t('实际在库多少（{{unit}}）', { unit })}
          rules={[{ required: true, message: t('必须填写') }]}
          extra={
            delta !== null &&
            t('{{before}} → {{after}}', { before: formatCount(onHand), after: formatCount(onHand + delta) })
          }
        >
          <InputNumber<number>
            min={how === 'received' ? 1 : 0}
            max={1_000_000_000}
            precision={0}
            size="large"
            inputMode="numeric"
            style={{ width: '100%' }}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('原因')}
          rules={[{ required: true, whitespace: true, message: t('必须填写') }]}
        >
          <Input maxLength={200} size="large" />
        </Form.Item>
        <div className={styles.photos}>
          {USUAL[how].map((text) => (
            <Button key={text} size="small" onClick={() => form.setFieldValue('reason', t(text))}>
              {t(text)}
            </Button>
          ))}
        </div>
      </Form>
    </Modal>
  );
}

const deltaOf = (how: StockValues['how'], quantity: number | null, onHand: number): number | null =>
  quantity === null ? null : how === 'received' ? quantity : quantity - onHand;
