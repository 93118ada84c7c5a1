import { Button, Form } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { vendor } from '../../api';
import { DraftNote, Panel, useDraft, useSubmit } from '../../desk';
import { useT } from '../../kit';
import { leftToShip } from '../orders/order-words';
import { ActionBar } from '../trade/action-bar';
import { StaleNote } from '../trade/stale-note';
import styles from '../trade/trade.module.css';
import type { Order } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { ShipCarrier } from './ship-carrier';
import { ShipLine } from './ship-line';
import { shipmentOf, type ShipValues, unsent } from './ship-values';
import { NavButton } from '../trade/nav-button';

export function ShipForm({ order }: { order: Order }) {
  const t = useT();
  const navigate = useNavigate();
  const phone = usePhone();
  const [form] = Form.useForm<ShipValues>();
  const draft = useDraft(`ship.${order.id}.${order.version}`, form);
  // One paper per visit of this page: sent twice after a lost answer, it is still one shipment.
  const [shipmentId] = useState(() => crypto.randomUUID());
  const lines = unsent(order);
  const { submit, busy, problem, clear } = useSubmit(
    async (values: ShipValues) =>
      (
        await vendor.POST('/api/vendor/orders/{id}/shipments', {
          params: { path: { id: order.id } },
          body: shipmentOf(shipmentId, order, values),
        })
      ).data!,
    {
      said: t('已发货，可以打印送货单'),
      then: (shipment) => {
        draft.discard();
        void navigate(`/vendor/shipments/${shipment.id}`, { replace: true });
      },
    },
  );
  const buttons = (
    <>
      <NavButton to={`/vendor/orders/${order.id}`}>{t('取消')}</NavButton>
      <Button type="primary" loading={busy} onClick={() => form.submit()}>
        {t('确认发货')}
      </Button>
    </>
  );
  return (
    <Form<ShipValues>
      form={form}
      layout="vertical"
      initialValues={{
        by: 'own',
        parcels: 1,
        lines: lines.map((line) => ({ quantity: leftToShip(line), shippedGrams: null })),
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
      <Panel title={t('这次发什么')}>
        <div className={styles.stack}>
          {lines.map((line, index) => (
            <ShipLine key={line.id} line={line} index={index} form={form} />
          ))}
        </div>
      </Panel>
      <Panel title={t('怎么送')}>
        <ShipCarrier form={form} />
      </Panel>
      <StaleNote problem={problem} onReload={clear} />
      {phone ? <ActionBar>{buttons}</ActionBar> : <div className={styles.cellForm}>{buttons}</div>}
    </Form>
  );
}
