import type { OversightSchemas } from '../../api';
import { type Column, DataTable, Panel, StateTag } from '../../desk';
import { formatInstant, formatYuan, useT } from '../../kit';
import styles from './order.module.css';
import { ACCOUNTS, CAUSES, REFERENCES, STAGES, TRANSFER_KINDS, type Purchase } from './order-words';

type Entry = OversightSchemas['schemas']['CountEntryDto'];
type Transfer = OversightSchemas['schemas']['TransferDto'];

/** Every difference that was ever counted, in the order in which it happened; nothing is edited. */
export function CountEntries({ view }: { view: Purchase }) {
  const t = useT();
  const line = (id: string) => view.lines.find((one) => one.id === id);
  const programme = (code: string) =>
    view.lines.flatMap(({ counts }) => counts).find(({ programmeCode }) => programmeCode === code)?.programmeName ??
    code;
  const columns: Column<Entry>[] = [
    { key: 'at', title: t('计入时间'), render: ({ countedAt }) => formatInstant(countedAt) },
    {
      key: 'line',
      title: t('订单行'),
      render: ({ orderLineId }) => (
        <span lang="zh-CN">
          {line(orderLineId)?.position}. {line(orderLineId)?.productName}
        </span>
      ),
    },
    {
      key: 'programme',
      title: t('项目'),
      render: ({ programmeCode }) => <span lang="zh-CN">{programme(programmeCode)}</span>,
    },
    { key: 'stage', title: t('口径'), render: ({ stage }) => <StateTag of={STAGES} state={stage} /> },
    { key: 'cause', title: t('起因'), render: ({ cause }) => t(CAUSES[cause] ?? cause) },
    { key: 'amount', title: t('增减'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
    { key: 'total', title: t('此后累计'), align: 'right', render: ({ totalAfterFen }) => formatYuan(totalAfterFen) },
    {
      key: 'position',
      title: t('账本位置'),
      align: 'right',
      render: ({ chainPosition }) =>
        chainPosition ? t('第 {{position}} 笔', { position: chainPosition }) : t('待封存'),
    },
  ];
  return (
    <Panel flush title={t('计入明细')}>
      <DataTable
        caption={t('计入明细')}
        rows={view.entries}
        rowKey={({ id }) => id}
        columns={columns}
        empty={{ title: t('这个订单没有计入任何项目'), text: t('每一行不计入的原因见上面。') }}
      />
    </Panel>
  );
}

/** Money and quota that moved, each sealed with a hash that covers all before it. */
export function Transfers({ transfers }: { transfers: readonly Transfer[] }) {
  const t = useT();
  const columns: Column<Transfer>[] = [
    {
      key: 'position',
      title: t('账本位置'),
      render: ({ chainPosition }) =>
        chainPosition ? t('第 {{position}} 笔', { position: chainPosition }) : t('待封存'),
    },
    { key: 'at', title: t('时间'), render: ({ at }) => formatInstant(at) },
    {
      key: 'kind',
      title: t('记账'),
      render: ({ kind, refType }) => `${t(TRANSFER_KINDS[kind] ?? kind)} · ${t(REFERENCES[refType] ?? refType)}`,
    },
    {
      key: 'legs',
      title: t('分录'),
      render: ({ legs }) => (
        <ul className={styles.legs}>
          {legs.map((leg, index) => (
            <li key={`${leg.account}-${index}`}>
              <span>{t(ACCOUNTS[leg.account.split(':')[0]!] ?? leg.account.split(':')[0]!)}</span>
              <span className={styles.soft}>{leg.phase === 'pending' ? t('预占') : t('入账')}</span>
              <span>{formatYuan(leg.amountFen)}</span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'hash',
      title: t('哈希'),
      wideOnly: true,
      render: ({ chainHash }) => (chainHash ? <code className={styles.hash}>{chainHash}</code> : '—'),
    },
  ];
  return (
    <Panel
      flush
      title={t('账本')}
      extra={<span className={styles.soft}>{t('每一笔的哈希包含此前所有各笔，改动任何一笔都会被发现')}</span>}
    >
      <DataTable
        caption={t('账本')}
        rows={transfers}
        rowKey={({ id }) => id}
        columns={columns}
        empty={{ title: t('还没有记账') }}
      />
    </Panel>
  );
}
