import { Injectable } from '@nestjs/common';
import { Clock, Database, SYSTEM } from '@bangfu/kernel';
import type { LedgerPosition } from '@bangfu/ledger';
import { Compliance } from '../compliance/compliance.service.js';
import { SalesQueries } from '../compliance/sales.queries.js';
import type { Scope } from '../compliance/scope.js';
import { Scopes } from '../compliance/scopes.service.js';
import { type Bulletin, bulletinOf, LISTED } from './bulletin.js';
import { BulletinIssues } from './bulletin-issues.service.js';
import { writePdf } from './bulletin-pdf.js';
import type { Export } from './export.entity.js';
import { ExportSheets } from './export-sheets.service.js';
import { writeCsv, writeXlsx } from './sheet-files.js';
import type { Imprint, Progress, Sheet } from './sheet.js';

export interface LedgerMark extends LedgerPosition {
  readonly unsealed: number;
}

export interface ExportProgress {
  total(rows: number): Promise<void>;
  readonly written: Progress;
}

const SHOWN: Readonly<Record<string, string>> = {
  laggards: '进度滞后',
  not_bought: '有预留无采购',
  not_filed: '未填报',
  not_reserved: '应预留未预留',
  not_activated: '未激活',
  reserved: '已预留',
};

/** Writes the file of an export from the snapshot that is open. */
@Injectable()
export class ExportWriter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scopes: Scopes,
    private readonly compliance: Compliance,
    private readonly sales: SalesQueries,
    private readonly sheets: ExportSheets,
    private readonly issues: BulletinIssues,
  ) {}

  async write(asked: Export, mark: LedgerMark, path: string, progress: ExportProgress): Promise<void> {
    const scope = await this.scopes.read(SYSTEM, asked.parameters);
    const office = await this.officeOf(asked.organisationId);
    const imprint: Imprint = {
      exportId: asked.id,
      title: asked.title,
      scope: scope.divisionCode === '' ? '全国' : `${scope.divisionName}（${scope.divisionCode}）`,
      filters: filtersOf(asked, scope),
      generatedAt: this.clock.now(),
      by: `${office} ${asked.askedByName}`,
      ledgerPosition: mark.position,
      ledgerHash: mark.hash,
      ledgerUnsealed: mark.unsealed,
    };
    switch (asked.kind) {
      case 'agencies':
      case 'count_entries': {
        const { sheet, total } =
          asked.kind === 'agencies'
            ? await this.sheets.agencyList(scope, asked.parameters.filter)
            : await this.sheets.entries(scope);
        await progress.total(total);
        return asked.format === 'csv'
          ? writeCsv(path, imprint, [sheet], progress.written)
          : writeXlsx(path, imprint, [sheet], progress.written);
      }
      case 'compliance_table': {
        if (asked.format === 'pdf') {
          return this.document(
            path,
            imprint,
            { ...(await this.bulletin(scope, asked.title, office, null)), paragraphs: [], remark: null },
            progress,
          );
        }
        const page = await this.compliance.pageOf(scope);
        await progress.total(page.children.length + 1);
        const sheet = this.sheets.places(page);
        return asked.format === 'csv'
          ? writeCsv(path, imprint, [sheet], progress.written)
          : writeXlsx(path, imprint, [sheet], progress.written);
      }
      case 'bulletin': {
        const bulletin = await this.bulletin(scope, asked.title, office, await this.issues.numberOf(scope));
        if (asked.format === 'pdf') return this.document(path, imprint, bulletin, progress);
        await progress.total(lengthOf(bulletin));
        return writeXlsx(path, imprint, sheetsOf(bulletin), progress.written);
      }
    }
  }

  private async document(path: string, imprint: Imprint, bulletin: Bulletin, progress: ExportProgress): Promise<void> {
    await progress.total(lengthOf(bulletin));
    await writePdf(path, imprint, bulletin, progress.written);
  }

  /** A bulletin without a number, to be looked at before it is asked for. */
  async draft(scope: Scope, title: string, organisationId: string | null): Promise<Bulletin> {
    return this.bulletin(scope, title, await this.officeOf(organisationId), null);
  }

  private async bulletin(scope: Scope, title: string, office: string, issue: number | null): Promise<Bulletin> {
    const list = (show: 'laggards' | 'not_bought' | 'not_filed') =>
      this.sheets.someAgencies(scope, { show, sort: 'completed_share' }, LISTED);
    return bulletinOf({
      title,
      office,
      issue,
      page: await this.compliance.pageOf(scope),
      origins: await this.sales.boughtFrom(scope, 20),
      laggards: await list('laggards'),
      notBought: await list('not_bought'),
      notFiled: await list('not_filed'),
      documents: await this.documents(scope),
      on: this.clock.today(),
    });
  }

  private async officeOf(organisationId: string | null): Promise<string> {
    const [row] = await this.database.query<{ name: string }>(`SELECT name FROM organisations WHERE id = $1`, [
      organisationId,
    ]);
    return row?.name ?? '';
  }

  /** The documents that the programme rests on, as its data file names them. */
  private async documents(scope: Scope): Promise<string[]> {
    if (!scope.programme) return [];
    const [row] = await this.database.query<{ documents: { title?: string; number?: string | null }[] }>(
      `SELECT policy_documents AS documents FROM programmes WHERE id = $1`,
      [scope.programme.id],
    );
    return row!.documents
      .flatMap(({ title, number }) =>
        title ? [`《${title.replace(/^《|》$/g, '')}》${number ? `（${number}）` : ''}`] : [],
      )
      .slice(0, 3);
  }
}

function filtersOf({ parameters }: Export, scope: Scope): string {
  const { filter } = parameters;
  return [
    `${scope.year}年度`,
    scope.programme?.name ?? '全部项目',
    `截至${scope.untilOn}`,
    ...(filter?.show ? [SHOWN[filter.show]!] : []),
    ...(filter?.search ? [`名称含“${filter.search}”`] : []),
  ].join('；');
}

const lengthOf = (bulletin: Bulletin): number =>
  bulletin.tables.reduce((sum, table) => sum + table.rows.length, bulletin.paragraphs.length);

/** The words on a first sheet, then one sheet per table. */
function sheetsOf(bulletin: Bulletin): Sheet[] {
  const words = bulletin.paragraphs.map(({ text }) => [text]);
  return [
    {
      name: '通报正文',
      columns: [{ title: bulletin.issueText ?? '正文', kind: 'text', width: 110 }],
      batches: [words],
    },
    ...bulletin.tables.map(({ title, columns, rows }) => ({
      name: title.replace(/^附表\d+ /, '').slice(0, 28),
      columns,
      batches: [rows],
    })),
  ];
}
