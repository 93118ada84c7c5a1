import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Database, Files, type OpenedFile, SYSTEM } from '@bangfu/kernel';
import { photosUnknown, productMissing, staleVersion } from './catalog.errors.js';
import { lockOwnProduct } from './catalog.locks.js';
import { supplierOf } from './supplier-of.js';

/** Pictures of a product, the first one on its card. */
@Injectable()
export class ProductPhotos {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly audit: Audit,
  ) {}

  /** Replaces the pictures, in this order. Throws `photo_unknown` unless each is a stored photo of the supplier's own, `stale_version`. */
  async replace(actor: Actor, productId: string, version: number, fileIds: readonly string[]): Promise<void> {
    await this.database.transaction(async () => {
      const product = await lockOwnProduct(this.database, productId, supplierOf(actor));
      if (product.version !== version) throw staleVersion(product.version);
      const ids = [...new Set(fileIds)];
      const photos = await this.files.describe(ids);
      const own = photos.filter((photo) => photo.purpose === 'photo' && photo.organisationId === product.supplierId);
      if (own.length < ids.length) throw photosUnknown();
      await this.files.attach(actor, ids, 'product', productId);
      await this.database.query(
        'UPDATE products SET photo_file_ids = $2::uuid[], version = version + 1 WHERE id = $1',
        [productId, ids],
      );
      await this.audit.record(actor, {
        action: 'catalog.product.photos_replaced',
        subjectType: 'product',
        subjectId: productId,
        detail: { fileIds: ids },
      });
    });
  }

  /** A picture of a product that is or was on sale, for everyone. Throws `product_missing`. */
  async open(productId: string, fileId: string): Promise<OpenedFile> {
    const [shown] = await this.database.query(
      'SELECT FROM products WHERE id = $1 AND listed_at IS NOT NULL AND $2 = ANY (photo_file_ids)',
      [productId, fileId],
    );
    if (!shown) throw productMissing();
    return this.files.open(SYSTEM, fileId);
  }
}
