import type { AgencyRow } from '../compliance/agencies.queries.js';
import type { CompliancePage } from '../compliance/compliance.service.js';
import type { OriginRow } from '../compliance/sales.queries.js';
import { amountText, type Cell, type Column, shareText } from './sheet.js';

/** So many names at most in a list of a document; beyond it the number of the rest is said. */
export const LISTED = 200;

export interface Paragraph {
  readonly kind: 'salutation' | 'body' | 'heading' | 'closing';
  readonly text: string;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: Cell[][];
  /** Said below it. */
  readonly note: string | null;
}

export interface Bulletin {
  readonly title: string;
  readonly office: string;
  readonly issueText: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly signedOn: string;
  readonly remark: string | null;
}

export interface BulletinFacts {
  readonly title: string;
  readonly office: string;
  readonly issue: number | null;
  readonly page: CompliancePage;
  readonly origins: readonly OriginRow[];
  readonly laggards: readonly AgencyRow[];
  readonly notBought: readonly AgencyRow[];
  readonly notFiled: readonly AgencyRow[];
  readonly documents: readonly string[];
  readonly on: string;
}

const LEVEL_NAMES = { province: '省本级', city: '市本级', county: '县级', township: '乡镇' } as const;

/** 2026-03-18 → 2026年3月18日 */
export const dayText = (on: string): string => {
  const [year, month, day] = on.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** A bulletin (通报) as its readers know it, every figure from one compliance page. */
export function bulletinOf(facts: BulletinFacts): Bulletin {
  const { scope, totals } = facts.page;
  return {
    title: facts.title,
    office: facts.office,
    issueText: facts.issue === null ? null : `${scope.year}年第${facts.issue}期`,
    paragraphs: [
      { kind: 'salutation', text: '各有关单位：' },
      { kind: 'body', text: opening(facts) },
      { kind: 'heading', text: '一、份额填报情况' },
      { kind: 'body', text: filing(facts) },
      { kind: 'heading', text: '二、采购完成情况' },
      { kind: 'body', text: buying(facts) },
      ...levelsText(facts),
      ...(scope.programme ? [] : [{ kind: 'body' as const, text: programmesText(facts) }]),
      { kind: 'heading', text: '三、产销对接情况' },
      { kind: 'body', text: supplyText(facts) },
      { kind: 'heading', text: '四、存在的主要问题' },
      { kind: 'body', text: problems(facts) },
      {
        kind: 'closing',
        text:
          totals.units.imported > 0
            ? '请上述单位对照年度预留份额，抓紧组织采购、验收和支付，如对数据有异议，请于平台逐笔核对后反馈。'
            : '本期无数据。',
      },
    ],
    tables: tablesOf(facts),
    signedOn: dayText(facts.on),
    remark:
      '本通报由帮扶集市平台根据封存账本自动生成；正文中以万元计的金额四舍五入到百元，附表精确到分，完成率向下取整。',
  };
}

function opening({ documents, page: { scope } }: BulletinFacts): string {
  const basis = documents.length > 0 ? `根据${documents.join('、')}要求，` : '';
  const programme = scope.programme ? `“${scope.programme.name}”` : '消费帮扶各项目';
  return `${basis}现将截至${dayText(scope.untilOn)}${scope.divisionName}${scope.year}年度${programme}预留份额填报和采购完成情况通报如下。`;
}

function filing({ page: { totals } }: BulletinFacts): string {
  const { units } = totals;
  return (
    `纳入平台的预算单位和工会共${units.imported}家（其中工会${units.unions}家），已激活${units.activated}家，已填报${units.filed}家，` +
    `经财政部门确认${units.confirmed}家${units.returned > 0 ? `，退回重填${units.returned}家` : ''}。其中无食堂${units.noCanteen}家，` +
    `共用食堂由其他单位代为填报${units.represented}家。应当预留份额的${units.owing}家中，已预留${units.reserved}家，未预留${units.notReserved}家；` +
    `预留金额合计${amountText(totals.reservedFen)}。`
  );
}

function buying({ page: { totals, elapsedBps } }: BulletinFacts): string {
  const gap = totals.completedBps - elapsedBps;
  const pace =
    totals.reservedFen === 0n
      ? ''
      : `，完成率${shareText(totals.completedBps)}，${gap >= 0 ? '快于' : '慢于'}时间进度（${shareText(elapsedBps)}）${shareText(Math.abs(gap)).replace('%', '')}个百分点`;
  return (
    `累计下单${amountText(totals.gross.orderedFen)}，验收${amountText(totals.gross.acceptedFen)}，支付${amountText(totals.gross.paidFen)}，` +
    `按各项目口径完成${amountText(totals.gross.completedFen)}${pace}。其中，食堂采购完成${amountText(totals.canteen.completedFen)}，` +
    `工会采购完成${amountText(totals.union.completedFen)}，干部职工个人购买计入${amountText(totals.personal.completedFen)}。` +
    `工会年度预计采购${amountText(totals.unionExpectedFen)}，已下单${amountText(totals.onceUnionFen)}。`
  );
}

function levelsText({ page }: BulletinFacts): Paragraph[] {
  const levels = page.levels.filter((row) => row.units > 0 && row.reservedFen > 0n);
  if (levels.length === 0) return [];
  const parts = levels.map(
    (row) =>
      `${LEVEL_NAMES[row.level]}预留${amountText(row.reservedFen)}、完成${amountText(row.completedFen)}（${shareText(row.completedBps)}）`,
  );
  return [{ kind: 'body', text: `分级次看，${parts.join('；')}。` }];
}

function programmesText({ page: { programmes, totals } }: BulletinFacts): string {
  const parts = programmes.map(
    (row) =>
      `${row.name}预留${amountText(row.reservedFen)}、完成${amountText(row.completedFen)}（${shareText(row.completedBps)}）`,
  );
  const once = `同一笔采购符合多个项目的，分别计入；剔除重复后，实际下单${amountText(totals.once.orderedFen)}、完成${amountText(totals.once.completedFen)}。`;
  return parts.length > 0 ? `分项目看，${parts.join('；')}。${once}` : once;
}

function supplyText({ page: { totals }, origins }: BulletinFacts): string {
  const { supply } = totals;
  const first = origins.slice(0, 3).map((row) => `${row.countyName}（${amountText(row.completedFen)}）`);
  return (
    `辖区内申请入驻供应商${supply.applied}家，准入${supply.admitted}家，准入率${shareText(supply.admissionBps)}；上传商品${supply.uploaded}个，` +
    `在售${supply.listed}个，上架率${shareText(supply.listingBps)}；有效认定证书${supply.certificates}张，本年度新颁发${supply.certificatesIssued}张。` +
    (first.length > 0 ? `采购完成额居前的产地为${first.join('、')}。` : '')
  );
}

function problems({ page: { totals } }: BulletinFacts): string {
  const { units } = totals;
  const said = [
    ...(units.notReserved > 0 ? [`应预留未预留的单位${units.notReserved}家`] : []),
    ...(units.notBought > 0 ? [`有预留份额但尚未采购的单位${units.notBought}家`] : []),
    ...(units.laggards > 0 ? [`完成率低于时间进度的单位${units.laggards}家`] : []),
    ...(units.imported - units.filed > 0 ? [`未完成填报的单位${units.imported - units.filed}家`] : []),
  ];
  return said.length > 0 ? `${said.join('，')}，名单见附表。` : '各单位填报和采购进度均符合要求。';
}

const text = (title: string, width: number): Column => ({ title, kind: 'text', width });
const whole = (title: string, width = 6): Column => ({ title, kind: 'whole', width });
const fen = (title: string, width = 14): Column => ({ title, kind: 'fen', width });
const bps = (title: string): Column => ({ title, kind: 'bps', width: 9 });

function tablesOf(facts: BulletinFacts): Table[] {
  const { units } = facts.page.totals;
  const tables = [
    ranking(facts),
    agencyTable('进度滞后单位名单', facts.laggards, units.laggards),
    agencyTable('有预留无采购单位名单', facts.notBought, units.notBought),
    notFiledTable(facts.notFiled, units.imported - units.filed),
    originTable(facts.origins),
  ].filter((table) => table.rows.length > 0);
  return tables.map((table, index) => ({ ...table, title: `附表${index + 1} ${table.title}` }));
}

function ranking({ page }: BulletinFacts): Table {
  const places = page.children.filter(
    (row) => row.figures.units.imported > 0 || row.figures.reservedFen > 0n || row.figures.gross.orderedFen > 0n,
  );
  const ranked = [...places].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.code < b.code ? -1 : 1));
  const cells = (name: string, rank: number | null, figures: CompliancePage['totals']): Cell[] => [
    rank,
    name,
    figures.units.owing,
    figures.units.reserved,
    figures.reservedFen,
    figures.gross.orderedFen,
    figures.gross.completedFen,
    figures.reservedFen > 0n ? figures.completedBps : null,
  ];
  return {
    title: '各地完成情况排名',
    columns: [
      whole('名次'),
      text('地区', 16),
      whole('应预留', 7),
      whole('已预留', 7),
      fen('预留（元）'),
      fen('下单（元）'),
      fen('完成（元）'),
      bps('完成率'),
    ],
    rows:
      ranked.length === 0
        ? []
        : [...ranked.map((row) => cells(row.name, row.rank, row.figures)), cells('合计', null, page.totals)],
    note: null,
  };
}

function agencyTable(title: string, rows: readonly AgencyRow[], all: number): Table {
  return {
    title,
    columns: [
      whole('序号'),
      text('单位', 30),
      text('所在地', 14),
      fen('预留（元）'),
      fen('下单（元）'),
      fen('完成（元）'),
      bps('完成率'),
    ],
    rows: rows.map((row, index) => [
      index + 1,
      row.name,
      row.divisionName,
      row.reservedFen,
      row.orderedFen,
      row.completedFen,
      row.completedBps,
    ]),
    note: restOf(rows, all),
  };
}

function notFiledTable(rows: readonly AgencyRow[], all: number): Table {
  return {
    title: '未完成填报单位名单',
    columns: [whole('序号'), text('单位', 40), text('所在地', 20), text('账户', 12), text('情况', 16)],
    rows: rows.map((row, index) => [
      index + 1,
      row.name,
      row.divisionName,
      row.activated ? '已激活' : '未激活',
      row.filing === 'returned' ? '退回后未重报' : '未填报',
    ]),
    note: restOf(rows, all),
  };
}

const restOf = (rows: readonly AgencyRow[], all: number): string | null =>
  all > rows.length ? `共${all}家，列示前${rows.length}家，完整名单见平台。` : null;

function originTable(origins: readonly OriginRow[]): Table {
  return {
    title: '采购产地排名',
    columns: [
      whole('名次'),
      text('产地', 14),
      text('所属市州', 14),
      text('脱贫县', 8),
      whole('供应商', 8),
      fen('下单（元）'),
      fen('完成（元）'),
    ],
    rows: origins.map((row, index) => [
      index + 1,
      row.countyName,
      row.cityName,
      row.listed832 ? '是' : '',
      row.suppliers,
      row.orderedFen,
      row.completedFen,
    ]),
    note: null,
  };
}
