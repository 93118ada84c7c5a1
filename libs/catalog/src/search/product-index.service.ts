import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import { searchVector } from './words.js';

export interface Indexable {
  readonly name: string;
  readonly description: string;
  readonly categoryCode: string;
  readonly originCode: string;
  readonly supplierId: string;
  readonly agentForId: string | null;
}

export interface IndexTexts {
  /** From the county down, as people read it. */
  readonly place: string;
  readonly search: string;
  readonly searchText: string;
}

interface Names {
  readonly position: bigint;
  readonly places: string[];
  readonly categories: string[] | null;
  readonly suppliers: string[];
}

/** Village committees carry their office in the name (黄草洲村委会): people search for the village. */
const shortPlace = (name: string): string =>
  name.replace(/(村)(民)?委会$|(社区)?居委会$/, '$1$3').replace(/社区社区$/, '社区');

const REINDEX_BATCH = 500;

/** Turns what a product is called, and where and from whom it comes, into the columns that search reads. */
@Injectable()
export class ProductIndex {
  constructor(private readonly database: Database) {}

  /** The columns of each product, in order; one statement for all of them. Null where category or origin is unknown. */
  async texts(products: readonly Indexable[]): Promise<(IndexTexts | null)[]> {
    if (products.length === 0) return [];
    const rows = await this.database.query<Names>(
      `SELECT product.position,
              (SELECT array_agg(division.name ORDER BY division.code) FROM divisions division
               WHERE division.code IN (left(product.origin, 2), left(product.origin, 4), left(product.origin, 6), left(product.origin, 9), product.origin)) AS places,
              (SELECT array_agg(category.name ORDER BY category.code) FROM categories category
               WHERE category.code IN (left(product.category, 2), left(product.category, 4), product.category)) AS categories,
              array_remove(ARRAY[supplier.name, supplier.short_name, producer.name], NULL) AS suppliers
       FROM unnest($1::text[], $2::text[], $3::uuid[], $4::uuid[]) WITH ORDINALITY AS product (origin, category, supplier_id, agent_for_id, position)
       JOIN divisions origin ON origin.code = product.origin
       JOIN categories shelf ON shelf.code = product.category
       JOIN organisations supplier ON supplier.id = product.supplier_id
       LEFT JOIN organisations producer ON producer.id = product.agent_for_id`,
      [
        products.map((product) => product.originCode),
        products.map((product) => product.categoryCode),
        products.map((product) => product.supplierId),
        products.map((product) => product.agentForId),
      ],
    );
    const found = new Map(rows.map((row) => [Number(row.position) - 1, row]));
    return products.map((product, index) => toTexts(product, found.get(index)));
  }

  /** Writes the columns of every product of a supplier again, after it took another name. */
  async reindexSupplier(supplierId: string): Promise<number> {
    let after: string | null = null;
    let total = 0;
    for (;;) {
      const rows: (Indexable & { id: string })[] = await this.database.query(
        `SELECT id, name, description, category_code AS "categoryCode", origin_code AS "originCode", supplier_id AS "supplierId", agent_for_id AS "agentForId"
         FROM products WHERE (supplier_id = $1 OR agent_for_id = $1) AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT ${REINDEX_BATCH}`,
        [supplierId, after],
      );
      if (rows.length === 0) return total;
      await this.write(rows);
      total += rows.length;
      after = rows[rows.length - 1]!.id;
    }
  }

  private async write(rows: readonly (Indexable & { id: string })[]): Promise<void> {
    const texts = await this.texts(rows);
    await this.database.query(
      `UPDATE products product SET place = new.place, search = new.search::tsvector, search_text = new.search_text
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS new (id, place, search, search_text) WHERE product.id = new.id`,
      [
        rows.map((row) => row.id),
        texts.map((text) => text?.place),
        texts.map((text) => text?.search),
        texts.map((text) => text?.searchText),
      ],
    );
  }
}

function toTexts(product: Indexable, names: Names | undefined): IndexTexts | null {
  if (!names) return null;
  const places = names.places.map(shortPlace);
  const place = (places.length > 2 ? places.slice(2) : places).join('');
  const search = searchVector({
    name: product.name,
    kinds: [...names.suppliers, ...(names.categories ?? [])],
    places,
    description: product.description,
  });
  return { place, search, searchText: [product.name, names.suppliers[0], place].join(' ').toLowerCase() };
}
