import { Tooltip } from 'antd';
import { oversightApi } from '../../api';
import { Badge, formatYuan, Skeleton, useT } from '../../kit';
import type { FilingRow } from './filing';

const useFiling = (id: string) =>
  oversightApi.useQuery('get', '/api/oversight/filings/{id}', { params: { path: { id } } }, { staleTime: 60_000 });

/** What is odd about a filing, before it is opened. */
export function RowHints({ row }: { row: FilingRow }) {
  const t = useT();
  const { data } = useFiling(row.id);
  if (!data) return <Skeleton width={60} height={18} />;
  if (data.hints.length === 0) return <span style={{ color: 'var(--text-soft)' }}>{t('无')}</span>;
  const words = [...new Set(data.hints.map(({ message }) => message))];
  return (
    <Tooltip title={<span lang="zh-CN">{words.join(' · ')}</span>}>
      <span>
        <Badge tone="red">{t('{{count}} 项', { count: data.hints.length })}</Badge>
      </span>
    </Tooltip>
  );
}

/** What a filing reserves over its programmes; open until it is confirmed where the unit leaves it to the rules. */
export function ReservedShown({ row }: { row: FilingRow }) {
  const t = useT();
  if (row.reservedFen !== null) return <>{formatYuan(row.reservedFen)}</>;
  return (
    <Tooltip title={t('单位没有填写预留份额，确认时按下限确定。')}>
      <span style={{ color: 'var(--text-soft)' }}>{t('待定')}</span>
    </Tooltip>
  );
}
