import { AutoComplete, Button, Form, Input } from 'antd';
import { Fragment, useState } from 'react';
import { procurement, procurementApi } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { demands, DraftNote, Panel, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { formatDate, formatFen, formatYuan, showToast, today, useT } from '../../kit';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import { DateField } from '../date-field';
import type { Invoice } from './invoice';
import { openFen } from './invoice-state';

interface Words {
  payerAccountName: string;
  plannedOn: string;
  note?: string;
}

/** Arranging the payment, and then exactly what to type at the bank. */
export function PaymentInstruction({ invoice }: { invoice: Invoice }) {
  const t = useT();
  const [changing, setChanging] = useState(false);
  if (invoice.plannedOn === null || changing) {
    return (
      <Panel title={changing ? t('更改付款安排') : t('安排付款')}>
        <InstructionForm invoice={invoice} onDone={() => setChanging(false)} changing={changing} />
      </Panel>
    );
  }
  return (
    <Panel title={t('按下面的内容转账')} extra={<Button onClick={() => setChanging(true)}>{t('更改付款安排')}</Button>}>
      <p className={buying.soft}>
        {t('计划 {{day}} 付款。附言里写上附言码，到账后自动核对到这张发票。', { day: formatDate(invoice.plannedOn) })}
      </p>
      <dl className={buying.transfer}>
        <Copied label={t('附言码')} value={invoice.referenceCode} strong />
        <Copied
          label={t('金额')}
          value={formatFen(openFen(invoice)).replaceAll(',', '')}
          shown={formatYuan(openFen(invoice))}
        />
        {invoice.payTo.map((account) => (
          <Fragment key={account.number}>
            <Copied label={t('收款户名')} value={account.accountName} />
            <Copied label={t('开户行')} value={account.bankName} />
            <Copied label={t('账号')} value={account.number} shown={account.number.replace(/(\d{4})(?=\d)/g, '$1 ')} />
          </Fragment>
        ))}
      </dl>
    </Panel>
  );
}

function Copied({
  label,
  value,
  shown = value,
  strong = false,
}: {
  label: string;
  value: string;
  shown?: string;
  strong?: boolean;
}) {
  const t = useT();
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      showToast(t('已复制{{what}}', { what: label }));
    } catch {
      showToast(t('浏览器不允许复制，请手工选取'), { bad: true });
    }
  }
  return (
    <div className={buying.copied}>
      <dt>{label}</dt>
      <dd>
        <span className={strong ? buying.code : undefined} lang="zh-CN">
          {shown}
        </span>
        <Button size="small" aria-label={t('复制{{what}}', { what: label })} onClick={() => void copy()}>
          {t('复制')}
        </Button>
      </dd>
    </div>
  );
}

interface InstructionFormProps {
  readonly invoice: Invoice;
  readonly onDone: () => void;
  readonly changing: boolean;
}

function InstructionForm({ invoice, onDone, changing }: InstructionFormProps) {
  const t = useT();
  const can = useCan();
  const [form] = Form.useForm<Words>();
  const { restored, keep, discard } = useDraft(`payment.${invoice.id}`, form);
  const accounts = procurementApi.useQuery(
    'get',
    '/api/procurement/bank-accounts',
    {},
    { enabled: can('statements.import') },
  );
  const { submit, busy, problem } = useSubmit(
    (body: Words) =>
      procurement.POST('/api/procurement/invoices/{id}/payment-instruction', {
        params: { path: { id: invoice.id } },
        body: { ...body, note: body.note ?? '' },
      }),
    {
      form,
      said: t('已安排付款，供应商会收到通知'),
      then: () => {
        discard();
        onDone();
      },
    },
  );
  const names = [...new Set([...(accounts.data ?? []).map(({ accountName }) => accountName), invoice.title])];
  return (
    <>
      <DraftNote
        restored={restored}
        onDiscard={() => {
          discard();
          form.resetFields();
        }}
      />
      <ProblemAlert problem={problem} />
      <Form
        name="payment"
        form={form}
        layout="vertical"
        initialValues={{ payerAccountName: names[0], plannedOn: invoice.plannedOn ?? today(), note: '' }}
        onValuesChange={keep}
        onFinish={(words) => void submit(words)}
      >
        <div className={buying.formGrid}>
          <Form.Item
            name="payerAccountName"
            label={t('付款账户户名')}
            rules={demands(rules.PaymentInstructionInput.payerAccountName)}
          >
            <AutoComplete options={names.map((value) => ({ value }))} />
          </Form.Item>
          <Form.Item
            name="plannedOn"
            label={t('计划付款日')}
            rules={demands(rules.PaymentInstructionInput.plannedOn)}
            extra={t('应付款日 {{day}}', { day: formatDate(invoice.dueOn) })}
          >
            <DateField notBefore={today()} />
          </Form.Item>
        </div>
        <Form.Item name="note" label={t('说明')} rules={demands(rules.PaymentInstructionInput.note)}>
          <Input />
        </Form.Item>
        <div className={buying.photos}>
          <Button type="primary" htmlType="submit" loading={busy}>
            {changing ? t('保存') : t('安排付款，取得附言码')}
          </Button>
          {changing && <Button onClick={onDone}>{t('取消')}</Button>}
        </div>
      </Form>
    </>
  );
}
