import { Progress } from 'antd';
import { formatCount, useT } from '../../kit';
import styles from './exports.module.css';
import type { Export } from './kinds';

/** As far as it really is: rows written of rows counted. */
export function ExportProgress({ made }: { made: Export }) {
  const t = useT();
  return (
    <div className={styles.progress} role="status">
      <Progress percent={made.progress} size="small" aria-label={t('生成进度')} />
      <span>
        {made.state === 'queued'
          ? t('排队中')
          : made.rowsTotal === null
            ? t('正在准备数据')
            : t('已写 {{written}} 行，共 {{total}} 行', {
                written: formatCount(made.rowsWritten),
                total: formatCount(made.rowsTotal),
              })}
      </span>
    </div>
  );
}
