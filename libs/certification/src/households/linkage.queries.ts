import { type Actor, Clock, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { LINK_MODES, type LinkMode } from './benefit-link.entity.js';
import { HOUSEHOLD_STATUSES, type HouseholdStatus } from './household.entity.js';

/** How the households of a region are helped today. A household linked in two modes is counted in both, but once in the total. */
export interface Linkage {
  readonly households: number;
  readonly linked: number;
  readonly statuses: readonly {
    readonly status: HouseholdStatus;
    readonly households: number;
    readonly linked: number;
  }[];
  readonly modes: readonly { readonly mode: LinkMode; readonly households: number; readonly suppliers: number }[];
  /** The places just below the region; a township's villages, a county's townships. */
  readonly places: readonly {
    readonly code: string;
    readonly name: string;
    readonly households: number;
    readonly linked: number;
  }[];
}

/** How one supplier helps its households today; `households` are all that it has or had a link to. */
export interface OwnLinkage {
  readonly households: number;
  readonly linked: number;
  readonly statuses: Linkage['statuses'];
  readonly modes: readonly { readonly mode: LinkMode; readonly households: number }[];
}

const CURRENT = `l.valid_from <= $2 AND (l.valid_to IS NULL OR l.valid_to >= $2)`;
const LINKED = `EXISTS (SELECT FROM benefit_links l WHERE l.household_id = h.id AND ${CURRENT})`;
const COUNTS = `count(*)::int AS households, (count(*) FILTER (WHERE ${LINKED}))::int AS linked`;

/** Figures for those who may see the households one by one: nothing is withheld from them. */
@Injectable()
export class LinkageQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async inRegion(actor: Actor): Promise<Linkage> {
    const region = actor.regionCode ?? '-';
    const words = [region, this.clock.today()];
    const statuses = await this.database.query<Linkage['statuses'][number]>(
      `SELECT h.status, ${COUNTS} FROM households h WHERE h.village_code LIKE $1 || '%' GROUP BY h.status`,
      words,
    );
    const modes = await this.database.query<Linkage['modes'][number]>(
      `SELECT l.mode, count(DISTINCT l.household_id)::int AS households, count(DISTINCT l.supplier_id)::int AS suppliers
         FROM benefit_links l JOIN households h ON h.id = l.household_id
        WHERE h.village_code LIKE $1 || '%' AND ${CURRENT} GROUP BY l.mode`,
      words,
    );
    const places = await this.database.query<Linkage['places'][number]>(
      `SELECT d.code, d.name, ${COUNTS} FROM households h JOIN divisions d ON d.code = left(h.village_code, $3)
        WHERE h.village_code LIKE $1 || '%' GROUP BY d.code, d.name ORDER BY households DESC, d.code`,
      [...words, LENGTH_BELOW[region.length] ?? 12],
    );
    const sum = (of: 'households' | 'linked') => statuses.reduce((all, row) => all + row[of], 0);
    return {
      households: sum('households'),
      linked: sum('linked'),
      statuses: inOrder(HOUSEHOLD_STATUSES, statuses, ({ status }) => status),
      modes: inOrder(LINK_MODES, modes, ({ mode }) => mode),
      places,
    };
  }

  async ofOwn(actor: Actor): Promise<OwnLinkage> {
    const words = [actor.organisationId, this.clock.today()];
    const statuses = await this.database.query<Linkage['statuses'][number]>(
      `SELECT h.status, count(DISTINCT h.id)::int AS households, (count(DISTINCT h.id) FILTER (WHERE ${CURRENT}))::int AS linked
         FROM benefit_links l JOIN households h ON h.id = l.household_id WHERE l.supplier_id = $1 GROUP BY h.status`,
      words,
    );
    const modes = await this.database.query<OwnLinkage['modes'][number]>(
      `SELECT l.mode, count(DISTINCT l.household_id)::int AS households FROM benefit_links l
        WHERE l.supplier_id = $1 AND ${CURRENT} GROUP BY l.mode`,
      words,
    );
    const sum = (of: 'households' | 'linked') => statuses.reduce((all, row) => all + row[of], 0);
    return {
      households: sum('households'),
      linked: sum('linked'),
      statuses: inOrder(HOUSEHOLD_STATUSES, statuses, ({ status }) => status),
      modes: inOrder(LINK_MODES, modes, ({ mode }) => mode),
    };
  }
}

/** Digits of a place's code → digits of those just below it. */
const LENGTH_BELOW: Readonly<Record<number, number>> = { 0: 2, 2: 4, 4: 6, 6: 9, 9: 12 };

const inOrder = <Row>(order: readonly string[], rows: readonly Row[], of: (row: Row) => string): Row[] =>
  [...rows].sort((a, b) => order.indexOf(of(a)) - order.indexOf(of(b)));
