import { Button, Form, Input } from 'antd';
import { type StoredFile, vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, Facts, Panel, ProblemAlert, UploadField, useSubmit } from '../../desk';
import { formatDate, today, useT } from '../../kit';
import { fileUrl } from '../../api';
import styles from '../trade/trade.module.css';
import type { ShopOrder } from '../trade/types';
import { usePhone } from '../trade/use-phone';

interface ReceiptValues {
  readonly files: readonly StoredFile[];
  readonly receivedOn: string;
  readonly thanks?: string;
}

/** 以购代捐: goods for an institution; its signed slip closes the circle for whoever gave. */
export function GiftPanel({ order }: { order: ShopOrder }) {
  const t = useT();
  const receipt = order.giftReceipt;
  return (
    <Panel title={t('以购代捐')}>
      {receipt ? (
        <Facts
          items={[
            { label: t('机构签收'), value: formatDate(receipt.receivedOn) },
            {
              label: t('签收单'),
              value: (
                <a href={fileUrl(receipt.fileId)} target="_blank" rel="noreferrer">
                  {t('查看签收单')}
                </a>
              ),
            },
            receipt.thanks !== '' && {
              label: t('机构的感谢'),
              value: <span lang="zh-CN">{receipt.thanks}</span>,
              wide: true,
            },
          ]}
        />
      ) : order.shippedAt ? (
        <GiftReceipt order={order} />
      ) : (
        <p className={styles.soft}>
          {t('这是捐给受赠机构的货。送到后请机构签收，再回到这里上传签收单，捐赠人和公开页面都会看到。')}
        </p>
      )}
    </Panel>
  );
}

function GiftReceipt({ order }: { order: ShopOrder }) {
  const t = useT();
  const phone = usePhone();
  const [form] = Form.useForm<ReceiptValues>();
  const demand = rules.GiftReceiptInput;
  const { submit, busy, problem } = useSubmit(
    async ({ files, receivedOn, thanks }: ReceiptValues) =>
      (
        await vendor.POST('/api/vendor/gifts/{orderId}/receipt', {
          params: { path: { orderId: order.id } },
          body: { fileId: files[0]!.id, receivedOn, thanks: thanks?.trim() ?? '' },
        })
      ).response.ok,
    { form, said: t('签收已登记，捐赠人会收到通知') },
  );
  return (
    <Form<ReceiptValues>
      form={form}
      layout="vertical"
      initialValues={{ receivedOn: today(), files: [] }}
      onFinish={(values) => void submit(values)}
    >
      <ProblemAlert problem={problem} />
      <div className={styles.fields}>
        <Form.Item name="receivedOn" label={t('机构签收日期')} rules={demands(demand.receivedOn)}>
          <Input type="date" max={today()} min={order.shippedAt?.slice(0, 10)} />
        </Form.Item>
        <Form.Item
          name="files"
          label={t('签收单')}
          rules={[{ required: true, type: 'array', min: 1, message: t('请上传机构的签收单') }]}
          extra={t('机构盖章或签字的清单，拍照即可')}
        >
          <UploadField purpose="evidence" label={t('上传签收单')} camera={phone} />
        </Form.Item>
      </div>
      <Form.Item name="thanks" label={t('机构的感谢（公开显示）')} rules={demands(demand.thanks)}>
        <Input.TextArea lang="zh-CN" rows={2} maxLength={300} showCount />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('登记签收')}
      </Button>
    </Form>
  );
}
