import { Injectable } from '@nestjs/common';
import { type Actor, assertTransition, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { categoryUnknown, productMissing, staleVersion } from './catalog.errors.js';
import { ProductDelisted, ProductListed } from './catalog.events.js';
import { lockOwnProduct } from './catalog.locks.js';
import { ListingRules } from './listing-rules.service.js';
import { Product } from './product.entity.js';
import { PRODUCT_TRANSITIONS } from './product.states.js';
import { ProductIndex } from './search/product-index.service.js';
import { supplierOf } from './supplier-of.js';
import { type NewVariant, Variants } from './variants.service.js';

export interface NewProduct {
  readonly id?: string;
  readonly name: string;
  readonly categoryCode: string;
  readonly originCode: string;
  readonly description?: string;
  readonly certificateId?: string | null;
  readonly agentForId?: string | null;
  readonly variants?: readonly NewVariant[];
}

export type ProductChanges = Partial<Omit<NewProduct, 'id' | 'variants'>>;

/** What a supplier offers. The search columns are written in the transaction of every change. */
@Injectable()
export class Products {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly rules: ListingRules,
    private readonly index: ProductIndex,
    private readonly variants: Variants,
  ) {}

  /** Makes a draft, with its variants if given; throws what `ListingRules.check` throws. */
  async create(actor: Actor, input: NewProduct): Promise<Product> {
    const supplierId = supplierOf(actor);
    return this.database.transaction(async () => {
      const id = input.id ?? newId();
      await this.insert(id, { supplierId, description: '', certificateId: null, agentForId: null, ...input });
      await this.audit.record(actor, {
        action: 'catalog.product.created',
        subjectType: 'product',
        subjectId: id,
        detail: { name: input.name },
      });
      for (const variant of input.variants ?? []) await this.variants.add(actor, id, variant);
      return this.own(actor, id);
    });
  }

  /** Changes what a product is called and claims. A listed product must still be listable. Throws `stale_version`. */
  async edit(actor: Actor, productId: string, version: number, changes: ProductChanges): Promise<Product> {
    return this.database.transaction(async () => {
      const before = await lockOwnProduct(this.database, productId, supplierOf(actor));
      if (before.version !== version) throw staleVersion(before.version);
      await this.rewrite({ ...before, ...withoutAbsent(changes) });
      if (before.state === 'listed') await this.rules.assertListable(productId);
      await this.audit.record(actor, {
        action: 'catalog.product.edited',
        subjectType: 'product',
        subjectId: productId,
        detail: { ...changes },
      });
      return this.own(actor, productId);
    });
  }

  /**
   * Puts a product on sale: the supplier admitted, the certificate (if one is named) current, one variant at least.
   * Throws `supplier_not_admitted`, `supplier_suspended`, `certificate_ended`, `commission_ended`, `variant_needed`, `wrong_step`.
   */
  async list(actor: Actor, productId: string): Promise<Product> {
    return this.database.transaction(async () => {
      const product = await lockOwnProduct(this.database, productId, supplierOf(actor));
      assertTransition(PRODUCT_TRANSITIONS, product.state, 'listed', '商品');
      await this.rules.check(product);
      await this.rules.assertListable(productId);
      await this.database.query(
        `UPDATE products SET state = 'listed', delisted_reason = NULL, listed_at = $2, version = version + 1 WHERE id = $1`,
        [productId, this.clock.now()],
      );
      await this.audit.record(actor, {
        action: 'catalog.product.listed',
        subjectType: 'product',
        subjectId: productId,
      });
      await this.outbox.add(new ProductListed({ productId, supplierId: product.supplierId }));
      return this.own(actor, productId);
    });
  }

  /** The supplier takes its product off sale. Throws `wrong_step`. */
  async delist(actor: Actor, productId: string, words: string): Promise<Product> {
    return this.database.transaction(async () => {
      const product = await lockOwnProduct(this.database, productId, supplierOf(actor));
      assertTransition(PRODUCT_TRANSITIONS, product.state, 'delisted', '商品');
      await this.takeOff(actor, 'id', productId, 'supplier', words);
      return this.own(actor, productId);
    });
  }

  /** The operator takes a product off sale, whoever's it is. Throws `product_missing`, `wrong_step`. */
  async takeDown(actor: Actor, productId: string, words: string): Promise<void> {
    await this.database.transaction(async () => {
      const [product] = await this.database.query<Pick<Product, 'state'>>(
        'SELECT state FROM products WHERE id = $1 FOR UPDATE',
        [productId],
      );
      if (!product) throw productMissing();
      assertTransition(PRODUCT_TRANSITIONS, product.state, 'delisted', '商品');
      await this.takeOff(actor, 'id', productId, 'operator', words);
    });
  }

  /** Takes off everything that stood on a certificate, a supplier's standing or a commission. Idempotent. */
  async delistEnded(actor: Actor, cause: 'certificate' | 'supplier', id: string, reason: string): Promise<number> {
    return this.database.transaction(() =>
      this.takeOff(actor, cause === 'certificate' ? 'certificate_id' : 'supplier_id', id, reason, ''),
    );
  }

  /** Takes off what a trader sold for a producer. Idempotent. */
  async delistAgency(actor: Actor, traderId: string, producerId: string): Promise<number> {
    return this.database.transaction(() =>
      this.takeOff(actor, 'supplier_id', traderId, 'commission_ended', '', producerId),
    );
  }

  /** One product of the actor's own. Throws `product_missing`. */
  async own(actor: Actor, productId: string): Promise<Product> {
    const product = await this.database.repo(Product).findOneBy({ id: productId, supplierId: supplierOf(actor) });
    if (!product) throw productMissing();
    return product;
  }

  private async takeOff(
    actor: Actor,
    column: 'id' | 'certificate_id' | 'supplier_id',
    id: string,
    reason: string,
    words: string,
    producerId: string | null = null,
  ): Promise<number> {
    const rows = await this.database.query<{ id: string; supplierId: string }>(
      `UPDATE products SET state = 'delisted', delisted_reason = $2, version = version + 1
       WHERE id IN (SELECT id FROM products WHERE ${column} = $1 AND state = 'listed' AND ($3::uuid IS NULL OR agent_for_id = $3) ORDER BY id FOR UPDATE)
       RETURNING id, supplier_id AS "supplierId"`,
      [id, words === '' ? reason : `${reason}：${words}`, producerId],
    );
    if (rows.length === 0) return 0;
    await this.audit.record(actor, {
      action: 'catalog.product.delisted',
      subjectType: column === 'id' ? 'product' : column === 'certificate_id' ? 'certificate' : 'supplier',
      subjectId: id,
      organisationId: rows[0]!.supplierId,
      detail: { reason, words, productIds: rows.map((row) => row.id) },
    });
    await this.outbox.add(
      ...rows.map((row) => new ProductDelisted({ productId: row.id, supplierId: row.supplierId, reason })),
    );
    return rows.length;
  }

  private async insert(
    id: string,
    product: Required<Omit<NewProduct, 'id' | 'variants'>> & { supplierId: string },
  ): Promise<void> {
    const marks = await this.rules.check(product);
    const [texts] = await this.index.texts([product]);
    if (!texts) throw categoryUnknown();
    await this.database.query(
      `INSERT INTO products (id, supplier_id, agent_for_id, certificate_id, catalogue_code, listed832, poor_household_linked,
         name, category_code, description, origin_code, place, search, search_text, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::tsvector, $14, $15)`,
      [
        id,
        product.supplierId,
        product.agentForId,
        product.certificateId,
        ...[marks.catalogueCode, marks.listed832, marks.poorHouseholdLinked],
        product.name,
        product.categoryCode,
        product.description,
        product.originCode,
        ...[texts.place, texts.search, texts.searchText],
        this.clock.now(),
      ],
    );
  }

  private async rewrite(product: Product): Promise<void> {
    const marks = await this.rules.check(product);
    const [texts] = await this.index.texts([product]);
    if (!texts) throw categoryUnknown();
    await this.database.query(
      `UPDATE products SET agent_for_id = $2, certificate_id = $3, catalogue_code = $4, listed832 = $5, poor_household_linked = $6,
         name = $7, category_code = $8, description = $9, origin_code = $10, place = $11, search = $12::tsvector, search_text = $13,
         version = version + 1 WHERE id = $1`,
      [
        product.id,
        product.agentForId,
        product.certificateId,
        ...[marks.catalogueCode, marks.listed832, marks.poorHouseholdLinked],
        product.name,
        product.categoryCode,
        product.description,
        product.originCode,
        ...[texts.place, texts.search, texts.searchText],
      ],
    );
  }
}

function withoutAbsent(changes: ProductChanges): Partial<Product> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
