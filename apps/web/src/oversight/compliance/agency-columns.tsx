import { Link } from 'react-router';
import type { OversightSchemas } from '../../api';
import { type Column, StateTag } from '../../desk';
import { Badge, formatBps, formatYuan, type Translate, zh } from '../../kit';
import { CANTEENS, FILING_STATES, type Labels, ORGANISATION_STATES } from '../../kit/labels';
import styles from './compliance.module.css';
import { standingOf } from './ink';
import type { ScopeQuery } from './scope';
import { scopeLink } from './scope';
import { ProgressBar } from './standing';

export type AgencyRow = OversightSchemas['schemas']['AgencyRowDto'];

export const AGENCY_KINDS: Labels = { budget_unit: [zh('预算单位')], union: [zh('工会')] };

export const agencyLink = (id: string, { year, programme }: Pick<ScopeQuery, 'year' | 'programme'>): string =>
  scopeLink(`/agencies/${id}`, { year, programme });

/** A unit in a list of figures; on a phone the secondary amounts stay away. */
export function agencyColumns(t: Translate, query: ScopeQuery, elapsedBps: number | null): Column<AgencyRow>[] {
  const amount = (key: keyof AgencyRow & `${string}Fen`, title: string, wideOnly = false): Column<AgencyRow> => ({
    key,
    title,
    align: 'right',
    wideOnly,
    render: (row) => formatYuan(row[key]),
  });
  return [
    {
      key: 'name',
      title: t('单位'),
      render: ({ id, name, kind, status }) => (
        <>
          <Link to={agencyLink(id, query)} lang="zh-CN">
            {name}
          </Link>{' '}
          {kind === 'union' && <Badge>{t('工会')}</Badge>}
          {status !== 'active' && <StateTag of={ORGANISATION_STATES} state={status} />}
        </>
      ),
    },
    { key: 'place', title: t('所在地'), render: ({ divisionName }) => <span lang="zh-CN">{divisionName}</span> },
    {
      key: 'share',
      title: t('完成率'),
      render: ({ completedBps }) =>
        completedBps === null ? (
          t('没有预留')
        ) : (
          <span className={styles.share}>
            {elapsedBps !== null && (
              <ProgressBar
                completedBps={completedBps}
                elapsedBps={elapsedBps}
                standing={standingOf(completedBps, elapsedBps)}
              />
            )}
            {formatBps(completedBps)}
          </span>
        ),
    },
    amount('reservedFen', t('预留')),
    amount('orderedFen', t('下单')),
    amount('acceptedFen', t('验收'), true),
    amount('paidFen', t('支付'), true),
    amount('completedFen', t('完成')),
    {
      key: 'filing',
      title: t('填报'),
      render: ({ filing, canteen, representedByName }) => (
        <>
          {filing ? <StateTag of={FILING_STATES} state={filing} /> : <Badge tone="red">{t('未填报')}</Badge>}{' '}
          {canteen && canteen !== 'own' && (
            <span className={`${styles.soft} ${styles.narrow}`}>
              {t(CANTEENS[canteen]![0])}
              {representedByName && ` · ${representedByName}`}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'activated',
      title: t('账户'),
      wideOnly: true,
      render: ({ activated }) => (activated ? t('已激活') : t('未激活')),
    },
  ];
}
