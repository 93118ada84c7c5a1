import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { vendor, vendorApi } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, Facts, Panel, Pending, ProblemAlert, StateTag, useSubmit } from '../../desk';
import { formatInstant, useT, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import { useSession } from '../../session';
import { NextStep } from '../trade/next-step';
import styles from '../trade/trade.module.css';
import type { PayoutAccount } from '../trade/types';

const ACCOUNT_STATES: Labels = {
  given: [zh('待核验'), 'gold'],
  verified: [zh('使用中'), 'green'],
  refused: [zh('不能使用'), 'red'],
  retired: [zh('已更换')],
};

/** The bank account that payouts go to; its number is never shown whole again. */
export function AccountPanel() {
  const t = useT();
  const query = vendorApi.useQuery('get', '/api/vendor/payout-accounts');
  const accounts = query.data;
  if (!accounts) return <Pending error={query.error} retry={() => void query.refetch()} />;
  const shown = accounts.filter(({ state }) => state !== 'retired');
  const verified = shown.some(({ state }) => state === 'verified');
  const given = shown.some(({ state }) => state === 'given');
  return (
    <>
      {!verified && (
        <NextStep tone={given ? 'gold' : 'red'} title={given ? t('收款账户正在等平台核验') : t('请登记收款银行账户')}>
          {given ? t('核验以后，已可结算的款项随即付出。') : t('没有可用的收款账户，结算的款项付不出去。')}
        </NextStep>
      )}
      <Panel title={t('收款银行账户')} extra={<AccountForm first={shown.length === 0} />}>
        {shown.length === 0 && <p className={styles.soft}>{t('还没有登记。')}</p>}
        <div className={styles.stack}>
          {shown.map((account) => (
            <Account key={account.id} account={account} />
          ))}
        </div>
        <p className={styles.soft} style={{ marginTop: 12 }}>
          {t('开通了线上收款账户的，消费者货款先转到那里，其余由银行付到这个账户。')}
        </p>
      </Panel>
    </>
  );
}

function Account({ account }: { account: PayoutAccount }) {
  const t = useT();
  return (
    <div className={styles.line}>
      <Facts
        items={[
          { label: t('状态'), value: <StateTag of={ACCOUNT_STATES} state={account.state} /> },
          { label: t('开户行'), value: <span lang="zh-CN">{account.bankName}</span> },
          { label: t('户名'), value: <span lang="zh-CN">{account.accountName}</span> },
          { label: t('账号'), value: account.numberMasked },
          { label: t('登记时间'), value: formatInstant(account.givenAt) },
          account.reason && {
            label: t('不能使用的原因'),
            value: (
              <span className={styles.late} lang="zh-CN">
                {account.reason}
              </span>
            ),
            wide: true,
          },
        ]}
      />
    </div>
  );
}

interface AccountValues {
  readonly bankName: string;
  readonly accountName: string;
  readonly number: string;
  readonly again: string;
}

const digits = (text: string | undefined): string => (text ?? '').replaceAll(/\D/g, '');

function AccountForm({ first }: { first: boolean }) {
  const t = useT();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<AccountValues>();
  const demand = rules.PayoutAccountInput;
  const { submit, busy, problem, clear } = useSubmit(
    async ({ bankName, accountName, number }: AccountValues) =>
      (
        await vendor.POST('/api/vendor/payout-accounts', {
          body: { bankName: bankName.trim(), accountName: accountName.trim(), number: number.trim() },
        })
      ).data!,
    { form, said: t('收款账户已登记，等平台核验'), then: () => setOpen(false) },
  );
  return (
    <>
      <Button type={first ? 'primary' : 'default'} onClick={() => setOpen(true)}>
        {first ? t('登记收款账户') : t('更换收款账户')}
      </Button>
      <Modal
        open={open}
        title={first ? t('登记收款账户') : t('更换收款账户')}
        okText={t('提交核验')}
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
        <Form<AccountValues>
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={{ accountName: session?.organisation?.name ?? '' }}
          onFinish={(values) => void submit(values)}
        >
          <Form.Item
            name="accountName"
            label={t('户名')}
            rules={demands(demand.accountName)}
            extra={t('应与本单位名称一致')}
          >
            <Input maxLength={100} lang="zh-CN" autoComplete="off" />
          </Form.Item>
          <Form.Item name="bankName" label={t('开户行')} rules={demands(demand.bankName)}>
            <Input maxLength={100} lang="zh-CN" autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="number"
            label={t('账号')}
            rules={[
              { required: true, message: t('必须填写') },
              { pattern: /^[0-9 -]{8,40}$/, message: t('8 至 40 位数字') },
            ]}
          >
            <Input inputMode="numeric" maxLength={40} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="again"
            label={t('再输一遍账号')}
            dependencies={['number']}
            rules={[
              { required: true, message: t('必须填写') },
              {
                validator: (_rule, again: string | undefined) =>
                  !again || digits(again) === digits(form.getFieldValue('number') as string)
                    ? Promise.resolve()
                    : Promise.reject(new Error(t('两次输入的账号不一样'))),
              },
            ]}
          >
            <Input inputMode="numeric" maxLength={40} autoComplete="off" onPaste={(event) => event.preventDefault()} />
          </Form.Item>
        </Form>
        <p className={styles.soft}>{t('账号加密保存，以后只显示末四位。')}</p>
      </Modal>
    </>
  );
}
