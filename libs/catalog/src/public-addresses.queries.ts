import { Clock, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { SUPPLY_HOLDS, SUPPLY_HOLDS_FOR_MANY } from './sellable.js';

export interface PublicAddress {
  readonly id: string;
  /** When what is said there changed last. */
  readonly changedAt: Date;
}

/** Everything of the catalogue that has a page of its own, in chunks, for those who want to read all of it. */
@Injectable()
export class PublicAddresses {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The first product of each chunk of so many; each chunk goes on until the next one's first. */
  async productChunks(size: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM (
         SELECT product.id, row_number() OVER (ORDER BY product.id) AS place
           FROM products product JOIN organisations supplier ON supplier.id = product.supplier_id
          WHERE product.state = 'listed' AND ${SUPPLY_HOLDS_FOR_MANY('$1::date')}) listed
        WHERE (place - 1) % $2 = 0 ORDER BY id`,
      [this.clock.today(), size],
    );
    return rows.map(({ id }) => id);
  }

  /** So many products on sale from this id on. */
  async products(fromId: string, size: number): Promise<PublicAddress[]> {
    return this.database.query<PublicAddress>(
      `SELECT product.id, greatest(product.listed_at, (
          SELECT max(price.at) FROM variant_prices price JOIN variants variant ON variant.id = price.variant_id
           WHERE variant.product_id = product.id)) AS "changedAt"
         FROM products product
        WHERE product.state = 'listed' AND product.id >= $2 AND ${SUPPLY_HOLDS('$1::date')}
        ORDER BY product.id LIMIT $3`,
      [this.clock.today(), fromId, size],
    );
  }

  /** The first supplier of each chunk of so many. */
  async supplierChunks(size: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM (
         SELECT supplier_id AS id, row_number() OVER (ORDER BY supplier_id) AS place FROM supplier_standings
          WHERE state = 'admitted') admitted
        WHERE (place - 1) % $1 = 0 ORDER BY id`,
      [size],
    );
    return rows.map(({ id }) => id);
  }

  /** So many admitted suppliers from this id on. */
  async suppliers(fromId: string, size: number): Promise<PublicAddress[]> {
    return this.database.query<PublicAddress>(
      `SELECT standing.supplier_id AS id, standing.admitted_at AS "changedAt"
         FROM supplier_standings standing JOIN organisations supplier ON supplier.id = standing.supplier_id
        WHERE standing.state = 'admitted' AND supplier.status = 'active' AND standing.supplier_id >= $1
        ORDER BY standing.supplier_id LIMIT $2`,
      [fromId, size],
    );
  }
}
