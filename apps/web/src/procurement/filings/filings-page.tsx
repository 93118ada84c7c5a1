import { Link } from 'react-router';
import { procurementApi } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatInstant, formatYuan, LinkButton, useT } from '../../kit';
import { CANTEENS, FILING_STATES } from '../../kit/labels';
import { useCan, useSession } from '../../session';
import { thisYear } from '../plans/year-figures';
import type { Filing } from './floors';

/** Every year's declaration, newest first. */
export default function FilingsPage() {
  const t = useT();
  const can = useCan();
  const session = useSession();
  const { data, error, refetch } = procurementApi.useQuery('get', '/api/procurement/filings');
  const open = data && [thisYear(), thisYear() + 1].find((year) => !data.some((filing) => filing.year === year));
  const files = can('plans.file') && session?.organisation?.kind !== 'enterprise';
  const start = open && files && (
    <LinkButton to={`/procurement/filings/new?year=${open}`} look="primary" icon="document">
      {t('填报 {{year}} 年度', { year: open })}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('份额填报')} actions={start}>
        {t('每年填报一次：食堂情况、全年采购额、为各项目预留多少。财政部门审核确认后，就是本年度的预留份额。')}
      </PageHead>
      <Panel flush>
        <DataTable
          columns={useColumns()}
          rows={data}
          rowKey={({ id }) => id}
          error={error}
          retry={() => void refetch()}
          empty={{
            title: t('还没有填报过'),
            text: t('填报后，历年的填报和审核意见都在这里。'),
            action: start || undefined,
          }}
          caption={t('历年填报')}
        />
      </Panel>
    </>
  );
}

function useColumns(): readonly Column<Filing>[] {
  const t = useT();
  return [
    {
      key: 'year',
      title: t('年度'),
      render: (filing) => (
        <Link to={`/procurement/filings/${filing.id}`}>{t('{{year}} 年度', { year: filing.year })}</Link>
      ),
    },
    { key: 'number', title: t('编号'), render: ({ number }) => number },
    { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={FILING_STATES} state={state} /> },
    { key: 'canteen', title: t('食堂情况'), render: ({ canteen }) => t((CANTEENS[canteen] ?? [canteen])[0]) },
    {
      key: 'reserved',
      title: t('各项目预留'),
      align: 'right',
      render: ({ plans, shares }) => {
        const amounts = plans.length > 0 ? plans.filter(({ demanded }) => demanded) : shares;
        if (amounts.length === 0) return t('不要求预留');
        return amounts.map(({ reservedFen }) => formatYuan(reservedFen)).join(t('、'));
      },
    },
    { key: 'submitted', title: t('提交时间'), render: ({ submittedAt }) => formatInstant(submittedAt) },
    { key: 'confirmed', title: t('确认时间'), render: ({ confirmedAt }) => formatInstant(confirmedAt) },
  ];
}
