import { Module } from '@nestjs/common';
import { CertificationModule } from '@bangfu/certification';
import { Categories } from './categories.service.js';
import { EndedSupplyConsumer } from './ended-supply.consumer.js';
import { ImportLookup } from './imports/import-lookup.service.js';
import { ProductExports } from './imports/product-exports.service.js';
import { ProductImports } from './imports/product-imports.service.js';
import { ListingRules } from './listing-rules.service.js';
import { ProductPhotos } from './product-photos.service.js';
import { ProductQueries } from './product.queries.js';
import { Products } from './products.service.js';
import { PublicAddresses } from './public-addresses.queries.js';
import { RenamedSupplierConsumer } from './renamed-supplier.consumer.js';
import { ProductIndex } from './search/product-index.service.js';
import { Search } from './search/search.service.js';
import { StockQueries } from './stock/stock.queries.js';
import { Stock } from './stock/stock.service.js';
import { SupplierQueries } from './supplier.queries.js';
import { Variants } from './variants.service.js';

const DOOR = [
  Categories,
  Products,
  ProductQueries,
  ProductPhotos,
  ProductImports,
  ProductExports,
  ProductIndex,
  PublicAddresses,
  Search,
  Stock,
  StockQueries,
  SupplierQueries,
  Variants,
];

@Module({ imports: [CertificationModule], providers: [...DOOR, ListingRules, ImportLookup], exports: DOOR })
export class CatalogModule {}

/** What the catalogue does on events; only the worker imports it. */
@Module({ imports: [CatalogModule], providers: [EndedSupplyConsumer, RenamedSupplierConsumer] })
export class CatalogJobsModule {}
