import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { vendor } from '../../api';
import { Ask, useSubmit } from '../../desk';
import { useT } from '../../kit';
import { NavButton } from '../trade/nav-button';
import { orReload } from '../trade/or-reload';
import styles from '../trade/trade.module.css';
import type { ShopOrder } from '../trade/types';
import { sendable, toSend } from './shop-order-words';

/** The day's work: pack, then send. */
export function SendActions({ order }: { order: ShopOrder }) {
  const t = useT();
  const { submit, busy } = useSubmit(
    async () =>
      (
        await vendor.POST('/api/vendor/shop-orders/{id}/packing', {
          params: { path: { id: order.id } },
          body: { version: order.version },
        })
      ).data!,
    { said: t('已登记打包'), inPassing: true },
  );
  if (!sendable(order)) return null;
  return (
    <>
      <NavButton look="primary" icon="truck" to={`/vendor/shop-orders/${order.id}/ship`}>
        {t('发货')}
      </NavButton>
      {!order.packedAt && (
        <Button loading={busy} onClick={() => void submit()}>
          {t('已打包')}
        </Button>
      )}
    </>
  );
}

export function OtherActions({ order }: { order: ShopOrder }) {
  const t = useT();
  if (!sendable(order)) return null;
  return (
    <>
      <NavButton icon="print" to={`/vendor/shop-orders/${order.id}/packing-list`}>
        {t('装箱单')}
      </NavButton>
      <CannotSupply order={order} />
    </>
  );
}

function CannotSupply({ order }: { order: ShopOrder }) {
  const t = useT();
  const lines = toSend(order);
  const [chosen, setChosen] = useState<readonly string[]>(lines.map(({ id }) => id));
  return (
    <Ask
      danger
      label={t('无法供应')}
      question={t('哪些商品无法供应？')}
      confirmLabel={t('取消并退款')}
      reason={{ label: t('原因（买家会看到）'), max: 300 }}
      said={t('已取消，款项正在退给买家')}
      disabled={lines.length === 0}
      onConfirm={(reason) =>
        orReload(
          async () =>
            (
              await vendor.POST('/api/vendor/shop-orders/{id}/cancellation', {
                params: { path: { id: order.id } },
                body: {
                  version: order.version,
                  reason,
                  ...(chosen.length > 0 && chosen.length < lines.length && { lineIds: [...chosen] }),
                },
              })
            ).data,
        )
      }
    >
      <p style={{ marginBottom: 12 }}>{t('未发的部分随即取消，货款原路退给买家，库存放回。不能撤回。')}</p>
      {lines.length > 1 && (
        <Form.Item {...(chosen.length === 0 && { help: t('一项都没选，将取消全部未发的商品') })}>
          <Checkbox.Group
            className={styles.stack}
            value={[...chosen]}
            onChange={(ids) => setChosen(ids as string[])}
            options={lines.map((line) => ({
              value: line.id,
              label: (
                <span lang="zh-CN">
                  {line.productName} {line.variantName} × {line.leftQuantity}
                </span>
              ),
            }))}
          />
        </Form.Item>
      )}
    </Ask>
  );
}
