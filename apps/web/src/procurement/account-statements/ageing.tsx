import { useMemo } from 'react';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { Chart, type Column, DataTable, Panel } from '../../desk';
import { formatDate, formatLargeYuan, formatYuan, type Translate, useT, useTheme, zh } from '../../kit';

type Ageing = ProcurementSchemas['schemas']['SupplierAgeingDto'];
type Band = 'notDueFen' | 'days0to30Fen' | 'days31to60Fen' | 'days61to90Fen' | 'daysOver90Fen';

const BANDS: readonly (readonly [band: Band, name: string, short: string])[] = [
  ['notDueFen', zh('未到期'), zh('未到期')],
  ['days0to30Fen', zh('逾期 1—30 天'), '1–30'],
  ['days31to60Fen', zh('逾期 31—60 天'), '31–60'],
  ['days61to90Fen', zh('逾期 61—90 天'), '61–90'],
  ['daysOver90Fen', zh('逾期 90 天以上'), '90+'],
];

/** What is owed, by how long it has been due: a picture of the sums, the figures by supplier beneath. */
export function Ageing() {
  const t = useT();
  const theme = useTheme();
  const { data, error, refetch } = procurementApi.useQuery('get', '/api/procurement/ageing');
  const option = useMemo(() => {
    if (!data) return null;
    const style = getComputedStyle(document.documentElement);
    const ink = (name: string) => style.getPropertyValue(name).trim();
    return {
      grid: { left: 8, right: 16, top: 16, bottom: 28, containLabel: true },
      xAxis: {
        type: 'category',
        // Said once for all: a unit on every label breaks it in two on a telephone.
        name: t('逾期天数'),
        nameLocation: 'middle',
        nameGap: 28,
        nameTextStyle: { color: ink('--text-soft'), fontSize: 11 },
        data: BANDS.map(([, , short]) => t(short)),
        axisLabel: { color: ink('--text-soft'), interval: 0, fontSize: 11 },
      },
      yAxis: {
        type: 'value',
        axisLabel: {
          color: ink('--text-soft'),
          formatter: (fen: number) => formatLargeYuan(BigInt(Math.round(fen))),
        },
        splitLine: { lineStyle: { color: ink('--line') } },
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 48,
          data: BANDS.map(([band]) => ({
            value: Number(data.reduce((sum, row) => sum + BigInt(row[band]), 0n)),
            itemStyle: { color: ink(band === 'notDueFen' ? '--primary' : '--accent') },
          })),
        },
      ],
    };
    // The theme is what the variables depend on.
  }, [data, t, theme]);
  return (
    <Panel title={t('应付账龄')} flush>
      {option && data!.length > 0 && (
        <div style={{ padding: '0 20px' }}>
          <Chart option={option} height={220} label={t('应付金额按账龄分段；数字见下表')} />
        </div>
      )}
      <DataTable
        caption={t('应付账龄')}
        rows={data}
        rowKey={({ supplierId }) => supplierId}
        columns={columnsOf(t)}
        error={error}
        retry={() => void refetch()}
        empty={{ title: t('没有应付的货款'), text: t('验收以后还没有付清的货款按供应商列在这里。') }}
      />
    </Panel>
  );
}

const columnsOf = (t: Translate): Column<Ageing>[] => [
  { key: 'supplier', title: t('供应商'), render: ({ supplierName }) => <strong lang="zh-CN">{supplierName}</strong> },
  {
    key: 'uninvoiced',
    title: t('还没有开票'),
    align: 'right',
    render: ({ uninvoicedFen }) => formatYuan(uninvoicedFen),
  },
  ...BANDS.map(([band, name]): Column<Ageing> => ({
    key: band,
    title: t(name),
    align: 'right',
    render: (row) => (row[band] === '0' ? '—' : formatYuan(row[band])),
  })),
  { key: 'due', title: t('最近的应付款日'), render: ({ nextDueOn }) => (nextDueOn ? formatDate(nextDueOn) : '—') },
];
