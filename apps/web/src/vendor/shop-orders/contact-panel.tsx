import { Button } from 'antd';
import { useState } from 'react';
import { vendor } from '../../api';
import { Facts, Panel, ProblemAlert, useSubmit } from '../../desk';
import { useT } from '../../kit';
import { ShareButton } from '../trade/share-button';
import styles from '../trade/trade.module.css';
import type { ShopOrder } from '../trade/types';
import { sendable } from './shop-order-words';

/** Hidden until it is needed for the label; every look is on record. */
export function ContactPanel({ order }: { order: ShopOrder }) {
  const t = useT();
  const [full, setFull] = useState<ShopOrder['contact'] | null>(null);
  const { submit, busy, problem } = useSubmit(
    async () =>
      (await vendor.POST('/api/vendor/shop-orders/{id}/contact', { params: { path: { id: order.id } } })).data!,
    { then: setFull },
  );
  const contact = (sendable(order) && full) || order.contact;
  const address = [contact.place, contact.masked ? '' : contact.detail].filter(Boolean).join(' ');
  return (
    <Panel title={t('收货人')}>
      <ProblemAlert problem={problem} />
      <Facts
        items={[
          { label: t('姓名'), value: <span lang="zh-CN">{contact.name}</span> },
          {
            label: t('电话'),
            value: contact.masked ? contact.phone : <a href={`tel:${contact.phone}`}>{contact.phone}</a>,
          },
          { label: t('地址'), value: <span lang="zh-CN">{address}</span>, wide: true },
        ]}
      />
      {sendable(order) && (
        <div className={styles.photos} style={{ marginTop: 12 }}>
          {contact.masked ? (
            <Button loading={busy} onClick={() => void submit()}>
              {t('查看完整信息')}
            </Button>
          ) : (
            <ShareButton title={order.number} text={`${contact.name} ${contact.phone} ${address}`} />
          )}
        </div>
      )}
      <p className={styles.soft} style={{ marginTop: 10 }}>
        {sendable(order) ? t('只用于寄出这一单。每次查看都会记录在案。') : t('没有待发的商品，收货人信息已隐去。')}
      </p>
    </Panel>
  );
}
