export { CatalogJobsModule, CatalogModule } from './catalog.module.js';
export { UNSELLABLE, type UnsellableReason } from './catalog.errors.js';
export * from './catalog.events.js';
export * from './categories.service.js';
export * from './category.entity.js';
export { COLUMNS as SHEET_COLUMNS, type LineFault } from './imports/columns.js';
export * from './imports/product-exports.service.js';
export { type ImportedLine, ProductImports } from './imports/product-imports.service.js';
export * from './product-photos.service.js';
export * from './product.entity.js';
export * from './product.queries.js';
export { type NewProduct, type ProductChanges, Products } from './products.service.js';
export type { CatalogueFilter, CatalogueSort, WordMode } from './search/catalogue-filter.js';
export { ProductIndex } from './search/product-index.service.js';
export * from './search/search.service.js';
export * from './stock/stock.queries.js';
export { Stock, type StockAdjustment, type StockCause, type StockLine } from './stock/stock.service.js';
export * from './unit-price.js';
export * from './variant.entity.js';
export {
  type NewVariant,
  type PricePoint,
  type VariantChanges,
  type VariantSnapshot,
  Variants,
} from './variants.service.js';
