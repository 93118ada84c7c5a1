import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, ProblemAlert, useSubmit } from '../../desk';
import { formatInstant, formatYuan, today, useT } from '../../kit';
import type { ShopOrder } from '../trade/types';

interface LetterValues {
  readonly number: string;
  readonly issuedOn: string;
}

/** A refund came after the invoice: what was given back is taken back on paper too. */
export function RedLetterDue({ order }: { order: ShopOrder }) {
  const t = useT();
  const due = order.redLetterDue;
  if (!due) return null;
  const amount = formatYuan(due.amountFen);
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 12 }}
      title={t('须开红字发票 {{amount}}', { amount })}
      description={t('开票后退了款（{{at}} 起）。请开红字发票并登记，或作废原发票后重开。', {
        at: formatInstant(due.since),
      })}
      action={<File order={order} invoiceId={due.invoiceId} amountFen={due.amountFen} />}
    />
  );
}

function File({ order, invoiceId, amountFen }: { order: ShopOrder; invoiceId: string; amountFen: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<LetterValues>();
  const demand = rules.ShopRedLetterInput;
  const { submit, busy, problem, clear } = useSubmit(
    async ({ number, issuedOn }: LetterValues) =>
      (
        await vendor.POST('/api/vendor/shop-orders/{id}/invoices/{invoiceId}/red-letters', {
          params: { path: { id: order.id, invoiceId } },
          body: { number: number.trim().toUpperCase(), issuedOn, amountFen },
        })
      ).data!,
    { form, said: t('红字发票已登记'), then: () => setOpen(false) },
  );
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('登记红字发票')}
      </Button>
      <Modal
        open={open}
        title={t('登记 {{amount}} 的红字发票', { amount: formatYuan(amountFen) })}
        okText={t('登记红字发票')}
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
        <Form<LetterValues>
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={{ issuedOn: today() }}
          onFinish={(values) => void submit(values)}
        >
          <Form.Item name="number" label={t('红字发票号码')} rules={demands(demand.number)}>
            <Input inputMode="numeric" maxLength={20} autoComplete="off" />
          </Form.Item>
          <Form.Item name="issuedOn" label={t('开票日期')} rules={demands(demand.issuedOn)}>
            <Input type="date" max={today()} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
