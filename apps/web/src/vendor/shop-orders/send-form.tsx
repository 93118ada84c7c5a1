import { AutoComplete, Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, DraftNote, Panel, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { formatCount, formatGrams, useT } from '../../kit';
import { ActionBar } from '../trade/action-bar';
import { NavButton } from '../trade/nav-button';
import styles from '../trade/trade.module.css';
import type { ShopOrder } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { CARRIERS, toSend } from './shop-order-words';

interface SendValues {
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly lines: readonly { readonly quantity: number | null }[];
}

const LAST_CARRIER = 'bangfu.vendor.carrier';

export function SendForm({ order }: { order: ShopOrder }) {
  const t = useT();
  const navigate = useNavigate();
  const phone = usePhone();
  const [form] = Form.useForm<SendValues>();
  const draft = useDraft(`parcel.${order.id}.${order.version}`, form);
  // One parcel per visit of this page: sent twice after a lost answer, it is still one.
  const [parcelId] = useState(() => crypto.randomUUID());
  const lines = toSend(order);
  const here = `/vendor/shop-orders/${order.id}`;
  const { submit, busy, problem } = useSubmit(
    async ({ carrier, trackingNumber, lines: sent }: SendValues) =>
      (
        await vendor.POST('/api/vendor/shop-orders/{id}/parcels', {
          params: { path: { id: order.id } },
          body: {
            id: parcelId,
            carrier: carrier.trim(),
            trackingNumber: trackingNumber.trim().toUpperCase(),
            lines: lines.flatMap(({ id }, index) => {
              const quantity = sent[index]?.quantity ?? 0;
              return quantity > 0 ? [{ orderLineId: id, quantity }] : [];
            }),
          },
        })
      ).data!,
    {
      said: t('已发货，买家已收到通知'),
      then: () => {
        localStorage.setItem(LAST_CARRIER, String(form.getFieldValue('carrier')));
        draft.discard();
        void navigate(here, { replace: true });
      },
    },
  );
  const buttons = (
    <>
      <NavButton to={here}>{t('取消')}</NavButton>
      <Button type="primary" loading={busy} onClick={() => form.submit()}>
        {t('确认发货')}
      </Button>
    </>
  );
  return (
    <Form<SendValues>
      form={form}
      layout="vertical"
      initialValues={{
        carrier: localStorage.getItem(LAST_CARRIER) ?? '',
        lines: lines.map(({ leftQuantity }) => ({ quantity: leftQuantity })),
      }}
      onValuesChange={draft.keep}
      onFinish={(values) => {
        if (values.lines.some(({ quantity }) => (quantity ?? 0) > 0)) void submit(values);
        else form.setFields([{ name: ['lines', 0, 'quantity'], errors: [t('至少发一种商品')] }]);
      }}
    >
      <DraftNote
        restored={draft.restored}
        onDiscard={() => {
          draft.discard();
          form.resetFields();
        }}
      />
      <Panel title={t('包裹里装什么')}>
        <div className={styles.stack}>
          {lines.map((line, index) => (
            <div key={line.id} className={styles.line}>
              <div className={styles.lineHead}>
                <h3 lang="zh-CN">
                  {line.productName} <span className={styles.soft}>{line.variantName}</span>
                </h3>
                <span className={styles.soft} lang="zh-CN">
                  {t('待发 {{count}} {{unit}}', { count: formatCount(line.leftQuantity), unit: line.unit })}
                  {' · '}
                  {formatGrams(BigInt(line.netWeightGrams) * BigInt(line.leftQuantity))}
                </span>
              </div>
              <Form.Item
                name={['lines', index, 'quantity']}
                label={<span lang="zh-CN">{t('装进这个包裹（{{unit}}）', { unit: line.unit })}</span>}
                rules={[{ required: true, message: t('必须填写') }]}
                style={{ marginBottom: 0, maxWidth: 320 }}
              >
                <InputNumber<number>
                  min={0}
                  max={line.leftQuantity}
                  precision={0}
                  size={phone ? 'large' : 'middle'}
                  inputMode="numeric"
                  style={{ width: '100%' }}
                />
              </Form.Item>
            </div>
          ))}
        </div>
      </Panel>
      <Panel title={t('交给谁送')}>
        <div className={styles.fields}>
          <Form.Item name="carrier" label={t('承运方')} rules={demands(rules.ParcelInput.carrier)}>
            <AutoComplete
              size={phone ? 'large' : 'middle'}
              maxLength={60}
              options={CARRIERS.map((value) => ({ value, label: <span lang="zh-CN">{value}</span> }))}
            />
          </Form.Item>
          <Form.Item
            name="trackingNumber"
            label={t('运单号')}
            rules={demands(rules.ParcelInput.trackingNumber)}
            extra={t('自己送货的，填写车牌号或电话。')}
          >
            <Input size={phone ? 'large' : 'middle'} maxLength={60} autoComplete="off" autoCapitalize="characters" />
          </Form.Item>
        </div>
      </Panel>
      <ProblemAlert problem={problem} />
      {phone ? <ActionBar>{buttons}</ActionBar> : <div className={styles.cellForm}>{buttons}</div>}
    </Form>
  );
}
