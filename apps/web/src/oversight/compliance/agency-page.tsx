import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link, useParams } from 'react-router';
import { asProblem, oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, Facts, Filter, Filters, PageHead, Panel, StateTag, Waiting } from '../../desk';
import { Badge, ErrorState, formatInstant, formatYuan, type Translate, useSearchState, useT } from '../../kit';
import { CANTEENS, FILING_STATES, FUNDS, ORDER_STATES, ORGANISATION_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import { AGENCY_KINDS } from './agency-columns';
import { AgencyPlan } from './agency-plan';
import styles from './compliance.module.css';
import { scopeLink, thisYear, useScope, useTrail } from './scope';

type CountedOrder = OversightSchemas['schemas']['CountedOrderDto'];

/** One unit: its plans, how fast it goes, and the orders behind every figure. */
export default function AgencyPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { query, write } = useScope();
  const found = oversightApi.useQuery(
    'get',
    '/api/oversight/compliance/agencies/{id}',
    { params: { path: { id }, query: { year: query.year } } },
    { placeholderData: keepPreviousData },
  );
  const { data, error } = found;
  const retry = () => void found.refetch();
  const trail = useTrail(data?.agency.divisionCode, query);
  if (error) return <ErrorState problem={asProblem(error)!} retry={retry} />;
  if (!data) return <Waiting />;
  const plans = data.plans.filter(({ programmeCode }) => !query.programme || programmeCode === query.programme);
  return (
    <>
      <PageHead
        title={data.agency.name}
        above={trail}
        mark={
          <>
            <StateTag of={AGENCY_KINDS} state={data.agency.kind} />
            {data.agency.status !== 'active' && <StateTag of={ORGANISATION_STATES} state={data.agency.status} />}
          </>
        }
      />
      <Filters>
        <Filter label={t('年度')}>
          <Select
            value={query.year}
            options={Array.from({ length: 6 }, (_, index) => thisYear() - index).map((year) => ({
              value: year,
              label: t('{{year}} 年', { year }),
            }))}
            onChange={(year) => write({ year: `${year}` })}
          />
        </Filter>
        {data.plans.length > 1 && (
          <Filter label={t('项目')}>
            <Select
              value={query.programme ?? ''}
              popupMatchSelectWidth={false}
              options={[
                { value: '', label: t('全部项目') },
                ...data.plans.map(({ programmeCode, programmeName }) => ({
                  value: programmeCode,
                  label: programmeName,
                })),
              ]}
              onChange={(programme) => write({ programme: programme || null })}
            />
          </Filter>
        )}
      </Filters>
      <Standing view={data} />
      {plans.map((plan) => (
        <AgencyPlan key={plan.id} plan={plan} />
      ))}
      {plans.length === 0 && (
        <Panel title={t('预留份额计划')}>
          <p>{t('{{year}} 年没有经确认的预留份额计划；计入的采购仍列在下面。', { year: query.year })}</p>
        </Panel>
      )}
      <Orders agencyId={id} year={query.year} />
    </>
  );
}

function Standing({ view }: { view: OversightSchemas['schemas']['AgencyViewDto'] }) {
  const t = useT();
  const can = useCan();
  const { agency, filing } = view;
  return (
    <Panel>
      <Facts
        items={[
          { label: t('所在地'), value: <span lang="zh-CN">{agency.divisionName}</span> },
          { label: t('账户'), value: agency.activated ? t('已激活') : t('未激活：还没有人登录过') },
          {
            label: t('本年度填报'),
            value: filing ? (
              <>
                {can('plans.review') || can('compliance.view') ? (
                  <Link to={`/oversight/filings/${filing.id}`}>{filing.number}</Link>
                ) : (
                  filing.number
                )}{' '}
                <StateTag of={FILING_STATES} state={filing.state} />
              </>
            ) : (
              <Badge tone="red">{t('未填报')}</Badge>
            ),
          },
          filing && {
            label: t('食堂'),
            value: filing.representedByName
              ? t('共用食堂，由 {{name}} 填报', { name: filing.representedByName })
              : t(CANTEENS[filing.canteen]?.[0] ?? filing.canteen),
          },
          {
            label: t('单位资料'),
            value: <Link to={`/oversight/organisations/${agency.id}`}>{t('曾用名、人员和角色')}</Link>,
          },
        ]}
      />
    </Panel>
  );
}

function Orders({ agencyId, year }: { agencyId: string; year: number }) {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/compliance/agencies/{id}/orders',
    { params: { path: { id: agencyId }, query: { year, after: read('after'), limit: 50 } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Panel
      flush
      title={t('订单和计入金额')}
      extra={<span className={styles.soft}>{t('点击订单号查看每一行为什么计入')}</span>}
    >
      <DataTable
        caption={t('订单和计入金额')}
        rows={data?.items}
        rowKey={({ id }) => id}
        columns={orderColumns(t, agencyId)}
        loading={isFetching}
        error={error}
        retry={() => void refetch()}
        nextAfter={data?.nextAfter}
        empty={{
          title: t('{{year}} 年没有订单', { year }),
          text: t('采购申请批准后生成的订单会列在这里，年度按下单日期。'),
        }}
      />
    </Panel>
  );
}

function orderColumns(t: Translate, agencyId: string): Column<CountedOrder>[] {
  const amount = (key: keyof CountedOrder & `${string}Fen`, title: string, wideOnly = false): Column<CountedOrder> => ({
    key,
    title,
    align: 'right',
    wideOnly,
    render: (row) => formatYuan(row[key]),
  });
  return [
    {
      key: 'number',
      title: t('订单'),
      render: ({ id, number, buyerId, buyerName }) => (
        <>
          <Link to={scopeLink(`/orders/${id}`, { agency: agencyId })}>{number}</Link>
          {buyerId !== agencyId && (
            <span className={styles.soft} lang="zh-CN">
              {' '}
              {t('由 {{name}} 下单', { name: buyerName })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'placedAt',
      title: t('下单日期'),
      render: ({ placedAt }) => formatInstant(placedAt),
    },
    { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={ORDER_STATES} state={state} /> },
    { key: 'supplier', title: t('供应商'), render: ({ supplierName }) => <span lang="zh-CN">{supplierName}</span> },
    { key: 'fund', title: t('资金'), wideOnly: true, render: ({ fund }) => t(FUNDS[fund]![0]) },
    amount('goodsFen', t('货款')),
    amount('orderedFen', t('计入下单')),
    amount('acceptedFen', t('计入验收'), true),
    amount('paidFen', t('计入支付'), true),
    amount('completedFen', t('计入完成')),
  ];
}
