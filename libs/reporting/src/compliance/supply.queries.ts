import { Injectable } from '@nestjs/common';
import { Clock, Database, startOfBusinessDate } from '@bangfu/kernel';
import type { SupplyCounts } from './figures.js';
import { childOf } from './plan-figures.js';
import type { Scope } from './scope.js';

export type SupplyRow = SupplyCounts & { readonly child: string };

const COUNTS = ['applied', 'admitted', 'uploaded', 'listed', 'certificates', 'certificates_issued'] as const;
const columns = COUNTS.join(', ');
const sums = COUNTS.map(
  (name) => `sum(${name})::int AS "${name.replace(/_(.)/, (_, letter: string) => letter.toUpperCase())}"`,
).join(', ');
/** A county as it is counted ahead; '43' and '4304' are the suppliers of the province's and the city's own level. */
const COUNTY = 6;

/**
 * Suppliers, products and certificates: the state of today, certificates issued in the year apart. Counties are counted ahead; one that
 * has changed since (`stale_supply`) is counted on the spot, so that what is told is always so (docs/adr/0008).
 */
@Injectable()
export class SupplyQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async supply(scope: Scope): Promise<SupplyRow[]> {
    const known =
      scope.divisionCode.length < COUNTY && String(scope.year) === this.clock.today().slice(0, 4) ? 'true' : 'false';
    return this.database.query<SupplyRow & Record<string, unknown>>(
      `WITH stale AS MATERIALIZED (
         SELECT place FROM stale_supply WHERE ${known} AND place LIKE $1 || '%'
         UNION SELECT place FROM place_supply WHERE ${known} AND on_date <> $2 AND place LIKE $1 || '%'
         UNION SELECT left(division_code, ${COUNTY}) FROM organisations
                WHERE NOT ${known} AND kind = 'supplier' AND left(division_code, ${COUNTY}) LIKE left($1, ${COUNTY}) || '%'
       ), counted AS (
         SELECT place AS division_code, ${columns} FROM place_supply WHERE ${known} AND place LIKE $1 || '%' AND place NOT IN (SELECT place FROM stale)
         UNION ALL
         SELECT division_code, ${columns} FROM supply_of((SELECT array_agg(place) FROM stale), $2, $3, $4) WHERE division_code LIKE $1 || '%'
       )
       SELECT ${childOf('division_code', scope)} AS child, ${sums} FROM counted GROUP BY 1`,
      [scope.divisionCode, ...this.limits(scope.year)],
    );
  }

  /** Counts counties ahead in which something has changed; the answer is how many. */
  async countAhead(): Promise<number> {
    const today = this.clock.today();
    const [row] = await this.database.query<{ counties: number }>(
      'SELECT count_supply($1, $2, $3) AS counties',
      this.limits(Number(today.slice(0, 4))),
    );
    return row!.counties;
  }

  private limits(year: number): unknown[] {
    return [this.clock.today(), startOfBusinessDate(`${year}-01-01`), startOfBusinessDate(`${year + 1}-01-01`)];
  }
}
