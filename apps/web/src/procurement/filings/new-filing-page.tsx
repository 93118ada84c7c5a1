import { Segmented } from 'antd';
import { Navigate } from 'react-router';
import { procurementApi } from '../../api';
import { PageHead, Waiting } from '../../desk';
import { useSearchState, useT } from '../../kit';
import { thisYear } from '../plans/year-figures';
import { YearForm } from './year-form';

/** A year that was not begun yet, this one or the next; one that was begun is opened instead. */
export default function NewFilingPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const { data: filings } = procurementApi.useQuery('get', '/api/procurement/filings');
  if (!filings) return <Waiting />;
  const open = [thisYear(), thisYear() + 1].filter((year) => !filings.some((filing) => filing.year === year));
  const asked = Number(read('year') ?? open[0] ?? thisYear());
  const begun = filings.find(({ year }) => year === asked);
  if (begun) return <Navigate replace to={`/procurement/filings/${begun.id}`} />;
  const year = open.includes(asked) ? asked : open[0];
  if (year === undefined) return <Navigate replace to="/procurement/filings" />;
  return (
    <>
      <PageHead
        title={t('填报 {{year}} 年度预留份额', { year })}
        above={[{ title: t('份额填报'), to: '/procurement/filings' }]}
        actions={
          open.length > 1 && (
            <Segmented
              aria-label={t('年度')}
              value={year}
              options={open.map((value) => ({ value, label: t('{{year}} 年度', { year: value }) }))}
              onChange={(value) => write({ year: String(value) })}
            />
          )
        }
      >
        {t('最低预留额随您填的采购额自动计算；可以先存草稿，提交后由财政部门审核。')}
      </PageHead>
      <YearForm key={year} year={year} filing={null} />
    </>
  );
}
