import { Link } from 'react-router';
import { Facts, Panel } from '../../desk';
import { formatCount, formatInstant, type Translate, useT } from '../../kit';
import type { Working } from './words';

/** What lags and what waits: tasks, replicas, backups, and papers that should have followed each other. */
export function WorkingPanel({ working }: { working: Working }) {
  const t = useT();
  return (
    <Panel title={t('运行情况')}>
      <Facts
        items={[
          { label: t('最早未发出的事件'), value: ageOf(t, working.outboxSeconds) },
          { label: t('最早未完成的任务'), value: ageOf(t, working.oldestTaskSeconds) },
          { label: t('未完成的任务'), value: formatCount(working.openTasks) },
          {
            label: t('失败的后台任务'),
            value: <Link to="/oversight/dead-letters">{formatCount(working.deadLetters)}</Link>,
          },
          { label: t('已验收未开票'), value: pending(t, working.notInvoiced, working.notInvoicedDays) },
          { label: t('未付清的发票'), value: pending(t, working.notPaid, working.notPaidDays) },
          { label: t('数据库副本'), value: replicas(t, working) },
          { label: t('最近备份归档'), value: working.archivedAt ? formatInstant(working.archivedAt) : t('未归档') },
        ]}
      />
    </Panel>
  );
}

function ageOf(t: Translate, seconds: number): string {
  if (seconds === 0) return t('没有等待的');
  if (seconds < 120) return t('已等 {{seconds}} 秒', { seconds });
  if (seconds < 7_200) return t('已等 {{minutes}} 分钟', { minutes: Math.floor(seconds / 60) });
  return t('已等 {{hours}} 小时', { hours: Math.floor(seconds / 3_600) });
}

const pending = (t: Translate, count: number, days: number): string =>
  count === 0 ? t('没有') : t('{{count}} 张，最早 {{days}} 天', { count: formatCount(count), days });

function replicas(t: Translate, { replicas: count, replicaLagSeconds }: Working): string {
  if (count === null) return t('没有');
  return replicaLagSeconds === null
    ? t('{{count}} 个', { count })
    : t('{{count}} 个，最慢落后 {{seconds}} 秒', { count, seconds: replicaLagSeconds });
}
