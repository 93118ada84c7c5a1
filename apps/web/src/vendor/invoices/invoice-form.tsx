import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { type StoredFile, vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, DraftNote, Panel, ProblemAlert, UploadField, useDraft, useSubmit } from '../../desk';
import { formatYuan, today, useT } from '../../kit';
import { ActionBar } from '../trade/action-bar';
import { sum } from '../trade/amounts';
import styles from '../trade/trade.module.css';
import type { Uninvoiced } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { INVOICE_KINDS } from './invoice-state';
import { PaperPanel } from './paper-panel';
import type { BuyerDeliveries } from './uninvoiced';
import { type OfPaper, useDifferences, useFilling, usePaper } from './use-paper';

interface InvoiceValues {
  readonly invoiceNumber: string;
  readonly kind: 'digital' | 'ordinary' | 'special';
  readonly title: string;
  readonly taxNumber?: string;
  readonly issuedOn: string;
  readonly files: readonly StoredFile[];
}

interface InvoiceFormProps {
  readonly buyer: BuyerDeliveries;
  readonly chosen: readonly Uninvoiced[];
}

/** What stands on the paper; its total is what was accepted, so it is shown and not typed. */
export function InvoiceForm({ buyer, chosen }: InvoiceFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const phone = usePhone();
  const [form] = Form.useForm<InvoiceValues>();
  const draft = useDraft(`invoice.${buyer.buyerId}`, form);
  const demand = rules.NewInvoiceInput;
  const receiptIds = chosen.map(({ receiptId }) => receiptId);
  const amountFen = String(sum(chosen.map((row) => row.amountFen)));
  const { submit, busy, problem } = useSubmit(
    async ({ files, taxNumber, ...values }: InvoiceValues) =>
      (
        await vendor.POST('/api/vendor/invoices', {
          body: {
            ...values,
            invoiceNumber: values.invoiceNumber.trim().toUpperCase(),
            taxNumber: taxNumber?.trim().toUpperCase() || null,
            amountFen,
            receiptIds,
            fileId: files[0]!.id,
          },
        })
      ).data!,
    {
      form,
      fields: { fileId: 'files' },
      said: t('发票已登记，采购单位已收到通知'),
      then: (invoice) => {
        draft.discard();
        void navigate(`/vendor/invoices/${invoice.id}`, { replace: true });
      },
    },
  );
  const typed = (Form.useWatch([], form) ?? {}) as OfPaper;
  const { paper, problem: unread, reading } = usePaper(typed.files?.[0], receiptIds, !busy);
  const differences = useDifferences(paper, buyer, typed);
  const fillIn = useFilling(form, paper, draft.keep);
  const button = (
    <Button type="primary" loading={busy} onClick={() => form.submit()}>
      {t('登记 {{amount}} 的发票', { amount: formatYuan(amountFen) })}
    </Button>
  );
  return (
    <Panel title={t('发票内容')}>
      <ProblemAlert problem={problem} />
      <DraftNote
        restored={draft.restored}
        onDiscard={() => {
          draft.discard();
          form.resetFields();
        }}
      />
      <Form<InvoiceValues>
        form={form}
        layout="vertical"
        initialValues={{
          kind: 'digital',
          title: buyer.buyerName,
          taxNumber: buyer.creditCode ?? '',
          issuedOn: today(),
        }}
        onValuesChange={(changed: Partial<InvoiceValues>) => {
          if (changed.files) fillIn();
          draft.keep();
        }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item
          name="files"
          label={t('发票文件')}
          rules={[{ required: true, message: t('请上传发票文件') }]}
          extra={t('最好上传税务平台下载的数电发票 XML，内容会自动填入；也可以是 PDF、OFD 或照片，各项手工填写')}
        >
          <UploadField purpose="invoice" label={t('上传发票')} />
        </Form.Item>
        <PaperPanel paper={paper} problem={unread} reading={reading} differences={differences('files')} />
        <div className={styles.fields}>
          <Form.Item
            name="invoiceNumber"
            label={t('发票号码')}
            rules={numberRules(t('8 至 30 位数字或大写字母'))}
            extra={beside(differences('invoiceNumber'))}
          >
            <Input inputMode="numeric" autoComplete="off" maxLength={30} />
          </Form.Item>
          <Form.Item name="kind" label={t('发票种类')} rules={demands(demand.kind)}>
            <Select options={Object.entries(INVOICE_KINDS).map(([value, [text]]) => ({ value, label: t(text) }))} />
          </Form.Item>
          <Form.Item
            name="issuedOn"
            label={t('开票日期')}
            rules={demands(demand.issuedOn)}
            extra={beside(differences('issuedOn'))}
          >
            <Input type="date" max={today()} />
          </Form.Item>
          <Form.Item
            name="title"
            label={t('抬头')}
            rules={demands(demand.title)}
            extra={beside(differences('title'), t('须是采购单位的名称'))}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="taxNumber"
            label={t('购买方税号')}
            rules={demands(demand.taxNumber)}
            extra={beside(differences('taxNumber'))}
          >
            <Input maxLength={20} autoComplete="off" />
          </Form.Item>
        </div>
        {phone ? <ActionBar>{button}</ActionBar> : button}
      </Form>
    </Panel>
  );
}

/** What the uploaded file says otherwise, under the field; nothing takes no room. */
const beside = (texts: readonly string[], hint?: string): ReactNode =>
  texts.length === 0 ? (
    hint
  ) : (
    <>
      {hint}
      {texts.map((text) => (
        <span key={text} className={styles.beside}>
          {text}
        </span>
      ))}
    </>
  );

const numberRules = (message: string) => [
  ...demands(rules.NewInvoiceInput.invoiceNumber),
  { pattern: /^\s*[0-9A-Za-z]{8,30}\s*$/, message },
];
