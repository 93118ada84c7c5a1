import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { fileUrl, type StoredFile, vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { Ask, demands, Facts, Panel, ProblemAlert, UploadField, useSubmit, YuanInput } from '../../desk';
import { Badge, formatDate, formatYuan, today, useT } from '../../kit';
import { orReload } from '../trade/or-reload';
import styles from '../trade/trade.module.css';
import type { ShopOrder } from '../trade/types';
import { RedLetterDue } from './red-letter-due';

/** The invoice that the buyer asked for, and the ones that were given. */
export function ShopInvoicePanel({ order }: { order: ShopOrder }) {
  const t = useT();
  const asked = order.invoiceAsked;
  const standing = order.invoices.some(({ voidedAt }) => voidedAt === null);
  if (!asked && order.invoices.length === 0) return null;
  return (
    <Panel
      title={t('发票')}
      extra={asked && !standing && order.paidAt && order.state !== 'closed' && <Record order={order} />}
    >
      <RedLetterDue order={order} />
      {asked && (
        <Facts
          items={[
            { label: t('抬头'), value: <span lang="zh-CN">{asked.title}</span> },
            asked.taxNumber && { label: t('税号'), value: asked.taxNumber },
            { label: t('接收邮箱'), value: <a href={`mailto:${asked.email}`}>{asked.email}</a> },
            { label: t('应开金额'), value: <strong>{formatYuan(asked.amountFen)}</strong> },
          ]}
        />
      )}
      <ul className={styles.listPlain} style={{ marginTop: 12 }}>
        {order.invoices.map((invoice) => (
          <li key={invoice.id} className={styles.linkRow}>
            <span>
              <a href={fileUrl(invoice.fileId)} target="_blank" rel="noreferrer">
                {invoice.number}
              </a>{' '}
              {invoice.voidedAt && <Badge tone="red">{t('已作废')}</Badge>}
              <span className={styles.under}>
                {formatDate(invoice.issuedOn)} <span lang="zh-CN">{invoice.voidReason}</span>
              </span>
              {invoice.redLetters.map((letter) => (
                <span key={letter.id} className={styles.under}>
                  {t('红字发票 {{number}}，{{date}}，{{amount}}', {
                    number: letter.number,
                    date: formatDate(letter.issuedOn),
                    amount: formatYuan(letter.amountFen),
                  })}
                </span>
              ))}
            </span>
            <span>
              <span className={styles.money}>{formatYuan(invoice.amountFen)}</span>{' '}
              {!invoice.voidedAt && <Void order={order} invoiceId={invoice.id} />}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Void({ order, invoiceId }: { order: ShopOrder; invoiceId: string }) {
  const t = useT();
  return (
    <Ask
      danger
      size="small"
      label={t('作废')}
      question={t('作废这张发票的登记？')}
      reason={{ label: t('作废原因'), max: 300 }}
      said={t('发票登记已作废')}
      onConfirm={(reason) =>
        orReload(
          async () =>
            (
              await vendor.POST('/api/vendor/shop-orders/{id}/invoices/{invoiceId}/voiding', {
                params: { path: { id: order.id, invoiceId } },
                body: { reason },
              })
            ).data,
        )
      }
    />
  );
}

interface InvoiceValues {
  readonly number: string;
  readonly issuedOn: string;
  readonly amountFen: string | null;
  readonly files: readonly StoredFile[];
}

function Record({ order }: { order: ShopOrder }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<InvoiceValues>();
  const demand = rules.ShopInvoiceInput;
  const { submit, busy, problem, clear } = useSubmit(
    async ({ files, number, issuedOn, amountFen }: InvoiceValues) =>
      (
        await vendor.POST('/api/vendor/shop-orders/{id}/invoices', {
          params: { path: { id: order.id } },
          body: { number: number.trim(), issuedOn, amountFen: amountFen!, fileId: files[0]!.id },
        })
      ).data!,
    { form, fields: { fileId: 'files' }, said: t('发票已登记，买家可以下载'), then: () => setOpen(false) },
  );
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('登记发票')}
      </Button>
      <Modal
        open={open}
        title={t('登记开给买家的发票')}
        okText={t('登记发票')}
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
        <Form<InvoiceValues>
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={{ issuedOn: today(), amountFen: order.invoiceAsked?.amountFen ?? null, files: [] }}
          onFinish={(values) => void submit(values)}
        >
          <Form.Item name="number" label={t('发票号码')} rules={demands(demand.number)}>
            <Input inputMode="numeric" maxLength={20} autoComplete="off" />
          </Form.Item>
          <Form.Item name="issuedOn" label={t('开票日期')} rules={demands(demand.issuedOn)}>
            <Input type="date" max={today()} />
          </Form.Item>
          <Form.Item
            name="amountFen"
            label={t('价税合计')}
            rules={[{ required: true, message: t('请填写金额，最多两位小数') }]}
            extra={t('应等于买家实付减去已退')}
          >
            <YuanInput />
          </Form.Item>
          <Form.Item
            name="files"
            label={t('发票文件')}
            rules={[{ required: true, type: 'array', min: 1, message: t('请上传发票文件') }]}
          >
            <UploadField purpose="invoice" label={t('上传发票')} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
