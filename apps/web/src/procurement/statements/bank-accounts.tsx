import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { asProblem, procurement } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { demands, DraftNote, Panel, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { useT } from '../../kit';
import { useSession } from '../../session';
import buying from '../buying.module.css';
import type { Account } from './bank-lines';

interface Words {
  bankName: string;
  accountName: string;
  number: string;
}

export function BankAccounts({ accounts, error }: { accounts: readonly Account[] | undefined; error: unknown }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  return (
    <Panel
      title={t('本单位付款账户')}
      extra={!adding && <Button onClick={() => setAdding(true)}>{t('登记账户')}</Button>}
    >
      <ProblemAlert problem={asProblem(error)} />
      {accounts?.length === 0 && !adding && <p className={buying.soft}>{t('还没有登记付款账户。')}</p>}
      <ul className={buying.list}>
        {accounts?.map((account) => (
          <li key={account.id} lang="zh-CN">
            <span className={buying.stack}>
              <span>{account.accountName}</span>
              <span className={buying.soft}>{account.bankName}</span>
            </span>
            <strong>{account.numberMasked}</strong>
          </li>
        ))}
      </ul>
      {adding && <AccountForm onDone={() => setAdding(false)} />}
    </Panel>
  );
}

function AccountForm({ onDone }: { onDone: () => void }) {
  const t = useT();
  const session = useSession();
  const [form] = Form.useForm<Words>();
  const { restored, keep, discard } = useDraft('bank-account', form);
  const { submit, busy, problem } = useSubmit(
    (body: Words) => procurement.POST('/api/procurement/bank-accounts', { body }),
    {
      form,
      said: t('账户已登记，账号加密保存'),
      then: () => {
        discard();
        onDone();
      },
    },
  );
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
        name="account"
        form={form}
        layout="vertical"
        initialValues={{ accountName: session?.organisation?.name }}
        onValuesChange={keep}
        onFinish={(words) => void submit(words)}
      >
        <Form.Item name="bankName" label={t('开户行')} rules={demands(rules.PayerAccountInput.bankName)}>
          <Input placeholder={t('例如：中国建设银行耒阳支行')} />
        </Form.Item>
        <Form.Item name="accountName" label={t('户名')} rules={demands(rules.PayerAccountInput.accountName)}>
          <Input />
        </Form.Item>
        <Form.Item
          name="number"
          label={t('账号')}
          rules={[
            ...demands(rules.PayerAccountInput.number),
            { pattern: new RegExp(rules.PayerAccountInput.number.pattern), message: t('账号只含数字、空格和短横线') },
          ]}
        >
          <Input inputMode="numeric" autoComplete="off" />
        </Form.Item>
        <div className={buying.photos}>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('登记')}
          </Button>
          <Button onClick={onDone}>{t('取消')}</Button>
        </div>
      </Form>
    </>
  );
}
