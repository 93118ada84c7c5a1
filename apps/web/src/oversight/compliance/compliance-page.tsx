import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { asProblem, oversightApi } from '../../api';
import { Chart, DataTable, PageHead, Panel, Waiting } from '../../desk';
import { EmptyState, ErrorState, LinkButton, useT } from '../../kit';
import { useCan, useSession } from '../../session';
import { agencyColumns, agencyLink } from './agency-columns';
import { Breakdown, Supply } from './breakdown';
import { Headline, UnitCounts } from './headline';
import { useInk } from './ink';
import { areaMap, mapHeight, Places } from './places';
import { type CompliancePage, scopeLink, useScope, useTrail } from './scope';
import { placeName, ScopeBar, ScopeTabs, scopeText } from './scope-bar';
import { StandingLegend } from './standing';
import { Trend } from './trend';

const COUNTY = 6;

/** What an official is audited on: from here down to a single line in four clicks. */
export default function CompliancePageView() {
  const t = useT();
  const can = useCan();
  const { query } = useScope();
  const region = useSession()?.regionCode ?? '';
  const trail = useTrail(query.division ?? region, query);
  const found = oversightApi.useQuery(
    'get',
    '/api/oversight/compliance',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const { data, error } = found;
  const retry = () => void found.refetch();
  const title = data ? t('{{place}}履约监测', { place: placeName(data.scope) }) : t('履约监测');
  return (
    <>
      <PageHead
        title={title}
        above={trail.slice(0, -1)}
        actions={
          can('compliance.export') && (
            <LinkButton to={`/oversight/exports/new?${exportWords(query)}`} look="primary" icon="document">
              {t('导出或生成通报')}
            </LinkButton>
          )
        }
      >
        {data && scopeText(data.scope)}
      </PageHead>
      <ScopeTabs />
      <ScopeBar />
      {data ? <Overview page={data} /> : error ? <ErrorState problem={asProblem(error)!} retry={retry} /> : <Waiting />}
    </>
  );
}

const exportWords = (query: object): string => scopeLink('', query).split('?')[1] ?? '';

function Overview({ page }: { page: CompliancePage }) {
  const { divisionCode } = page.scope;
  const deep = divisionCode.length >= COUNTY;
  const placesBelow = page.children.some(({ own, figures }) => !own && figures.units.imported > 0);
  const { units, reservedFen, gross } = page.totals;
  if (units.imported === 0 && reservedFen === '0' && gross.orderedFen === '0') return <NoUnits page={page} />;
  return (
    <>
      <Headline page={page} />
      <UnitCounts units={page.totals.units} />
      {deep && <AgencyMap page={page} />}
      {(!deep || placesBelow) && <Places page={page} />}
      {!deep && <Laggards page={page} />}
      <Trend page={page} />
      <Breakdown page={page} />
    </>
  );
}

/** A place that only sells, as most townships do: figures of nothing would say nothing. */
function NoUnits({ page }: { page: CompliancePage }) {
  const t = useT();
  const { query } = useScope();
  return (
    <>
      <Panel>
        <EmptyState title={t('{{place}}没有纳入平台的预算单位和工会', { place: placeName(page.scope) })}>
          <p>{t('这一年没有预留，也没有采购。辖区产品卖到了哪里、帮到了谁，看下面两页。')}</p>
          <LinkButton to={scopeLink('/origins', query)}>{t('采购产地')}</LinkButton>
          <LinkButton to={scopeLink('/impact', query)}>{t('联农带农')}</LinkButton>
        </EmptyState>
      </Panel>
      <Supply page={page} />
    </>
  );
}

const MAPPED = 60;

/** Below a county the next level are the units themselves. */
function AgencyMap({ page }: { page: CompliancePage }) {
  const t = useT();
  const { query } = useScope();
  const ink = useInk();
  const navigate = useNavigate();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/compliance/agencies', {
    params: { query: { ...query, sort: 'reserved', descending: true, limit: MAPPED } },
  });
  const mapped = useMemo(() => (data?.items ?? []).filter(({ reservedFen }) => reservedFen !== '0'), [data]);
  const option = useMemo(
    () =>
      areaMap(
        mapped.map((row) => ({ ...row, completedBps: row.completedBps ?? 0 })),
        page.elapsedBps,
        ink,
      ),
    [mapped, page.elapsedBps, ink],
  );
  return (
    <Panel title={t('各单位')} extra={<Link to={scopeLink('/agencies', query)}>{t('筛选和排序')}</Link>}>
      {mapped.length > 1 && (
        <>
          <Chart
            option={option}
            height={mapHeight(mapped.length)}
            label={t('各单位完成情况：面积为预留金额，颜色为完成率；数字见下表')}
            onClick={(name) => {
              const agency = mapped.find((one) => one.name === name);
              if (agency) void navigate(agencyLink(agency.id, query));
            }}
          />
          <StandingLegend />
        </>
      )}
      <DataTable
        caption={t('各单位完成情况')}
        rows={data?.items}
        rowKey={({ id }) => id}
        columns={agencyColumns(t, query, page.elapsedBps)}
        error={error}
        retry={() => void refetch()}
        empty={{ title: t('这里还没有单位'), text: t('单位由财政部门建立，或从预算单位名单导入。') }}
      />
      {data?.nextAfter && <Link to={scopeLink('/agencies', query)}>{t('查看全部单位')}</Link>}
    </Panel>
  );
}

const FEW = 8;

function Laggards({ page }: { page: CompliancePage }) {
  const t = useT();
  const { query } = useScope();
  const count = page.totals.units.laggards;
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/compliance/agencies', {
    params: { query: { ...query, show: 'laggards', limit: FEW } },
  });
  return (
    <Panel
      title={t('进度滞后的单位')}
      extra={
        count > FEW && (
          <Link to={scopeLink('/agencies', { ...query, show: 'laggards' })}>{t('全部 {{count}} 家', { count })}</Link>
        )
      }
    >
      <DataTable
        caption={t('进度滞后的单位')}
        rows={data?.items}
        rowKey={({ id }) => id}
        columns={agencyColumns(t, query, page.elapsedBps)}
        error={error}
        retry={() => void refetch()}
        empty={{ title: t('没有进度滞后的单位'), text: t('完成率低于时间进度的单位会列在这里，最慢的在前。') }}
      />
    </Panel>
  );
}
