import { Tooltip } from 'antd';
import { formatInstant, useT } from '../../kit';
import styles from './status.module.css';
import { type Run, RUN_STATES } from './words';

/** One stroke per run, the latest at the right. */
export function History({ runs }: { runs: readonly Run[] }) {
  const t = useT();
  const finished = runs.filter(({ finishedAt }) => finishedAt !== null).reverse();
  if (finished.length === 0) return <p className={styles.soft}>{t('还没有核对过；每小时的第 7 分钟自动核对一次。')}</p>;
  return (
    <ol className={styles.strip} aria-label={t('近两日的核对')}>
      {finished.map((run) => (
        <li key={run.id}>
          <Tooltip title={<Said run={run} />}>
            <button type="button" className={styles.stroke} data-state={run.state}>
              <span className={styles.hidden}>
                <Said run={run} />
              </span>
            </button>
          </Tooltip>
        </li>
      ))}
    </ol>
  );
}

function Said({ run }: { run: Run }) {
  const t = useT();
  const [text] = RUN_STATES[run.state] ?? [run.state];
  const what = run.faulty > 0 ? t('{{count}} 项不成立', { count: run.faulty }) : t(text);
  return (
    <>
      {[formatInstant(run.finishedAt), what, run.whole && t('含全部文件'), run.askedByName].filter(Boolean).join(' · ')}
    </>
  );
}
