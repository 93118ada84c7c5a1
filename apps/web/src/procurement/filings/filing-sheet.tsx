import { useParams } from 'react-router';
import { procurementApi } from '../../api';
import { PrintSheet, Waiting } from '../../desk';
import { formatBps, formatInstant, formatYuan, useT } from '../../kit';
import { CANTEENS, FILING_STATES } from '../../kit/labels';
import { BASES } from '../plans/plan-words';
import { bpsOf } from '../plans/year-figures';
import type { Filing } from './floors';

/** The declaration on paper, for the seal and the file. */
export default function FilingSheet() {
  const t = useT();
  const { id } = useParams();
  const { data: filing } = procurementApi.useQuery('get', '/api/procurement/filings/{id}', {
    params: { path: { id: id! } },
  });
  if (!filing) return <Waiting />;
  return (
    <PrintSheet title={t('{{year}} 年度预留份额填报表', { year: filing.year })}>
      <Head filing={filing} />
      <h2 style={{ fontSize: 16 }}>{t('各项目预留')}</h2>
      <table>
        <thead>
          <tr>
            <th>{t('项目')}</th>
            <th>{t('年度基数')}</th>
            <th>{t('预留金额')}</th>
            <th>{t('占基数')}</th>
          </tr>
        </thead>
        <tbody>
          {filing.plans.map((plan) => (
            <tr key={plan.rule.code}>
              <td>{plan.rule.programmeName}</td>
              <td>{formatYuan(plan.baseFen)}</td>
              <td>{plan.demanded ? formatYuan(plan.reservedFen) : t('不要求预留')}</td>
              <td>{plan.demanded ? formatBps(bpsOf(BigInt(plan.reservedFen), BigInt(plan.baseFen))) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Signatures filing={filing} />
    </PrintSheet>
  );
}

function Head({ filing }: { filing: Filing }) {
  const t = useT();
  const rows: readonly (readonly [string, string])[] = [
    [t('填报单位'), filing.agencyName],
    [t('编号'), filing.number],
    [t('状态'), t((FILING_STATES[filing.state] ?? [filing.state])[0])],
    [t('食堂情况'), t((CANTEENS[filing.canteen] ?? [filing.canteen])[0])],
    ...(filing.representedByName ? [[t('代表单位'), filing.representedByName] as const] : []),
    ...(filing.contractorName ? [[t('承包企业'), filing.contractorName] as const] : []),
    [t('就餐人数'), filing.headcount === null ? '—' : t('{{count}} 人', { count: filing.headcount })],
    ...filing.bases.map(
      ({ definition, amountFen }) => [t(BASES[definition] ?? definition), formatYuan(amountFen)] as const,
    ),
    [t('提交时间'), formatInstant(filing.submittedAt)],
    [t('备注'), filing.remark || '—'],
  ];
  return (
    <table>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row" style={{ width: '32%' }}>
              {label}
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Signatures({ filing }: { filing: Filing }) {
  const t = useT();
  const confirmed = filing.reviews.findLast(({ verdict }) => verdict === 'confirmed');
  return (
    <table>
      <tbody>
        <tr>
          <th style={{ width: '50%' }}>{t('填报单位（盖章）')}</th>
          <th>{t('审核部门')}</th>
        </tr>
        <tr style={{ height: 110 }}>
          <td />
          <td>
            {confirmed && [confirmed.organisationName, confirmed.reviewerName, formatInstant(confirmed.at)].join(' · ')}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
