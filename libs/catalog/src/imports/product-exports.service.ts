import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Actor, Database, yuanFromFen } from '@bangfu/kernel';
import { supplierOf } from '../supplier-of.js';
import { COLUMNS } from './columns.js';

interface ExportRow {
  readonly id: string;
  readonly sku: string | null;
  readonly name: string;
  readonly categoryCode: string;
  readonly originCode: string;
  readonly certificateNumber: string | null;
  readonly description: string;
  readonly variantName: string;
  readonly unit: string;
  readonly soldBy: 'piece' | 'weight';
  readonly netWeightGrams: bigint;
  readonly priceFen: bigint;
  readonly minQuantity: bigint;
  readonly maxQuantity: bigint | null;
  readonly onHand: bigint;
}

const BATCH = 500;

/** A supplier's products, prices and stock as the sheet that `ProductImports` reads: taken back unchanged, it changes nothing. */
@Injectable()
export class ProductExports {
  constructor(private readonly database: Database) {}

  /** UTF-8 with a byte order mark, so that spreadsheets read hanzi; no cell can be taken for a formula. */
  csv(actor: Actor): Readable {
    return Readable.from(this.csvLines(supplierOf(actor)));
  }

  async xlsx(actor: Actor): Promise<Buffer> {
    const { default: exceljs } = await import('exceljs');
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('商品');
    sheet.addRow(Object.values(COLUMNS)).font = { bold: true };
    sheet.views = [{ state: 'frozen', ySplit: 1 }];
    for await (const rows of this.batches(supplierOf(actor))) for (const row of rows) sheet.addRow(cells(row));
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }

  private async *csvLines(supplierId: string): AsyncGenerator<string> {
    yield `\ufeff${Object.values(COLUMNS).map(csvCell).join(',')}\r\n`;
    for await (const rows of this.batches(supplierId)) {
      yield rows.map((row) => `${cells(row).map(csvCell).join(',')}\r\n`).join('');
    }
  }

  private async *batches(supplierId: string): AsyncGenerator<ExportRow[]> {
    for (let after: string | null = null; ;) {
      const rows: ExportRow[] = await this.database.query<ExportRow>(
        `SELECT variant.id, variant.sku, product.name, product.category_code AS "categoryCode", product.origin_code AS "originCode",
                certificate.number AS "certificateNumber", product.description, variant.name AS "variantName", variant.unit,
                variant.sold_by AS "soldBy", variant.net_weight_grams AS "netWeightGrams", variant.price_fen AS "priceFen",
                variant.min_quantity AS "minQuantity", variant.max_quantity AS "maxQuantity", level.on_hand AS "onHand"
         FROM variants variant JOIN products product ON product.id = variant.product_id JOIN stock_levels level ON level.variant_id = variant.id
         LEFT JOIN certificates certificate ON certificate.id = product.certificate_id AND certificate.supplier_id = product.supplier_id
         WHERE variant.supplier_id = $1 AND variant.state = 'active' AND ($2::uuid IS NULL OR variant.id > $2) ORDER BY variant.id LIMIT ${BATCH}`,
        [supplierId, after],
      );
      if (rows.length > 0) yield rows;
      if (rows.length < BATCH) return;
      after = rows[rows.length - 1]!.id;
    }
  }
}

const cells = (row: ExportRow): string[] => [
  row.sku ?? '',
  row.name,
  row.categoryCode,
  row.originCode,
  row.certificateNumber ?? '',
  row.description,
  row.variantName,
  row.unit,
  row.soldBy === 'piece' ? '按件' : '按重',
  String(row.netWeightGrams),
  yuanFromFen(row.priceFen),
  String(row.minQuantity),
  row.maxQuantity === null ? '' : String(row.maxQuantity),
  String(row.onHand),
];

/** A cell that begins like a formula gets an apostrophe; quotes and line breaks are quoted. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
