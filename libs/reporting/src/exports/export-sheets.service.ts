import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import { AgencyQueries, type AgencyRow } from '../compliance/agencies.queries.js';
import type { CompliancePage } from '../compliance/compliance.service.js';
import type { Figures } from '../compliance/figures.js';
import type { Scope } from '../compliance/scope.js';
import type { ExportParameters } from './export.entity.js';
import type { Cell, Column, Sheet } from './sheet.js';

const BATCH = 500;

const column = (title: string, kind: Column['kind'], width: number): Column => ({ title, kind, width });
const fen = (title: string): Column => column(title, 'fen', 15);
const count = (title: string): Column => column(title, 'whole', 9);

export const AGENCY_COLUMNS: readonly Column[] = [
  column('单位', 'text', 32),
  column('类别', 'text', 10),
  column('所在地', 'text', 16),
  column('填报', 'text', 10),
  column('食堂', 'text', 10),
  fen('预留（元）'),
  fen('下单（元）'),
  fen('验收（元）'),
  fen('支付（元）'),
  fen('完成（元）'),
  column('完成率', 'bps', 10),
  fen('食堂完成（元）'),
  fen('工会完成（元）'),
  fen('个人完成（元）'),
];

const PLACE_COLUMNS: readonly Column[] = [
  column('代码', 'text', 14),
  column('地区', 'text', 18),
  count('名次'),
  count('单位'),
  count('已激活'),
  count('已填报'),
  count('已确认'),
  count('应预留'),
  count('已预留'),
  count('未预留'),
  count('有预留无采购'),
  fen('预留（元）'),
  fen('下单（元）'),
  fen('验收（元）'),
  fen('支付（元）'),
  fen('完成（元）'),
  column('完成率', 'bps', 10),
  fen('食堂完成（元）'),
  fen('工会完成（元）'),
  fen('个人完成（元）'),
  fen('去重完成（元）'),
];

const ENTRY_COLUMNS: readonly Column[] = [
  column('计入时间', 'instant', 20),
  column('单位', 'text', 28),
  column('项目', 'text', 30),
  column('订单', 'text', 16),
  column('行', 'whole', 6),
  column('商品', 'text', 24),
  column('供应商', 'text', 28),
  column('资金', 'text', 8),
  column('环节', 'text', 8),
  fen('金额（元）'),
  fen('计入后（元）'),
  column('账本位置', 'whole', 12),
];

const KINDS: Readonly<Record<string, string>> = { budget_unit: '预算单位', union: '工会' };
const FILINGS: Readonly<Record<string, string>> = { submitted: '待审核', returned: '已退回', confirmed: '已确认' };
const CANTEENS: Readonly<Record<string, string>> = { own: '自有', none: '无食堂', shared: '共用', contracted: '外包' };
const FUNDS: Readonly<Record<string, string>> = { canteen: '食堂', union: '工会', personal: '个人' };
const STAGES: Readonly<Record<string, string>> = { ordered: '下单', accepted: '验收', paid: '支付', completed: '完成' };

/** The tables behind exports. They read inside the snapshot that the caller has opened. */
@Injectable()
export class ExportSheets {
  constructor(
    private readonly database: Database,
    private readonly agencies: AgencyQueries,
  ) {}

  places(page: CompliancePage): Sheet {
    const rows = page.children.map(({ code, name, rank, figures }) => placeCells(code, name, rank, figures));
    return {
      name: '完成情况',
      columns: PLACE_COLUMNS,
      batches: [[...rows, placeCells('', '合计', null, page.totals)]],
    };
  }

  async agencyList(scope: Scope, filter: ExportParameters['filter'] = {}): Promise<{ sheet: Sheet; total: number }> {
    const { sql, parameters } = this.agencies.statement(scope, filter);
    const batches = map(this.stream<AgencyRow & Record<string, unknown>>(sql, parameters), agencyCells);
    return { sheet: { name: '单位明细', columns: AGENCY_COLUMNS, batches }, total: await this.count(sql, parameters) };
  }

  /** The first agencies of a list, for a document. */
  async someAgencies(
    scope: Scope,
    filter: NonNullable<ExportParameters['filter']>,
    limit: number,
  ): Promise<AgencyRow[]> {
    const { sql, parameters } = this.agencies.statement(scope, filter);
    return this.database.query<AgencyRow & Record<string, unknown>>(`${sql} LIMIT ${limit}`, parameters);
  }

  async entries(scope: Scope): Promise<{ sheet: Sheet; total: number }> {
    const parameters = [scope.year, scope.divisionCode, scope.programme?.id ?? null, scope.untilOn, scope.month];
    const sql = `SELECT e.counted_at AS at, a.name AS agency, p.name AS programme, o.number, l.position, l.product_name AS product, s.name AS supplier,
             e.fund, e.stage, e.amount_fen AS amount, e.total_after_fen AS after, c.position AS chain
        FROM quota_plans q JOIN count_entries e ON e.plan_id = q.id JOIN organisations a ON a.id = q.agency_id JOIN programmes p ON p.id = q.programme_id
        JOIN orders o ON o.id = e.order_id JOIN order_lines l ON l.id = e.order_line_id JOIN organisations s ON s.id = o.supplier_id
        LEFT JOIN ledger_chain c ON c.transfer_id = e.transfer_id
       WHERE q.year = $1 AND q.division_code LIKE $2 || '%' AND ($3::uuid IS NULL OR q.programme_id = $3)
         AND ($5::text IS NULL OR e.counted_on <= $4::date) ORDER BY e.counted_at, e.id`;
    const batches = map(this.stream<EntryRow>(sql, parameters), entryCells);
    return { sheet: { name: '计入明细', columns: ENTRY_COLUMNS, batches }, total: await this.count(sql, parameters) };
  }

  private async count(sql: string, parameters: readonly unknown[]): Promise<number> {
    const [row] = await this.database.query<{ rows: number }>(
      `SELECT count(*)::int AS rows FROM (${sql}) counted`,
      parameters,
    );
    return row!.rows;
  }

  /** A server-side cursor: one plan, one snapshot, memory for one batch. */
  private async *stream<R extends Record<string, unknown>>(
    sql: string,
    parameters: readonly unknown[],
  ): AsyncGenerator<R[]> {
    await this.database.query(`DECLARE exported NO SCROLL CURSOR FOR ${sql}`, parameters);
    for (;;) {
      const rows = await this.database.query<R>(`FETCH ${BATCH} FROM exported`);
      if (rows.length > 0) yield rows;
      if (rows.length < BATCH) break;
    }
    await this.database.query('CLOSE exported');
  }
}

type EntryRow = {
  at: Date;
  agency: string;
  programme: string;
  number: string;
  position: number;
  product: string;
  supplier: string;
  fund: string;
  stage: string;
  amount: bigint;
  after: bigint;
  chain: bigint | null;
};

async function* map<R>(batches: AsyncIterable<R[]>, toCells: (row: R) => Cell[]): AsyncGenerator<Cell[][]> {
  for await (const batch of batches) yield batch.map(toCells);
}

export const agencyCells = (row: AgencyRow): Cell[] => [
  row.name,
  KINDS[row.kind] ?? row.kind,
  row.divisionName,
  row.filing ? FILINGS[row.filing]! : '未填报',
  row.canteen ? CANTEENS[row.canteen]! : '',
  row.reservedFen,
  row.orderedFen,
  row.acceptedFen,
  row.paidFen,
  row.completedFen,
  row.completedBps,
  row.canteenFen,
  row.unionFen,
  row.personalFen,
];

const entryCells = (row: EntryRow): Cell[] => [
  row.at,
  row.agency,
  row.programme,
  row.number,
  row.position,
  row.product,
  row.supplier,
  FUNDS[row.fund]!,
  STAGES[row.stage]!,
  row.amount,
  row.after,
  row.chain,
];

const placeCells = (code: string, name: string, rank: number | null, { units, ...figures }: Figures): Cell[] => [
  code,
  name,
  rank,
  units.imported,
  units.activated,
  units.filed,
  units.confirmed,
  units.owing,
  units.reserved,
  units.notReserved,
  units.notBought,
  figures.reservedFen,
  figures.gross.orderedFen,
  figures.gross.acceptedFen,
  figures.gross.paidFen,
  figures.gross.completedFen,
  figures.reservedFen > 0n ? figures.completedBps : null,
  figures.canteen.completedFen,
  figures.union.completedFen,
  figures.personal.completedFen,
  figures.once.completedFen,
];
