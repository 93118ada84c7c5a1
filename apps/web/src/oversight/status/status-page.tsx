import { keepPreviousData } from '@tanstack/react-query';
import { oversight, oversightApi } from '../../api';
import { Ask, Facts, PageHead, Panel, ProblemAlert, StateTag } from '../../desk';
import { formatBps, formatInstant, useT } from '../../kit';
import { History } from './history';
import { Invariants } from './invariants';
import styles from './status.module.css';
import { type Run, RUN_STATES } from './words';
import { WorkingPanel } from './working';

const MINUTE_MS = 60_000;
const WATCHING_MS = 2_000;

/** Whether the product is right and at work: every invariant as it was last checked, and what lags. */
export default function StatusPage() {
  const t = useT();
  const { data, error, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/status',
    {},
    {
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (underWay(state.data?.runs) ? WATCHING_MS : MINUTE_MS),
    },
  );
  const open = underWay(data?.runs);
  const last = data?.runs.find(({ finishedAt }) => finishedAt !== null);
  return (
    <>
      <PageHead
        title={t('系统状态')}
        mark={last && <StateTag of={RUN_STATES} state={last.state} />}
        actions={
          <Ask
            type="primary"
            label={t('立即核对')}
            disabled={open !== undefined}
            question={t('现在核对全部账目？')}
            said={t('已排队，几秒内开始')}
            then={() => void refetch()}
            onConfirm={() => oversight.POST('/api/oversight/status/runs', {})}
          >
            <p>{t('核对只读不改，含全部文件和整条哈希链，可能需要几分钟；期间业务照常办理。')}</p>
          </Ask>
        }
      >
        {t('每小时从原始单据重算一遍账目。某项不成立时报警一次，恢复后自动解除。')}
      </PageHead>
      {error && <ProblemAlert problem={error} />}
      {open && <Progress run={open} />}
      <Panel title={t('最近两日')}>
        <Facts
          items={[
            { label: t('最近核对'), value: formatInstant(last?.finishedAt) },
            { label: t('成立'), value: last && `${last.checks - last.faulty - last.unknown} / ${last.checks}` },
            { label: t('过渡账户按期清零'), value: formatBps(last?.clearingBps) },
          ]}
        />
        <History runs={data?.runs ?? []} />
      </Panel>
      <Invariants rows={data?.invariants} error={error} retry={() => void refetch()} />
      {data && <WorkingPanel working={data.working} />}
    </>
  );
}

const underWay = (runs: readonly Run[] | undefined): Run | undefined =>
  runs?.find(({ state }) => state === 'asked' || state === 'running');

function Progress({ run }: { run: Run }) {
  const t = useT();
  const waiting = run.state === 'asked';
  return (
    <Panel title={waiting ? t('等待开始') : t('正在核对')}>
      <div className={styles.progress} role="status">
        <progress
          aria-label={t('核对进度')}
          max={Math.max(run.checks, 1)}
          value={waiting ? undefined : run.done}
          className={styles.bar}
        />
        <span>{waiting ? t('后台每几秒取一次任务') : `${run.done} / ${run.checks}`}</span>
      </div>
    </Panel>
  );
}
