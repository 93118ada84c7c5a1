import { Alert } from 'antd';
import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { daysUntil, formatDate, useT } from '../../kit';
import { useSession } from '../../session';

/** Until when the year's filings are due in this region, by the rules that apply to it. */
export function Deadline({ year }: { year: number }) {
  const t = useT();
  const region = useSession()?.regionCode ?? '';
  const { data } = oversightApi.useQuery('get', '/api/oversight/programmes', { params: { query: { year } } });
  const dates = (data ?? [])
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.year === year && region.startsWith(rule.regionPrefix))
    .map((rule) => rule.filingDeadlineOn)
    .filter((on) => on !== null)
    .sort();
  if (!data) return null;
  const on = dates[0];
  if (!on) {
    return (
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 12 }}
        title={t('{{year}} 年的规则没有规定填报截止日', { year })}
        action={<Link to={`/oversight/programmes?year=${year}`}>{t('查看规则')}</Link>}
      />
    );
  }
  const days = daysUntil(on);
  return (
    <Alert
      type={days < 0 ? 'error' : days <= 7 ? 'warning' : 'info'}
      showIcon
      style={{ marginBottom: 12 }}
      title={
        days < 0
          ? t('填报已于 {{date}} 截止，过了 {{days}} 天', { date: formatDate(on), days: -days })
          : t('填报截止日 {{date}}，还有 {{days}} 天', { date: formatDate(on), days })
      }
      action={<Link to={`/oversight/programmes?year=${year}`}>{t('查看规则')}</Link>}
    />
  );
}
