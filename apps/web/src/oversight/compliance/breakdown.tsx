import { Link } from 'react-router';
import { type Column, DataTable, Panel } from '../../desk';
import { formatBps, formatYuan, type Translate, useT, zh } from '../../kit';
import { FUNDS } from '../../kit/labels';
import styles from './compliance.module.css';
import { Counted } from './counted';
import type { CompliancePage, Stages } from './scope';
import { scopeLink, useScope } from './scope';

const LEVELS: Readonly<Record<string, string>> = {
  province: zh('省本级'),
  city: zh('市本级'),
  county: zh('县级'),
  township: zh('乡镇'),
};

interface Row extends Stages {
  readonly key: string;
  readonly name: string;
  readonly to?: string;
  readonly reservedFen?: string;
  readonly completedBps?: number | null;
  readonly units?: number;
}

/** The same money cut three ways: by programme, by the level of the unit, by fund; and each purchase once. */
export function Breakdown({ page }: { page: CompliancePage }) {
  const t = useT();
  const { query } = useScope();
  const programmes = page.programmes
    .filter((row) => row.reservedFen !== '0' || row.orderedFen !== '0')
    .map((row): Row => ({ ...row, key: row.code, to: scopeLink('', { ...query, programme: row.code }) }));
  const levels = page.levels
    .filter(({ units, reservedFen }) => units > 0 || reservedFen !== '0')
    .map((row): Row => ({ ...row, key: row.level, name: t(LEVELS[row.level] ?? row.level) }));
  return (
    <>
      {!query.programme && (
        <Panel title={t('分项目')}>
          <Stagewise caption={t('分项目')} first={t('项目')} rows={programmes} />
          <Once page={page} />
        </Panel>
      )}
      <Panel title={t('分级次')}>
        <Stagewise caption={t('分级次')} first={t('级次')} rows={levels} />
      </Panel>
      <Panel title={t('分资金')}>
        <Stagewise caption={t('分资金')} first={t('资金')} rows={fundRows(page, t)} bare />
        <p className={styles.soft}>
          {t('工会年度预计采购 {{expected}}，已下单 {{ordered}}（去重）。', {
            expected: formatYuan(page.totals.unionExpectedFen),
            ordered: formatYuan(page.totals.onceUnionFen),
          })}
        </p>
      </Panel>
      <Supply page={page} />
    </>
  );
}

const fundRows = ({ totals }: CompliancePage, t: Translate): Row[] =>
  (['canteen', 'union', 'personal'] as const).map((fund) => ({
    ...totals[fund],
    key: fund,
    name: t(FUNDS[fund]![0]),
  }));

function Once({ page: { totals } }: { page: CompliancePage }) {
  const t = useT();
  return (
    <p className={styles.once}>
      <strong>
        {t('去重')}
        <Counted of="once" />
      </strong>
      {t(
        '剔除同一笔采购在不同项目中的重复后，实际下单 {{ordered}}、验收 {{accepted}}、支付 {{paid}}、完成 {{completed}}。',
        {
          ordered: formatYuan(totals.once.orderedFen),
          accepted: formatYuan(totals.once.acceptedFen),
          paid: formatYuan(totals.once.paidFen),
          completed: formatYuan(totals.once.completedFen),
        },
      )}
    </p>
  );
}

/** Suppliers, products and certificates of the place. */
export function Supply({ page: { totals } }: { page: CompliancePage }) {
  const t = useT();
  const { supply } = totals;
  const figures = [
    [t('申请入驻供应商'), t('{{count}} 家', { count: supply.applied })],
    [t('准入'), t('{{count}} 家（{{share}}）', { count: supply.admitted, share: formatBps(supply.admissionBps) })],
    [t('上传商品'), t('{{count}} 个', { count: supply.uploaded })],
    [t('在售'), t('{{count}} 个（{{share}}）', { count: supply.listed, share: formatBps(supply.listingBps) })],
    [t('有效认定证书'), t('{{count}} 张', { count: supply.certificates })],
    [t('本年度新颁发'), t('{{count}} 张', { count: supply.certificatesIssued })],
  ];
  return (
    <Panel title={t('产销对接')} extra={<Counted of="supply" />}>
      <dl className={styles.counts}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

interface StagewiseProps {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly Row[];
  readonly bare?: boolean;
}

function Stagewise({ caption, first, rows, bare = false }: StagewiseProps) {
  const t = useT();
  const amount = (key: keyof Stages | 'reservedFen', title: string): Column<Row> => ({
    key,
    title,
    align: 'right',
    render: (row) => formatYuan(row[key] ?? '0'),
  });
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: first,
      render: ({ name, to }) =>
        to ? (
          <Link to={to} lang="zh-CN">
            {name}
          </Link>
        ) : (
          name
        ),
    },
    ...(bare ? [] : [amount('reservedFen', t('预留'))]),
    amount('orderedFen', t('下单')),
    amount('acceptedFen', t('验收')),
    amount('paidFen', t('支付')),
    amount('completedFen', t('完成')),
    ...(bare
      ? []
      : [
          {
            key: 'share',
            title: t('完成率'),
            align: 'right' as const,
            render: ({ reservedFen, completedBps }: Row) => (reservedFen === '0' ? '—' : formatBps(completedBps)),
          },
        ]),
  ];
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={columns}
      empty={{ title: t('还没有预留和采购'), text: t('填报经财政部门确认以后，这里显示各项目的进度。') }}
    />
  );
}
