import { Alert } from 'antd';
import { useState } from 'react';
import { oversight, type OversightSchemas, type StoredFile } from '../../api';
import { Panel, ProblemAlert, UploadField, useSubmit } from '../../desk';
import { Button, Icon, useT } from '../../kit';
import styles from '../settlements/settlements.module.css';
import type { Batch } from '../settlements/words';

type Result = OversightSchemas['schemas']['ResultDto'];

/** The file for the bank, and the bank's answer: read as often as one likes, each line says what came of it. */
export function BankFiles({ batch }: { batch: Batch }) {
  const t = useT();
  const file = `/api/oversight/payout-batches/${batch.id}/file`;
  return (
    <Panel title={t('银行文件')}>
      <p>{t('文件含完整账号，每次导出都留痕；请只在网上银行使用，用后删除。')}</p>
      <div className={styles.buttons}>
        <a className={styles.file} href={file} download>
          <Icon name="download" size={16} /> {t('导出付款文件（GB18030）')}
        </a>
        <a className={styles.file} href={`${file}?encoding=utf-8`} download>
          <Icon name="download" size={16} /> {t('导出付款文件（UTF-8）')}
        </a>
      </div>
      <ReadBack batchId={batch.id} />
    </Panel>
  );
}

function ReadBack({ batchId }: { batchId: string }) {
  const t = useT();
  const [files, setFiles] = useState<readonly StoredFile[]>([]);
  const [result, setResult] = useState<Result | null>(null);
  const { submit, busy, problem, clear } = useSubmit(
    async () =>
      (
        await oversight.POST('/api/oversight/payout-batches/{id}/results', {
          params: { path: { id: batchId } },
          body: { fileId: files[0]!.id },
        })
      ).data!,
    {
      then: (answer) => {
        setResult(answer);
        setFiles([]);
      },
    },
  );
  return (
    <div style={{ marginTop: 16 }}>
      <h3>{t('读入银行回盘')}</h3>
      <ProblemAlert problem={problem} />
      <div className={styles.buttons}>
        <UploadField
          purpose="statement"
          accept=".csv"
          value={files}
          label={t('选择回盘文件（CSV）')}
          onChange={(chosen) => {
            setFiles(chosen);
            setResult(null);
            clear();
          }}
        />
        <Button look="primary" disabled={files.length === 0} busy={busy} onClick={() => void submit()}>
          {t('读入')}
        </Button>
      </div>
      <div role="status">{result && <Outcome result={result} />}</div>
    </div>
  );
}

function Outcome({ result }: { result: Result }) {
  const t = useT();
  return (
    <Alert
      showIcon
      style={{ marginTop: 12 }}
      type={result.faults.length > 0 || result.refused > 0 ? 'warning' : 'success'}
      title={t('付成 {{paid}} 笔，银行退回 {{refused}} 笔，没有变化 {{unchanged}} 笔。', {
        paid: result.paid,
        refused: result.refused,
        unchanged: result.unchanged,
      })}
      description={
        result.faults.length > 0 && (
          <ul className={styles.faults} lang="zh-CN">
            {result.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )
      }
    />
  );
}
