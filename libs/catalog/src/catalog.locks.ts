import type { Database } from '@bangfu/kernel';
import { productMissing } from './catalog.errors.js';
import { Product } from './product.entity.js';

/** The product and with it its variants: whoever changes either holds this row. Throws `product_missing` for another supplier's. */
export async function lockOwnProduct(database: Database, productId: string, supplierId: string): Promise<Product> {
  const product = await database
    .repo(Product)
    .createQueryBuilder('product')
    .setLock('pessimistic_write')
    .where('product.id = :productId AND product.supplierId = :supplierId', { productId, supplierId })
    .getOne();
  if (!product) throw productMissing();
  return product;
}

/** The product of a variant, locked. Throws `product_missing` for another supplier's. */
export async function lockProductOfVariant(
  database: Database,
  variantId: string,
  supplierId: string,
): Promise<Product> {
  const [row] = await database.query<{ id: string }>(
    'SELECT product_id AS id FROM variants WHERE id = $1 AND supplier_id = $2',
    [variantId, supplierId],
  );
  if (!row) throw productMissing();
  return lockOwnProduct(database, row.id, supplierId);
}
