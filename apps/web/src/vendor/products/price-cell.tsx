import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { vendor } from '../../api';
import { useSubmit, YuanInput } from '../../desk';
import { formatUnitPrice, useT } from '../../kit';
import { StaleNote } from '../trade/stale-note';
import styles from '../trade/trade.module.css';
import type { Variant } from '../trade/types';
import { PricePerUnit } from '../trade/quantity';

/** The price, and a press to change it; the price per 斤 or kilogram follows as one types. */
export function PriceCell({ variant }: { variant: Variant }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.priceButton} onClick={() => setOpen(true)}>
        <PricePerUnit fen={variant.priceFen} unit={variant.unit} />
        <span lang="zh-CN" className="visually-hidden">
          {t('改价：{{name}}', { name: variant.name })}
        </span>
      </button>
      {open && <PriceDialog variant={variant} onClose={() => setOpen(false)} />}
    </>
  );
}

function PriceDialog({ variant, onClose }: { variant: Variant; onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<{ priceFen: string | null }>();
  const price = Form.useWatch('priceFen', form);
  const { submit, busy, problem } = useSubmit(
    async ({ priceFen }: { priceFen: string | null }) =>
      (
        await vendor.PATCH('/api/vendor/variants/{id}', {
          params: { path: { id: variant.variantId } },
          body: { version: variant.version, priceFen: priceFen! },
        })
      ).data!,
    { form, said: t('价格已改，即时生效'), then: onClose },
  );
  return (
    <Modal
      open
      title={<span lang="zh-CN">{t('改价：{{name}}', { name: variant.name })}</span>}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t('取消')}
        </Button>,
        <Button key="save" type="primary" loading={busy} onClick={() => form.submit()}>
          {t('改价')}
        </Button>,
      ]}
    >
      <StaleNote problem={problem} onReload={onClose} />
      <Form
        form={form}
        layout="vertical"
        initialValues={{ priceFen: variant.priceFen }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item
          name="priceFen"
          label={<span lang="zh-CN">{t('每{{unit}}的价格', { unit: variant.unit })}</span>}
          rules={[{ required: true, message: t('请填写金额，最多两位小数') }]}
          extra={
            price &&
            price !== '0' &&
            t('折合 {{price}}', {
              price: formatUnitPrice((BigInt(price) * 1000n) / BigInt(variant.netWeightGrams)),
            })
          }
        >
          <YuanInput autoFocus size="large" />
        </Form.Item>
        <p className={styles.soft}>{t('新价格只用于以后的订单；已下的订单仍按下单时的价格。')}</p>
      </Form>
    </Modal>
  );
}
