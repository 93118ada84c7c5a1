import { Alert } from 'antd';
import { procurementApi } from '../../api';
import { daysUntil, formatDate, LinkButton, useT } from '../../kit';
import { useCan } from '../../session';

/** Whether the year has been filed; if not, until when it must be, for whoever can do it and for whoever waits for it. */
export function FilingDue({ year }: { year: number }) {
  const t = useT();
  const can = useCan();
  const filings = procurementApi.useQuery('get', '/api/procurement/filings');
  const prefill = procurementApi.useQuery('get', '/api/procurement/filings/prefill/{year}', {
    params: { path: { year } },
  });
  if (!filings.data || !prefill.data) return null;
  const filing = filings.data.find((each) => each.year === year);
  if (filing?.state === 'confirmed' || (!filing && prefill.data.rules.length === 0)) return null;
  const deadline = prefill.data.rules.flatMap(({ rule }) => rule.filingDeadlineOn ?? []).sort()[0];
  const mine = can('plans.file');
  const to = filing ? `/procurement/filings/${filing.id}` : `/procurement/filings/new?year=${year}`;
  const action = filing
    ? { draft: t('继续填报'), returned: t('修改后重新提交'), submitted: t('查看填报') }[
        filing.state as 'draft' | 'returned' | 'submitted'
      ]
    : t('开始填报');
  const title = !filing
    ? t('{{year}} 年度的预留份额还没有填报', { year })
    : {
        draft: t('{{year}} 年度的填报还是草稿', { year }),
        returned: t('{{year}} 年度的填报被退回，须修改后重新提交', { year }),
        submitted: t('{{year}} 年度的填报已提交，待财政部门审核', { year }),
      }[filing.state as 'draft' | 'returned' | 'submitted'];
  const office = filing?.reviews.at(-1);
  return (
    <Alert
      type={filing?.state === 'submitted' ? 'info' : 'warning'}
      showIcon
      style={{ marginBottom: 16 }}
      title={title}
      description={
        filing?.state === 'returned' && office ? (
          <span lang="zh-CN">
            {t('{{office}}：{{reasons}}', { office: office.organisationName, reasons: office.reasons })}
          </span>
        ) : deadline ? (
          daysUntil(deadline) < 0 ? (
            t('填报截止日 {{date}} 已过。', { date: formatDate(deadline) })
          ) : (
            t('填报截止日 {{date}}，还有 {{days}} 天。', { date: formatDate(deadline), days: daysUntil(deadline) })
          )
        ) : (
          t('填报确认之前，采购照常进行，确认后补计。')
        )
      }
      action={
        (mine || filing) && (
          <LinkButton to={to} look={mine && filing?.state !== 'submitted' ? 'primary' : 'plain'} size="small">
            {action}
          </LinkButton>
        )
      }
    />
  );
}
