import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import { productMissing, variantUnknown } from '../catalog.errors.js';
import { Product } from '../product.entity.js';
import { Variant } from '../variant.entity.js';
import { COLUMNS, type Column, type LineFault, type ProductLine } from './columns.js';

export interface KnownVariant {
  readonly productId: string;
  readonly variantId: string;
}

const NEEDED: readonly [keyof ProductLine, Column][] = [
  ['name', 'name'],
  ['category', 'category'],
  ['originCode', 'origin'],
  ['variantName', 'variant'],
  ['unit', 'unit'],
  ['netWeightGrams', 'netWeight'],
  ['priceFen', 'price'],
];

/** Everything that the lines of one sheet may refer to, read at once. */
export class ImportWorld {
  constructor(
    /** Variants of the supplier by article number. */
    readonly variants: ReadonlyMap<string, KnownVariant>,
    /** Products of the supplier by name; new ones join while the sheet is taken. */
    readonly products: Map<string, string>,
    private readonly categories: ReadonlyMap<string, string>,
    private readonly certificates: ReadonlyMap<string, string>,
    private readonly origins: ReadonlySet<string>,
  ) {}

  categoryOf(line: ProductLine): string | undefined {
    return line.category === undefined ? undefined : this.categories.get(line.category);
  }

  certificateOf(line: ProductLine): string | undefined {
    return line.certificateNumber === undefined ? undefined : this.certificates.get(line.certificateNumber);
  }

  /** What keeps a line from being taken, apart from its own cells. */
  faultsOf(line: ProductLine, known: boolean): LineFault[] {
    const fault = (column: Column, code: string, message: string): LineFault => ({
      column: COLUMNS[column],
      code,
      message,
    });
    const inProduct = line.name !== undefined && this.products.has(line.name);
    const needed = NEEDED.filter(([field]) => !(inProduct && (field === 'category' || field === 'originCode')));
    return [
      ...(known
        ? []
        : needed
            .filter(([field]) => line[field] === undefined)
            .map(([, column]) => fault(column, 'required', `新货号必须填写${COLUMNS[column]}`))),
      ...(line.category !== undefined && !this.categoryOf(line)
        ? [fault('category', 'category_unknown', '没有这个分类')]
        : []),
      ...(line.certificateNumber !== undefined && !this.certificateOf(line)
        ? [fault('certificate', 'certificate_unknown', '本供应商没有这份证书')]
        : []),
      ...(line.originCode !== undefined && !this.origins.has(line.originCode)
        ? [fault('origin', 'origin_unknown', '没有这个产地')]
        : []),
    ];
  }
}

/** Reads what an import refers to. */
@Injectable()
export class ImportLookup {
  constructor(private readonly database: Database) {}

  async load(supplierId: string, lines: readonly ProductLine[]): Promise<ImportWorld> {
    const of = (pick: (line: ProductLine) => string | undefined) => [
      ...new Set(lines.map(pick).filter((value) => value !== undefined && value !== '')),
    ];
    const variants = await this.database.query<KnownVariant & { sku: string }>(
      `SELECT sku, id AS "variantId", product_id AS "productId" FROM variants WHERE supplier_id = $1 AND sku = ANY($2)`,
      [supplierId, of((line) => line.sku)],
    );
    const products = await this.database.query<{ name: string; id: string }>(
      'SELECT DISTINCT ON (name) name, id FROM products WHERE supplier_id = $1 AND name = ANY($2) ORDER BY name, id DESC',
      [supplierId, of((line) => line.name)],
    );
    const words = of((line) => line.category);
    const categories = await this.database.query<{ code: string; name: string }>(
      'SELECT code, name FROM categories WHERE code = ANY($1) OR name = ANY($1)',
      [words],
    );
    const certificates = await this.database.query<{ number: string; id: string }>(
      'SELECT number, id FROM certificates WHERE supplier_id = $1 AND number = ANY($2)',
      [supplierId, of((line) => line.certificateNumber)],
    );
    const origins = await this.database.query<{ code: string }>('SELECT code FROM divisions WHERE code = ANY($1)', [
      of((line) => line.originCode),
    ]);
    return new ImportWorld(
      new Map(variants.map((row) => [row.sku, row])),
      new Map(products.map((row) => [row.name, row.id])),
      new Map(categories.flatMap((row) => [[row.name, row.code] as const, [row.code, row.code] as const])),
      new Map(certificates.map((row) => [row.number, row.id])),
      new Set(origins.map((row) => row.code)),
    );
  }

  /** The rows as they are now, after the lines before. */
  async current(known: KnownVariant): Promise<{ product: Product; variant: Variant }> {
    const product = await this.database.repo(Product).findOneBy({ id: known.productId });
    const variant = await this.database.repo(Variant).findOneBy({ id: known.variantId });
    if (!product) throw productMissing();
    if (!variant) throw variantUnknown();
    return { product, variant };
  }
}
