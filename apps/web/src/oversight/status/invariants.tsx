import { Link } from 'react-router';
import { type Column, DataTable, Panel, StateTag } from '../../desk';
import { formatCount, formatInstant, language, type Translate, useT } from '../../kit';
import styles from './status.module.css';
import { type Invariant, INVARIANT_STATES, pageOf } from './words';

interface InvariantsProps {
  readonly rows: readonly Invariant[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** What must hold, with what was found where it does not. */
export function Invariants({ rows, error, retry }: InvariantsProps) {
  const t = useT();
  return (
    <Panel flush title={t('应当成立的事')}>
      <DataTable
        caption={t('应当成立的事')}
        rows={rows}
        rowKey={({ chinese }) => chinese}
        columns={columnsOf(t)}
        error={error}
        retry={retry}
        empty={{
          title: t('还没有核对过'),
          text: t('每小时的第 7 分钟自动核对一次，也可以立即核对。'),
        }}
      />
    </Panel>
  );
}

const columnsOf = (t: Translate): Column<Invariant>[] => [
  { key: 'name', title: t('应当成立'), render: (row) => <Name row={row} /> },
  { key: 'state', title: t('结果'), render: ({ state }) => <StateTag of={INVARIANT_STATES} state={state} /> },
  { key: 'counted', title: t('核对数量'), align: 'right', render: ({ counted }) => formatCount(counted) },
  {
    key: 'took',
    title: t('用时'),
    align: 'right',
    wideOnly: true,
    render: ({ milliseconds }) => t('{{seconds}} 秒', { seconds: (milliseconds / 1000).toFixed(1) }),
  },
  { key: 'at', title: t('核对时间'), wideOnly: true, render: ({ checkedAt }) => formatInstant(checkedAt) },
];

function Name({ row: { chinese, english, state, faults, alarmSince } }: { row: Invariant }) {
  const t = useT();
  return (
    <div className={styles.name}>
      {language() === 'en' ? <strong>{english}</strong> : <strong lang="zh-CN">{chinese}</strong>}
      {alarmSince && <small>{t('{{at}} 起报警', { at: formatInstant(alarmSince) })}</small>}
      {state !== 'green' && (
        <ul className={styles.faults} lang="en">
          {faults.map((fault) => (
            <li key={fault}>
              <Fault text={fault} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Fault({ text }: { text: string }) {
  const page = pageOf(text);
  return page ? <Link to={page}>{text}</Link> : <code>{text}</code>;
}
