import { Button } from 'antd';
import { useState } from 'react';
import { asProblem, procurementApi } from '../../api';
import { PageHead, Panel, Waiting, YuanInput } from '../../desk';
import { Badge, ErrorState, formatDate, formatYuan, useT } from '../../kit';
import { useCan } from '../../session';
import { approvalsFor, type BandSet } from './bands';
import { BandsEditor } from './bands-editor';

/** How many people have to say yes to how much money, today and from later dates on. */
export default function ApprovalBandsPage() {
  const t = useT();
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const bands = procurementApi.useQuery('get', '/api/procurement/approval-bands');
  const problem = asProblem(bands.error);
  const [today, ...coming] = bands.data ?? [];
  return (
    <>
      <PageHead
        title={t('审批权限')}
        actions={
          today &&
          can('bands.manage') && (
            <Button type="primary" onClick={() => setEditing(true)}>
              {t('设置新的权限')}
            </Button>
          )
        }
      >
        {t('采购申请按金额分档，金额越大，需要同意的审批人越多。已提交的申请按提交那天的档次办理。')}
      </PageHead>
      {problem && !bands.data && <ErrorState problem={problem} retry={() => void bands.refetch()} />}
      {!problem && !bands.data && <Waiting />}
      {today && (
        <>
          <Preview set={today} />
          <SetPanel set={today} title={t('现在执行')} />
          {coming.map((set) => (
            <SetPanel
              key={set.validFrom}
              set={set}
              title={t('{{date}} 起执行', { date: formatDate(set.validFrom) })}
              mark={<Badge tone="blue">{t('尚未生效')}</Badge>}
            />
          ))}
          {editing && <BandsEditor set={coming.at(-1) ?? today} onClose={() => setEditing(false)} />}
        </>
      )}
    </>
  );
}

function Preview({ set }: { set: BandSet }) {
  const t = useT();
  const [fen, setFen] = useState<string | null>('1000000');
  return (
    <Panel title={t('试一试')}>
      <label style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12 }}>
        {t('一份采购申请的金额')}
        <YuanInput value={fen} onChange={setFen} style={{ width: 180 }} />
        <output aria-live="polite">
          {fen && !fen.startsWith('-') && (
            <strong>
              {t('{{amount}} 的申请，需要 {{count}} 位审批人同意', {
                amount: formatYuan(fen),
                count: approvalsFor(set.bands, BigInt(fen)),
              })}
            </strong>
          )}
        </output>
      </label>
    </Panel>
  );
}

function SetPanel({ set, title, mark }: { set: BandSet; title: string; mark?: React.ReactNode }) {
  const t = useT();
  return (
    <Panel
      title={title}
      extra={
        mark ??
        (set.standard ? (
          <Badge>{t('平台默认，本单位没有另行设置')}</Badge>
        ) : (
          <span style={{ color: 'var(--text-soft)' }}>{t('{{date}} 起', { date: formatDate(set.validFrom) })}</span>
        ))
      }
    >
      <ol style={{ display: 'grid', gap: 8, margin: 0, padding: 0, listStyle: 'none' }}>
        {set.bands.map((band, index) => {
          const from = set.bands[index - 1]?.upToFen;
          return (
            <li key={band.upToFen ?? 'open'} style={{ display: 'flex', flexWrap: 'wrap', gap: '2px 16px' }}>
              <span style={{ minWidth: 270 }}>
                {band.upToFen === null
                  ? from
                    ? t('超过 {{from}}', { from: formatYuan(from) })
                    : t('不论金额')
                  : from
                    ? t('超过 {{from}}，至 {{to}}（含）', { from: formatYuan(from), to: formatYuan(band.upToFen) })
                    : t('{{to}} 及以下', { to: formatYuan(band.upToFen) })}
              </span>
              <strong>{t('{{count}} 位审批人', { count: band.approvalsNeeded })}</strong>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
