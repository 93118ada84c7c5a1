import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@bangfu/kernel';
import type { UnitCounts, UnitRow } from './figures.js';
import { agencyFiguresCte, childOf, LAGS, OWING, scopeParameters, UNITS } from './plan-figures.js';
import { elapsedBps, type Scope } from './scope.js';

/** Each count's column in `place_units`, and which units it counts; `u` is a kind of units that are alike. */
const COUNTS: Readonly<Record<keyof UnitCounts, readonly [column: string, condition: string]>> = {
  imported: ['imported', 'true'],
  unions: ['unions', `u.kind = 'union'`],
  activated: ['activated', 'u.activated'],
  filed: ['filed', `u.filing IN ('submitted', 'confirmed')`],
  returned: ['returned', `u.filing = 'returned'`],
  confirmed: ['confirmed', `u.filing = 'confirmed'`],
  noCanteen: ['no_canteen', `u.canteen = 'none'`],
  represented: ['represented', `u.canteen = 'shared'`],
  owing: ['owing', 'u.owing'],
  reserved: ['reserved', 'u.reserved'],
  notReserved: ['not_reserved', 'u.owing AND NOT u.reserved'],
  notBought: ['not_bought', 'u.reserved AND u.idle'],
  laggards: ['laggards', 'u.reserved AND u.lags'],
};
const names = Object.entries(COUNTS);
const COLUMNS = names.map(([, [column]]) => column).join(', ');
/** A county as it is counted ahead; '43' and '4304' are the units of the province's and the city's own level. */
const COUNTY = 6;
const OF_COUNTIES = 'AND left(u.division_code, 6) = ANY ($6)';
const LOCK = 'reporting.count_units';

/**
 * Budget units and unions by what they have filed, reserved and bought. Counties are counted ahead; one that has changed since
 * (`stale_units`) is counted on the spot, so that what is told is always so (docs/adr/0008).
 */
@Injectable()
export class UnitQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async units(scope: Scope): Promise<UnitRow[]> {
    if (!this.isCountedAhead(scope)) return this.count(scope, null);
    const rows = await this.database.query<UnitRow & { stale: boolean }>(
      `WITH stale AS MATERIALIZED (
         SELECT place FROM stale_units WHERE place LIKE $1 || '%'
         UNION SELECT place FROM place_units WHERE on_date <> $2 AND place LIKE $1 || '%'
       )
       SELECT false AS stale, ${childOf('place', scope)} AS child, code_length AS "codeLength",
              ${names.map(([name, [column]]) => `sum(${column})::int AS "${name}"`).join(', ')}
         FROM place_units WHERE place LIKE $1 || '%' AND place NOT IN (SELECT place FROM stale) GROUP BY 2, 3
       UNION ALL SELECT true, place, 0, ${names.map(() => '0').join(', ')} FROM stale`,
      [scope.divisionCode, this.clock.today()],
    );
    const stale = rows.filter((row) => row.stale).map(({ child }) => child);
    const known = rows.filter((row) => !row.stale);
    return stale.length === 0 ? known : [...known, ...(await this.count(scope, stale))];
  }

  /** Counts counties ahead in which something has changed; the answer is how many. A mark that comes meanwhile stays. */
  async countAhead(): Promise<number> {
    return this.database.transaction(async () => {
      await this.database.lockName(LOCK);
      const today = this.clock.today();
      const stale = await this.database.query<{ place: string }>(
        `WITH gone AS (DELETE FROM stale_units RETURNING place) SELECT place FROM gone UNION SELECT place FROM place_units WHERE on_date <> $1`,
        [today],
      );
      if (stale.length === 0) return 0;
      const places = stale.map(({ place }) => place);
      await this.database.query('DELETE FROM place_units WHERE place = ANY ($1)', [places]);
      const nation: Scope = {
        divisionCode: '',
        divisionName: '',
        year: Number(today.slice(0, 4)),
        programme: null,
        month: null,
        untilOn: today,
      };
      await this.database.query(
        `INSERT INTO place_units (place, code_length, ${COLUMNS}, on_date) SELECT *, $7::date FROM (${counting(nation, 'left(u.division_code, 6)', OF_COUNTIES)}) counted`,
        [...parameters(nation), places, today],
      );
      return places.length;
    });
  }

  /** Only what is so today, of all programmes, and above the counties. */
  private isCountedAhead({ divisionCode, year, programme, month }: Scope): boolean {
    return (
      divisionCode.length < COUNTY &&
      programme === null &&
      month === null &&
      String(year) === this.clock.today().slice(0, 4)
    );
  }

  private count(scope: Scope, places: readonly string[] | null): Promise<UnitRow[]> {
    return this.database.query<UnitRow & Record<string, unknown>>(
      counting(scope, childOf('u.division_code', scope), places && OF_COUNTIES),
      [...parameters(scope), ...(places ? [places] : [])],
    );
  }
}

const parameters = (scope: Scope): unknown[] => [...scopeParameters(scope), elapsedBps(scope)];

/** Units that are alike are one before they are counted: each question is then asked of some hundred kinds, not of every unit. */
function counting(scope: Scope, child: string, only: string | null): string {
  const counts = names.map(
    ([name, [, condition]]) => `coalesce(sum(u.units) FILTER (WHERE ${condition}), 0)::int AS "${name}"`,
  );
  return `WITH ${agencyFiguresCte(scope)}, ${UNITS}, alike AS (
      SELECT u.division_code, u.kind, u.activated, u.filing, u.canteen, coalesce(g.reserved, 0) > 0 AS reserved, ${OWING} AS owing,
             g.ordered = 0 AS idle, ${LAGS} AS lags, count(*) AS units
        FROM units u LEFT JOIN agency_figures g ON g.agency_id = u.id
       WHERE u.status IN ('active', 'suspended') ${only ?? ''} GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9)
    SELECT ${child} AS child, length(u.division_code) AS "codeLength", ${counts.join(', ')} FROM alike u GROUP BY 1, 2`;
}
