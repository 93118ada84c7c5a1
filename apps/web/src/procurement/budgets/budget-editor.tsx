import { Form, Input, Modal } from 'antd';
import { asProblem, procurement, queryClient } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { demands, DraftNote, Facts, ProblemAlert, useDraft, useSubmit, YuanInput } from '../../desk';
import { formatYuan, useT } from '../../kit';
import { FUNDS } from '../../kit/labels';

/** A budget, or the place of one that was not set up yet (version 0). */
export interface Purse {
  readonly year: number;
  readonly fund: 'canteen' | 'union';
  readonly amountFen: string | null;
  readonly reservedFen: string;
  readonly spentFen: string;
  readonly version: number;
}

interface Values {
  amountFen: string;
  reason: string;
}

/** Sets up or changes the amount of a purse, with a reason; never below what is spent and claimed. */
export function BudgetEditor({ purse, onClose }: { purse: Purse; onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<Values>();
  const { restored, keep, discard } = useDraft(`budget.${purse.year}.${purse.fund}`, form);
  const amount = Form.useWatch<string | null | undefined>('amountFen', form);
  const committed = BigInt(purse.reservedFen) + BigInt(purse.spentFen);
  const fund = t((FUNDS[purse.fund] ?? [purse.fund])[0]);
  const { submit, busy, problem } = useSubmit(
    (values: Values) =>
      procurement
        .PUT('/api/procurement/budgets/{year}/{fund}', {
          params: { path: { year: purse.year, fund: purse.fund } },
          body: { amountFen: values.amountFen, reason: values.reason.trim(), version: purse.version },
        })
        .catch((error: unknown) => {
          if (asProblem(error)?.code === 'stale_version') void queryClient.invalidateQueries();
          throw error;
        }),
    {
      form,
      said: t('预算已保存'),
      then: () => {
        discard();
        onClose();
      },
    },
  );
  const change = amount && purse.amountFen ? BigInt(amount) - BigInt(purse.amountFen) : null;
  return (
    <Modal
      open
      title={
        purse.amountFen === null
          ? t('编制 {{year}} 年{{fund}}预算', { year: purse.year, fund })
          : t('调整 {{year}} 年{{fund}}预算', { year: purse.year, fund })
      }
      okText={t('保存')}
      cancelText={t('取消')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={problem} />
      <DraftNote
        restored={restored}
        onDiscard={() => {
          discard();
          form.resetFields();
        }}
      />
      {purse.amountFen !== null && (
        <div style={{ marginBottom: 16 }}>
          <Facts
            items={[
              { label: t('现在的预算'), value: formatYuan(purse.amountFen) },
              { label: t('已支出和预占，不能低于'), value: formatYuan(committed) },
            ]}
          />
        </div>
      )}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ amountFen: purse.amountFen }}
        onValuesChange={keep}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item
          name="amountFen"
          label={t('全年金额')}
          rules={[
            { required: true, message: t('请填写金额') },
            {
              validator: (_rule, fen: string | null | undefined) =>
                fen && BigInt(fen) < committed
                  ? Promise.reject(new Error(t('不能低于已支出和预占的 {{amount}}', { amount: formatYuan(committed) })))
                  : Promise.resolve(),
            },
          ]}
          extra={
            change !== null &&
            change !== 0n &&
            (change > 0n
              ? t('增加 {{amount}}', { amount: formatYuan(change) })
              : t('减少 {{amount}}', { amount: formatYuan(-change) }))
          }
        >
          <YuanInput />
        </Form.Item>
        <Form.Item name="reason" label={t('原因')} rules={demands(rules.BudgetInput.reason)}>
          <Input.TextArea rows={2} maxLength={200} showCount placeholder={t('例如：年初预算、年中追加')} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
