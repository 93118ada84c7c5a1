import { keepPreviousData } from '@tanstack/react-query';
import type { EChartsCoreOption } from 'echarts/core';
import { useMemo } from 'react';
import { asProblem, oversightApi, type OversightSchemas, storefrontApi } from '../../api';
import { Chart, type Column, DataTable, PageHead, Panel, Waiting } from '../../desk';
import { ErrorState, formatCount, formatLargeYuan, formatYuan, t, useT } from '../../kit';
import { HOUSEHOLD_STATUSES, type Labels, LINK_MODES } from '../../kit/labels';
import { useSession } from '../../session';
import styles from './compliance.module.css';
import { Counted } from './counted';
import { type Ink, textLines, useInk } from './ink';
import { useScope, useTrail } from './scope';
import { ScopeBar, ScopeTabs, scopeText } from './scope-bar';

type Impact = OversightSchemas['schemas']['ImpactDto'];

/** Whom the purchases help: households behind the suppliers that sold the scope's produce. */
export default function ImpactPage() {
  const t = useT();
  const { query } = useScope();
  const region = useSession()?.regionCode ?? '';
  const code = query.division ?? region;
  const trail = useTrail(code, query);
  const found = oversightApi.useQuery(
    'get',
    '/api/oversight/compliance/impact',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const { data, error } = found;
  const retry = () => void found.refetch();
  return (
    <>
      <PageHead title={t('联农带农')} above={trail}>
        {data && scopeText(data.scope)}
      </PageHead>
      <ScopeTabs />
      <ScopeBar month={false} />
      {data ? (
        <>
          <Headline impact={data} />
          <Groups impact={data} />
          {code !== '' && <Linkage code={code} />}
        </>
      ) : error ? (
        <ErrorState problem={asProblem(error)!} retry={retry} />
      ) : (
        <Waiting />
      )}
    </>
  );
}

function Headline({ impact }: { impact: Impact }) {
  const t = useT();
  const figures = [
    [
      t('受益农户'),
      impact.households === null
        ? t('少于 {{count}} 户，不公开', { count: impact.minimum })
        : t('{{count}} 户', { count: formatCount(impact.households) }),
    ],
    [t('卖出辖区产品的供应商'), t('{{count}} 家', { count: impact.suppliers })],
    [t('其中合作社'), t('{{count}} 家', { count: impact.cooperatives })],
  ];
  return (
    <Panel title={t('辖区产品卖出去，帮到了谁')} extra={<Counted of="households" />}>
      <div className={styles.stages}>
        {figures.map(([name, value]) => (
          <div key={name} className={styles.stage}>
            <span className={styles.stageName}>{name}</span>
            <span className={styles.large}>{value}</span>
          </div>
        ))}
        <Money name={t('各地单位验收金额')} fen={impact.acceptedFen} />
        <Money name={t('其中合作社')} fen={impact.cooperativeFen} />
      </div>
    </Panel>
  );
}

function Money({ name, fen }: { name: string; fen: string }) {
  return (
    <div className={`${styles.stage} ${styles.strong}`}>
      <span className={styles.stageName}>{name}</span>
      <span className={styles.large}>{formatLargeYuan(fen)}</span>
      <span className={styles.exact}>{formatYuan(fen)}</span>
    </div>
  );
}

interface Group {
  readonly name: string;
  readonly households: number | null;
}

function Groups({ impact }: { impact: Impact }) {
  const t = useT();
  const named = (labels: Labels, key: string) => t(labels[key]?.[0] ?? key);
  return (
    <div className={styles.pair}>
      <Bars
        title={t('按联结方式')}
        note={t('一户可以有几种方式，相加可能多于总户数。')}
        groups={impact.modes.map(({ mode, households }) => ({ name: named(LINK_MODES, mode), households }))}
        minimum={impact.minimum}
      />
      <Bars
        title={t('按农户类别')}
        groups={impact.statuses.map(({ status, households }) => ({
          name: named(HOUSEHOLD_STATUSES, status),
          households,
        }))}
        minimum={impact.minimum}
      />
    </div>
  );
}

interface BarsProps {
  readonly title: string;
  readonly note?: string;
  readonly groups: readonly Group[];
  readonly minimum: number;
}

function Bars({ title, note, groups, minimum }: BarsProps) {
  const t = useT();
  const ink = useInk();
  // The groups are made anew with every answer; what is drawn depends on what they say alone.
  const said = JSON.stringify(groups);
  const option = useMemo(() => bars(JSON.parse(said) as Group[], ink), [said, ink]);
  const text = (households: number | null) =>
    households === null
      ? t('少于 {{count}} 户，不公开', { count: minimum })
      : t('{{count}} 户', { count: formatCount(households) });
  return (
    <Panel title={title}>
      <Chart option={option} height={40 + groups.length * 40} label={t('{{title}}的户数，数字见下', { title })} />
      <dl className="visually-hidden">
        {groups.map(({ name, households }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text(households)}</dd>
          </div>
        ))}
      </dl>
      {note && <p className={styles.soft}>{note}</p>}
    </Panel>
  );
}

const bars = (groups: readonly Group[], ink: Ink): EChartsCoreOption => ({
  grid: { left: 4, right: 44, top: 4, bottom: 4, containLabel: true },
  tooltip: {
    formatter: ({ dataIndex }: { dataIndex: number }) => {
      const { name, households } = groups[dataIndex]!;
      return textLines([name, households === null ? t('不公开') : t('{{count}} 户', { count: households })]);
    },
  },
  xAxis: { type: 'value', show: false },
  yAxis: {
    type: 'category',
    inverse: true,
    data: groups.map(({ name }) => name),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: ink.text },
  },
  series: [
    {
      type: 'bar',
      barWidth: 18,
      itemStyle: { color: ink.primary, borderRadius: 4 },
      label: {
        show: true,
        position: 'right',
        color: ink.text,
        formatter: ({ dataIndex }: { dataIndex: number }) => `${groups[dataIndex]!.households ?? t('不公开')}`,
      },
      data: groups.map(({ households }) => households ?? 0),
    },
  ],
});

type Linked = { readonly code: string; readonly name: string; readonly households: number | null };

/** Where the linked households of the scope live today, whoever they are linked to. */
function Linkage({ code }: { code: string }) {
  const t = useT();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/storefront/linkage', {
    params: { query: { divisionCode: code } },
  });
  const columns: Column<Linked>[] = [
    { key: 'name', title: t('地区'), render: ({ name }) => <span lang="zh-CN">{name}</span> },
    {
      key: 'households',
      title: t('联结农户'),
      align: 'right',
      render: ({ households }) =>
        households === null ? t('户数过少，不公开') : t('{{count}} 户', { count: formatCount(households) }),
    },
  ];
  return (
    <Panel flush title={t('今天各地联结的农户')}>
      <DataTable
        caption={t('今天各地联结的农户')}
        rows={data}
        rowKey={({ code: place }) => place}
        columns={columns}
        error={error}
        retry={() => void refetch()}
        empty={{ title: t('下一级还没有登记联结的农户'), text: t('供应商登记农户和联结方式后，这里按地方汇总。') }}
      />
    </Panel>
  );
}
