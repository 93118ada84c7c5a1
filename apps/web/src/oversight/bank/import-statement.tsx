import { Alert, Select, Spin } from 'antd';
import { useState } from 'react';
import { oversight, type OversightSchemas, type StoredFile } from '../../api';
import { Panel, ProblemAlert, UploadField, useSubmit } from '../../desk';
import { Button, LinkButton, useT } from '../../kit';
import styles from './bank.module.css';

type Schemas = OversightSchemas['schemas'];
type Result = Schemas['ImportResultDto'];

/** A statement file is read, checked for gaps and matched in one go; a rehearsal says first what would come of it. */
export function ImportStatement({ accounts }: { accounts: readonly Schemas['BankAccountDto'][] }) {
  const t = useT();
  const [accountId, setAccountId] = useState<string | null>(null);
  const [files, setFiles] = useState<readonly StoredFile[]>([]);
  const [outcome, setOutcome] = useState<{ result: Result; rehearsed: boolean } | null>(null);
  const account = accountId ?? accounts[0]?.id ?? null;
  const send = async (dryRun: boolean) => {
    const { data } = await oversight.POST('/api/oversight/statements', {
      params: { query: { dryRun } },
      body: { accountId: account!, fileId: files[0]!.id },
    });
    return { result: data!, rehearsed: dryRun };
  };
  const { submit, busy, problem, clear } = useSubmit(send, {
    then: (answer) => {
      setOutcome(answer);
      if (!answer.rehearsed) setFiles([]);
    },
  });
  const choose = (chosen: readonly StoredFile[]) => {
    setFiles(chosen);
    setOutcome(null);
    clear();
  };
  const ready = account !== null && files.length > 0;
  if (accounts.length === 0) return null;
  return (
    <Panel title={t('导入流水')}>
      <ProblemAlert problem={problem} />
      <div className={styles.import}>
        <label className={styles.account}>
          <span>{t('账户')}</span>
          <Select
            value={account}
            options={accounts.map(({ id, bankName, numberMasked }) => ({
              value: id,
              label: `${bankName} ${numberMasked}`,
            }))}
            onChange={setAccountId}
          />
        </label>
        <div>
          <UploadField purpose="statement" value={files} onChange={choose} label={t('选择流水文件')} />
          <p className={styles.soft}>
            {t(
              '网银导出的 CSV（UTF-8 或 GB18030 编码）、Excel（XLSX）或 camt.053（XML）；同一份文件重复导入不会重复计入。',
            )}
          </p>
        </div>
        <div className={styles.buttons}>
          <Button disabled={!ready || busy} onClick={() => void submit(true)}>
            {t('先试算')}
          </Button>
          <Button look="primary" disabled={!ready} busy={busy} onClick={() => void submit(false)}>
            {t('导入并核对')}
          </Button>
        </div>
      </div>
      <div role="status">
        {busy && (
          <div className={styles.soft}>
            <Spin size="small" /> {t('正在读取文件、检查余额衔接并核对发票')}
          </div>
        )}
        {outcome && <Outcome {...outcome} />}
      </div>
    </Panel>
  );
}

function Outcome({ result, rehearsed }: { result: Result; rehearsed: boolean }) {
  const t = useT();
  const values = {
    lines: result.lines,
    fresh: result.newLines,
    matched: result.matchedLines,
    open: result.openLines,
  };
  const nothing = result.newLines === 0;
  return (
    <Alert
      type={rehearsed ? 'info' : result.openLines > 0 ? 'warning' : 'success'}
      showIcon
      title={
        nothing
          ? t('文件共 {{lines}} 笔，此前都已导入，没有新的流水。', values)
          : rehearsed
            ? t(
                '试算：文件共 {{lines}} 笔，新增 {{fresh}} 笔，其中可自动核对 {{matched}} 笔，需人工核对 {{open}} 笔。还没有导入。',
                values,
              )
            : t(
                '已导入：文件共 {{lines}} 笔，新增 {{fresh}} 笔，其中自动核对 {{matched}} 笔，待人工核对 {{open}} 笔。',
                values,
              )
      }
      action={
        !rehearsed &&
        result.openLines > 0 && (
          <LinkButton size="small" to="/oversight/bank-lines?state=open">
            {t('去核对')}
          </LinkButton>
        )
      }
    />
  );
}
