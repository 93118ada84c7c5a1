import { Button, Form, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { procurement, procurementApi, type ProcurementSchemas } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { demands, ProblemAlert, useSubmit, YuanInput } from '../../desk';
import { formatDate, formatYuan, useT } from '../../kit';
import { openFen } from '../invoices/invoice-state';

type Schemas = ProcurementSchemas['schemas'];

export function CreditActions({ credit }: { credit: Schemas['CreditDto'] }) {
  const t = useT();
  const [open, setOpen] = useState<'use' | 'refund' | null>(null);
  const close = () => setOpen(null);
  return (
    <span style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
      <Button type="primary" onClick={() => setOpen('use')}>
        {t('抵付发票')}
      </Button>
      <Button disabled={BigInt(credit.refundableFen) <= 0n} onClick={() => setOpen('refund')}>
        {t('申请退回')}
      </Button>
      {open === 'use' && <Use credit={credit} onClose={close} />}
      {open === 'refund' && <Refund credit={credit} onClose={close} />}
    </span>
  );
}

interface OfCredit {
  readonly credit: Schemas['CreditDto'];
  readonly onClose: () => void;
}

function Use({ credit, onClose }: OfCredit) {
  const t = useT();
  const invoices = procurementApi.useQuery('get', '/api/procurement/invoices', { params: { query: { limit: 100 } } });
  const open = (invoices.data?.items ?? []).filter((invoice) => openFen(invoice) > 0n);
  const amountOf = (invoiceId: string): string => {
    const invoice = open.find(({ id }) => id === invoiceId);
    const due = invoice ? openFen(invoice) : 0n;
    const available = BigInt(credit.availableFen);
    return String(due < available ? due : available);
  };
  return (
    <Command<Schemas['CreditUseInput']>
      title={t('用余款抵付发票')}
      lead={t('抵付以后，供应商随即按已付款记账；可以由平台撤销。')}
      said={t('已抵付')}
      work={(body) => procurement.POST('/api/procurement/credit/uses', { body })}
      onClose={onClose}
      onChanged={(changed, set) => changed.invoiceId && set({ amountFen: amountOf(changed.invoiceId) })}
    >
      <Form.Item name="invoiceId" label={t('发票')} rules={[{ required: true, message: t('必须填写') }]}>
        <Select
          loading={invoices.isLoading}
          notFoundContent={t('没有还没付清的发票')}
          options={open.map((invoice) => ({
            value: invoice.id,
            label: t('{{supplier}} {{number}}，还应付 {{amount}}', {
              supplier: invoice.supplierName,
              number: invoice.invoiceNumber,
              amount: formatYuan(openFen(invoice)),
            }),
          }))}
        />
      </Form.Item>
      <Form.Item name="amountFen" label={t('抵付金额')} rules={[{ required: true, message: t('必须填写') }]}>
        <YuanInput />
      </Form.Item>
    </Command>
  );
}

function Refund({ onClose }: OfCredit) {
  const t = useT();
  const sources = procurementApi.useQuery('get', '/api/procurement/credit/sources');
  const mostOf = (id: string) => sources.data?.find(({ bankLineId }) => bankLineId === id)?.mostFen ?? '0';
  return (
    <Command<Schemas['CreditRefundInput']>
      title={t('申请退回余款')}
      lead={t('只退回原来付款的账户，经平台制单、复核后由银行付出。')}
      said={t('已申请退回')}
      work={(body) => procurement.POST('/api/procurement/credit/refunds', { body })}
      onClose={onClose}
      onChanged={(changed, set) => changed.bankLineId && set({ amountFen: mostOf(changed.bankLineId) })}
    >
      <Form.Item name="bankLineId" label={t('退回哪个账户')} rules={[{ required: true, message: t('必须填写') }]}>
        <Select
          loading={sources.isLoading}
          notFoundContent={t('没有可以退回的付款账户')}
          options={(sources.data ?? []).map((source) => ({
            value: source.bankLineId,
            label: t('{{name}} {{number}}（{{day}} 付款），最多 {{amount}}', {
              name: source.counterpartyName,
              number: source.counterpartyMasked,
              day: formatDate(source.bookedOn),
              amount: formatYuan(source.mostFen),
            }),
          }))}
        />
      </Form.Item>
      <Form.Item name="amountFen" label={t('退回金额')} rules={[{ required: true, message: t('必须填写') }]}>
        <YuanInput />
      </Form.Item>
      <Form.Item name="reason" label={t('事由')} rules={demands(rules.CreditRefundInput.reason)}>
        <Input.TextArea rows={2} maxLength={300} showCount />
      </Form.Item>
    </Command>
  );
}

interface CommandProps<Words extends object> {
  readonly title: string;
  readonly lead: string;
  readonly said: string;
  readonly work: (words: Words) => Promise<unknown>;
  readonly onClose: () => void;
  readonly onChanged: (changed: Partial<Words>, set: (words: Partial<Words>) => void) => void;
  readonly children: ReactNode;
}

function Command<Words extends object>({ title, lead, said, work, onClose, onChanged, children }: CommandProps<Words>) {
  const t = useT();
  const [form] = Form.useForm<Words>();
  const { submit, busy, problem } = useSubmit(work, { form, said, then: onClose });
  return (
    <Modal
      open
      title={title}
      okText={t('确定')}
      cancelText={t('取消')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={problem} />
      <p>{lead}</p>
      <Form<Words>
        form={form}
        layout="vertical"
        onValuesChange={(changed) =>
          onChanged(changed as Partial<Words>, (words) => form.setFieldsValue(words as never))
        }
        onFinish={(words) => void submit(words)}
      >
        {children}
      </Form>
    </Modal>
  );
}
