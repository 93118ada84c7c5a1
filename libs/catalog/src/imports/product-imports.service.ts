import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Database, DomainError, newId } from '@bangfu/kernel';
import { sheetUnreadable } from '../catalog.errors.js';
import { Products } from '../products.service.js';
import { lockLevels } from '../stock/stock.locks.js';
import { Stock } from '../stock/stock.service.js';
import { supplierOf } from '../supplier-of.js';
import type { Variant } from '../variant.entity.js';
import { type VariantChanges, Variants } from '../variants.service.js';
import { columnsOf, type LineFault, type ProductLine, readLine } from './columns.js';
import { ImportLookup, type KnownVariant } from './import-lookup.service.js';
import { readSheet } from './sheet.js';

export interface ImportedLine {
  readonly line: number;
  readonly sku: string;
  readonly outcome: 'created' | 'changed' | 'unchanged' | 'refused';
  readonly productId: string | null;
  readonly variantId: string | null;
  readonly faults: LineFault[];
}

/**
 * Products, prices and stock from a sheet, by article number: unknown numbers become variants (and drafts), known ones
 * take what the sheet says, and the same sheet again changes nothing. A line that is refused leaves the others alone.
 */
@Injectable()
export class ProductImports {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly products: Products,
    private readonly variants: Variants,
    private readonly stock: Stock,
    private readonly lookup: ImportLookup,
  ) {}

  /** Throws `sheet_unreadable`, `sheet_too_long`; faults of lines are in the answer. */
  async import(actor: Actor, bytes: Buffer): Promise<ImportedLine[]> {
    const sheet = await readSheet(bytes);
    const columns = columnsOf(Object.keys(sheet[0]?.cells ?? {}));
    if (!columns) throw sheetUnreadable('没有“货号”一列或没有内容');
    const read = sheet.map(({ line, cells }) => ({ number: line, ...readLine(cells, columns) }));
    return this.database.transaction(async () => {
      // Two sheets of one supplier at once would both find an article number unknown.
      await this.database.lockName(`catalog.import.${supplierOf(actor)}`);
      const context = await this.lookup.load(
        supplierOf(actor),
        read.map(({ line }) => line),
      );
      const seen = new Set<string>();
      const outcomes: ImportedLine[] = [];
      for (const { number, line, faults } of read) {
        if (line.sku && seen.has(line.sku)) {
          faults.push({ column: '货号', code: 'repeated', message: '表中有重复的货号' });
        }
        seen.add(line.sku);
        outcomes.push(await this.take(actor, number, line, faults, context));
      }
      const counts = Object.fromEntries(
        ['created', 'changed', 'unchanged', 'refused'].map((kind) => [
          kind,
          outcomes.filter(({ outcome }) => outcome === kind).length,
        ]),
      );
      await this.audit.record(actor, {
        action: 'catalog.products.imported',
        subjectType: 'supplier',
        subjectId: supplierOf(actor),
        detail: counts,
      });
      return outcomes;
    });
  }

  /** One line behind a savepoint, so that a refusal half-way leaves nothing of it. */
  private async take(
    actor: Actor,
    number: number,
    line: ProductLine,
    faults: LineFault[],
    context: ImportContext,
  ): Promise<ImportedLine> {
    const answer = (
      outcome: ImportedLine['outcome'],
      known: KnownVariant | null,
      why: LineFault[] = [],
    ): ImportedLine => ({
      line: number,
      sku: line.sku,
      outcome,
      productId: known?.productId ?? null,
      variantId: known?.variantId ?? null,
      faults: why,
    });
    const known = context.variants.get(line.sku) ?? null;
    const named = new Set(faults.map(({ column }) => column));
    const all = [...faults, ...context.faultsOf(line, known !== null).filter(({ column }) => !named.has(column))];
    if (all.length > 0) return answer('refused', known, all);
    await this.database.query('SAVEPOINT import_line');
    try {
      const result = known ? await this.update(actor, line, known, context) : await this.create(actor, line, context);
      await this.database.query('RELEASE SAVEPOINT import_line');
      return answer(result.outcome, result.known);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.database.query('ROLLBACK TO SAVEPOINT import_line');
      return answer('refused', known, [
        { column: String(error.detail.field ?? ''), code: error.code, message: error.message },
      ]);
    }
  }

  private async create(actor: Actor, line: ProductLine, context: ImportContext): Promise<Taken> {
    let productId = context.products.get(line.name!);
    const fresh = productId === undefined;
    if (productId === undefined) {
      productId = newId();
      await this.products.create(actor, {
        id: productId,
        name: line.name!,
        categoryCode: context.categoryOf(line)!,
        originCode: line.originCode!,
        description: line.description ?? '',
        certificateId: context.certificateOf(line) ?? null,
      });
    }
    const { sku, unit, netWeightGrams, priceFen, minQuantity, maxQuantity, onHand } = line;
    const variant = await this.variants.add(actor, productId, {
      sku,
      unit: unit!,
      soldBy: line.soldBy ?? 'piece',
      name: line.variantName!,
      netWeightGrams: netWeightGrams!,
      priceFen: priceFen!,
      minQuantity,
      maxQuantity,
      onHand,
    });
    if (fresh) context.products.set(line.name!, productId);
    return { outcome: 'created', known: { productId, variantId: variant.id } };
  }

  private async update(actor: Actor, line: ProductLine, known: KnownVariant, context: ImportContext): Promise<Taken> {
    const { product, variant } = await this.lookup.current(known);
    const productChanges = changesOf(product, {
      name: line.name,
      description: line.description,
      originCode: line.originCode,
      categoryCode: context.categoryOf(line),
      certificateId: context.certificateOf(line),
    });
    const variantChanges: VariantChanges = changesOf(variant, {
      name: line.variantName,
      unit: line.unit,
      soldBy: line.soldBy,
      netWeightGrams: line.netWeightGrams,
      priceFen: line.priceFen,
      minQuantity: line.minQuantity,
      maxQuantity: line.maxQuantity,
    } satisfies Partial<Variant>);
    const changed = [
      Object.keys(productChanges).length > 0,
      Object.keys(variantChanges).length > 0,
      await this.setOnHand(actor, known.variantId, line.onHand),
    ];
    if (changed[0]) await this.products.edit(actor, product.id, product.version, productChanges);
    if (changed[1]) await this.variants.edit(actor, variant.id, variant.version, variantChanges);
    return { outcome: changed.includes(true) ? 'changed' : 'unchanged', known };
  }

  /** What is on the shelf becomes what the sheet counted. */
  private async setOnHand(actor: Actor, variantId: string, onHand: bigint | undefined): Promise<boolean> {
    if (onHand === undefined) return false;
    await lockLevels(this.database, [variantId]);
    const [level] = await this.database.query<{ onHand: bigint }>(
      'SELECT on_hand AS "onHand" FROM stock_levels WHERE variant_id = $1',
      [variantId],
    );
    const delta = onHand - level!.onHand;
    if (delta === 0n) return false;
    await this.stock.change(actor, [{ variantId, delta, refId: newId() }], {
      refType: 'import',
      reason: '表格导入盘点',
    });
    return true;
  }
}

type ImportContext = Awaited<ReturnType<ImportLookup['load']>>;

interface Taken {
  readonly outcome: 'created' | 'changed' | 'unchanged';
  readonly known: KnownVariant;
}

function changesOf<T extends object>(before: T, wanted: Partial<T>): Partial<T> {
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => value !== undefined && before[name as keyof T] !== value),
  ) as Partial<T>;
}
