import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type StoredFile, vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, DraftNote, Panel, ProblemAlert, UploadField, useDraft, useSubmit, YuanInput } from '../../desk';
import { formatYuan, today, useT } from '../../kit';
import type { Household } from '../certification/use-linked-households';
import { ActionBar } from '../trade/action-bar';
import styles from '../trade/trade.module.css';
import type { Settlement } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { shareAmounts } from './share-amounts';
import { SharesField, type ShareValues, sharesOf } from './shares-field';

interface PaymentValues {
  readonly amountFen: string | null;
  readonly paidOn: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly settlementId?: string | null;
  readonly files: readonly StoredFile[];
  readonly note?: string;
  readonly shares: ShareValues;
}

interface PaymentFormProps {
  readonly households: readonly Household[];
  readonly settlements: readonly Settlement[];
  readonly settlementId: string | null;
}

export function PaymentForm({ households, settlements, settlementId }: PaymentFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const phone = usePhone();
  const [form] = Form.useForm<PaymentValues>();
  const draft = useDraft('household-payment', form);
  // One payment per visit of this page: sent twice after a lost answer, it is still one.
  const [id] = useState(() => crypto.randomUUID());
  const amountFen = Form.useWatch('amountFen', form);
  const { submit, busy, problem } = useSubmit(
    async ({ files, shares, note, settlementId: of, ...values }: PaymentValues) =>
      (
        await vendor.POST('/api/vendor/household-payments', {
          body: {
            ...values,
            id,
            amountFen: values.amountFen!,
            slipFileId: files[0]!.id,
            settlementId: of ?? null,
            note: note?.trim() ?? '',
            shares: sharesOf(shares),
          },
        })
      ).data!,
    {
      form,
      said: t('农户款项已登记'),
      then: () => {
        draft.discard();
        void navigate('/vendor/household-payments', { replace: true });
      },
    },
  );
  const button = (
    <Button type="primary" loading={busy} onClick={() => form.submit()}>
      {amountFen ? t('登记 {{amount}}', { amount: formatYuan(amountFen) }) : t('登记')}
    </Button>
  );
  return (
    <Form<PaymentValues>
      form={form}
      layout="vertical"
      initialValues={{
        paidOn: today(),
        fromOn: `${today().slice(0, 8)}01`,
        toOn: today(),
        settlementId,
        files: [],
        shares: { way: 'equal', weights: {} },
      }}
      onValuesChange={draft.keep}
      onFinish={(values) => void submit(values)}
    >
      <DraftNote
        restored={draft.restored}
        onDiscard={() => {
          draft.discard();
          form.resetFields();
        }}
      />
      <Panel title={t('付了多少')}>
        <PaymentFields settlements={settlements} />
      </Panel>
      <Panel title={t('分给哪些农户')}>
        <Form.Item name="shares" rules={shareRules(t, form)} style={{ marginBottom: 0 }}>
          <SharesField households={households} totalFen={BigInt(amountFen ?? '0')} />
        </Form.Item>
      </Panel>
      <ProblemAlert problem={problem} />
      {phone ? <ActionBar>{button}</ActionBar> : button}
    </Form>
  );
}

function PaymentFields({ settlements }: { settlements: readonly Settlement[] }) {
  const t = useT();
  const demand = rules.HouseholdPaymentInput;
  return (
    <div className={styles.fields}>
      <Form.Item
        name="amountFen"
        label={t('付给农户的总额')}
        rules={[{ required: true, message: t('请填写金额，最多两位小数') }]}
      >
        <YuanInput />
      </Form.Item>
      <Form.Item name="paidOn" label={t('付款日期')} rules={demands(demand.paidOn)}>
        <Input type="date" max={today()} />
      </Form.Item>
      <Form.Item
        name="files"
        label={t('银行回单')}
        rules={[{ required: true, type: 'array', min: 1, message: t('请上传银行回单') }]}
        extra={t('PDF 或照片')}
      >
        <UploadField purpose="evidence" label={t('上传回单')} />
      </Form.Item>
      <Form.Item name="fromOn" label={t('所属期间从')} rules={demands(demand.fromOn)}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="toOn"
        label={t('所属期间到')}
        dependencies={['fromOn']}
        rules={[
          ...demands(demand.toOn),
          ({ getFieldValue }) => ({
            validator: (_rule, to: string | undefined) =>
              !to || to >= String(getFieldValue('fromOn'))
                ? Promise.resolve()
                : Promise.reject(new Error(t('不能早于开始日期'))),
          }),
        ]}
      >
        <Input type="date" />
      </Form.Item>
      <Form.Item name="settlementId" label={t('从哪张结算单支付')} rules={[{ required: false }]}>
        <Select
          allowClear
          options={settlements.map(({ id, number, netFen }) => ({
            value: id,
            label: t('{{number}}，应得 {{amount}}', { number, amount: formatYuan(netFen) }),
          }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t('说明')} rules={demands(demand.note)}>
        <Input maxLength={300} lang="zh-CN" placeholder={t('例如：十一月茶籽收购款')} />
      </Form.Item>
    </div>
  );
}

const shareRules = (t: ReturnType<typeof useT>, form: ReturnType<typeof Form.useForm<PaymentValues>>[0]) => [
  {
    validator: (_rule: unknown, shares: ShareValues) => {
      const chosen = sharesOf(shares);
      if (chosen.length === 0) return Promise.reject(new Error(t('至少选一户')));
      if (chosen.some(({ weight }) => BigInt(weight) <= 0n)) {
        return Promise.reject(new Error(t('每一户的权重都要大于零')));
      }
      const total = BigInt((form.getFieldValue('amountFen') as string | null) ?? '0');
      const parts = shareAmounts(
        total,
        chosen.map(({ weight }) => BigInt(weight)),
      );
      return parts?.some((part) => part <= 0n)
        ? Promise.reject(new Error(t('有的农户分到的金额不足一分钱')))
        : Promise.resolve();
    },
  },
];
