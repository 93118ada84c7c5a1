import { Alert, Button, Spin } from 'antd';
import { useRef, useState } from 'react';
import { asProblem, type ApiProblem, queryClient, type StoredFile, vendor } from '../../api';
import { Ask, PageHead, Panel, ProblemAlert, UploadField } from '../../desk';
import { Icon, showToast, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { ImportOutcome } from '../trade/types';
import { ImportResult } from './import-result';
import { templateHref } from './import-template';
import { NavButton } from '../trade/nav-button';

/** A sheet is looked through first and changes nothing; then what is right of it is taken. */
export default function ImportPage() {
  const t = useT();
  const sheet = useSheet();
  return (
    <>
      <PageHead title={t('表格导入')} above={[{ title: t('商品'), to: '/vendor/products' }]}>
        {t(
          '一张表格改好全部价格和库存，或一次新建多个商品。按货号识别：新货号建为草稿，已有的按表更新，空着的格子不动。',
        )}
      </PageHead>
      <Panel title={t('第一步：准备表格')}>
        <p className={styles.photos} style={{ alignItems: 'center', gap: 20 }}>
          <a href="/api/vendor/product-exports?format=xlsx" download>
            <Icon name="download" size={16} style={{ display: 'inline', verticalAlign: '-3px' }} />{' '}
            {t('下载现有商品（Excel）')}
          </a>
          <a href="/api/vendor/product-exports?format=csv" download>
            <Icon name="download" size={16} style={{ display: 'inline', verticalAlign: '-3px' }} />{' '}
            {t('下载现有商品（CSV）')}
          </a>
          <a href={templateHref()} download="template.csv">
            <Icon name="download" size={16} style={{ display: 'inline', verticalAlign: '-3px' }} />{' '}
            {t('下载空白模板（附两行样例）')}
          </a>
        </p>
        <p className={styles.soft} style={{ marginTop: 8 }}>
          {t('最多 1,000 行。只改价格和库存时，保留“货号”“单价（元）”“库存”三列即可。')}
        </p>
      </Panel>
      <Panel title={t('第二步：上传并检查')}>
        <UploadField
          purpose="sheet"
          label={sheet.file ? t('换一张表格') : t('上传表格（Excel 或 CSV）')}
          value={sheet.file ? [sheet.file] : []}
          onChange={(files) => void sheet.choose(files[0] ?? null)}
          disabled={sheet.working !== null}
        />
        {sheet.working && (
          <div className={styles.cellForm} role="status" style={{ marginTop: 12 }}>
            <Spin size="small" />
            {sheet.working === 'checking' ? t('正在逐行检查，不会改动任何商品') : t('正在导入')}
            {sheet.working === 'checking' && (
              <Button size="small" onClick={sheet.stop}>
                {t('取消')}
              </Button>
            )}
          </div>
        )}
        <ProblemAlert problem={sheet.problem} />
      </Panel>
      {sheet.outcome && (
        <Panel title={sheet.applied ? t('导入结果') : t('检查结果（还没有导入）')}>
          <ImportResult outcome={sheet.outcome} applied={sheet.applied} />
          <Apply sheet={sheet} />
        </Panel>
      )}
    </>
  );
}

function Apply({ sheet }: { sheet: ReturnType<typeof useSheet> }) {
  const t = useT();
  const { outcome, applied } = sheet;
  if (!outcome) return null;
  if (applied) {
    return (
      <NavButton to="/vendor/products" look="primary">
        {t('查看商品')}
      </NavButton>
    );
  }
  const effective = outcome.created + outcome.changed;
  if (effective === 0) {
    return (
      <Alert
        type="info"
        showIcon
        title={
          outcome.refused > 0 ? t('没有可以导入的行，请改好有误的行再上传。') : t('表格和现有商品一致，不用导入。')
        }
      />
    );
  }
  return (
    <Ask
      type="primary"
      label={t('导入 {{count}} 行', { count: effective })}
      question={t('按表格导入？')}
      said={t('导入完成')}
      onConfirm={sheet.apply}
    >
      <p>
        {t('新建 {{created}} 个规格，更改 {{changed}} 个；价格即时生效。', {
          created: outcome.created,
          changed: outcome.changed,
        })}{' '}
        {outcome.refused > 0 && t('有误的 {{count}} 行不导入。', { count: outcome.refused })}
      </p>
    </Ask>
  );
}

/** One sheet on its way: stored, checked, taken. */
function useSheet() {
  const t = useT();
  const [file, setFile] = useState<StoredFile | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [applied, setApplied] = useState(false);
  const [working, setWorking] = useState<'checking' | 'applying' | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const stopping = useRef<AbortController>(null);

  async function run(fileId: string, dryRun: boolean): Promise<ImportOutcome> {
    const stop = new AbortController();
    stopping.current = stop;
    setWorking(dryRun ? 'checking' : 'applying');
    try {
      return (
        await vendor.POST('/api/vendor/product-imports', {
          params: { query: dryRun ? { dryRun: true } : {} },
          body: { fileId },
          signal: stop.signal,
        })
      ).data!;
    } finally {
      setWorking(null);
    }
  }

  async function choose(next: StoredFile | null): Promise<void> {
    setFile(next);
    setOutcome(null);
    setApplied(false);
    setProblem(null);
    if (!next) return;
    try {
      setOutcome(await run(next.id, true));
    } catch (error) {
      setFile(null);
      if ((error as Error).name === 'AbortError') showToast(t('已取消检查'));
      else setProblem(asProblem(error));
    }
  }

  async function apply(): Promise<void> {
    setOutcome(await run(file!.id, false));
    setApplied(true);
    void queryClient.invalidateQueries();
  }

  return { file, outcome, applied, working, problem, choose, apply, stop: () => stopping.current?.abort() };
}
