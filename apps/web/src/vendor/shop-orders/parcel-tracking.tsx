import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, ProblemAlert, useSubmit } from '../../desk';
import { useT, zh } from '../../kit';
import styles from '../trade/trade.module.css';

const USUAL = [zh('已揽收'), zh('到达中转站'), zh('正在派送'), zh('已放驿站'), zh('天气原因，会晚到')];

interface TrackingValues {
  readonly place?: string;
  readonly note: string;
}

/** News of a parcel; the buyer sees it at once. */
export function ParcelTracking({ orderId, parcelId }: { orderId: string; parcelId: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<TrackingValues>();
  const { submit, busy, problem, clear } = useSubmit(
    async ({ place, note }: TrackingValues) =>
      (
        await vendor.POST('/api/vendor/shop-orders/{id}/parcels/{parcelId}/tracking-entries', {
          params: { path: { id: orderId, parcelId } },
          body: { note: note.trim(), place: place?.trim() ?? '' },
        })
      ).data!,
    { form, said: t('已登记物流'), then: () => setOpen(false) },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('登记物流')}</Button>
      <Modal
        open={open}
        title={t('包裹到哪里了')}
        okText={t('登记')}
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
        <Form<TrackingValues> form={form} layout="vertical" preserve={false} onFinish={(values) => void submit(values)}>
          <div className={styles.photos} style={{ marginBottom: 12 }}>
            {USUAL.map((text) => (
              <Button key={text} onClick={() => form.setFieldValue('note', t(text))}>
                {t(text)}
              </Button>
            ))}
          </div>
          <Form.Item name="note" label={t('情况')} rules={demands(rules.ParcelTrackingInput.note)}>
            <Input.TextArea rows={2} maxLength={300} />
          </Form.Item>
          <Form.Item name="place" label={t('地点')} rules={demands(rules.ParcelTrackingInput.place)}>
            <Input maxLength={100} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
