import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { procurement, type ProcurementSchemas, type StoredFile } from '../../api';
import { Panel, ProblemAlert, UploadField, useSubmit } from '../../desk';
import { useT } from '../../kit';
import buying from '../buying.module.css';
import { Notice } from '../notice';
import type { Account } from './bank-lines';

interface Words {
  accountId: string;
  files?: readonly StoredFile[];
}
type Outcome = ProcurementSchemas['schemas']['PayerImportDto'];

export function StatementImport({ accounts }: { accounts: readonly Account[] }) {
  const t = useT();
  const [form] = Form.useForm<Words>();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { submit, busy, problem, clear } = useSubmit(
    async ({ accountId, files }: Words) =>
      (await procurement.POST('/api/procurement/statements', { body: { accountId, fileId: files![0]!.id } })).data!,
    {
      form,
      then: (answer) => {
        setOutcome(answer);
        form.setFieldValue('files', []);
      },
    },
  );
  const only = accounts.length === 1 ? accounts[0]!.id : undefined;
  return (
    <Panel title={t('导入流水')}>
      {outcome && <Imported outcome={outcome} />}
      <ProblemAlert problem={problem} />
      {accounts.length === 0 ? (
        <p className={buying.soft}>{t('登记付款账户后可以导入。')}</p>
      ) : (
        <Form
          name="statement"
          key={only}
          form={form}
          layout="vertical"
          initialValues={{ accountId: only }}
          onValuesChange={clear}
          onFinish={(words) => void submit(words)}
        >
          <Form.Item name="accountId" label={t('账户')} rules={[{ required: true, message: t('必须填写') }]}>
            <Select
              options={accounts.map(({ id, bankName, numberMasked }) => ({
                value: id,
                label: `${bankName} ${numberMasked}`,
              }))}
            />
          </Form.Item>
          <Form.Item
            name="files"
            label={t('流水文件')}
            rules={[{ required: true, type: 'array', min: 1, message: t('请上传流水文件') }]}
            extra={t('网上银行导出的 CSV、Excel（XLSX）或 camt.053 XML。同一文件可以重复导入，不会重复记录。')}
          >
            <UploadField purpose="statement" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('导入')}
          </Button>
        </Form>
      )}
    </Panel>
  );
}

function Imported({ outcome }: { outcome: Outcome }) {
  const t = useT();
  return (
    <Notice tone="green" icon="check" title={t('导入完成')}>
      {t('共 {{lines}} 笔，新增 {{fresh}} 笔，其中 {{matched}} 笔按附言码对上了发票。', {
        lines: outcome.lines,
        fresh: outcome.newLines,
        matched: outcome.matchedLines,
      })}
    </Notice>
  );
}
