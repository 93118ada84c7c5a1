import { Injectable } from '@nestjs/common';
import { type Actor, Clock, coversRegion, Database } from '@bangfu/kernel';
import { monthOutsideYear, programmeMissing, scopeMissing } from '../reporting.errors.js';
import { lastDayOf, type Scope } from './scope.js';

export interface ScopeInput {
  /** Absent: the official's own region. */
  readonly division?: string;
  readonly year?: number;
  readonly programme?: string;
  readonly month?: string;
}

/** Reads what a page is about, and refuses what lies outside the official's region as if it did not exist. */
@Injectable()
export class Scopes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws `division_missing`, `programme_missing`, `month_outside_year`. */
  async read(actor: Actor, input: ScopeInput): Promise<Scope> {
    const today = this.clock.today();
    const year = input.year ?? Number(today.slice(0, 4));
    const divisionCode = input.division ?? actor.regionCode ?? '-';
    if (!coversRegion(actor, divisionCode)) throw scopeMissing();
    const month = input.month ?? null;
    if (month !== null && !month.startsWith(`${year}-`)) throw monthOutsideYear();
    const lastDay = month === null ? `${year}-12-31` : lastDayOf(month);
    return {
      divisionCode,
      divisionName: await this.divisionName(divisionCode),
      year,
      programme: input.programme === undefined ? null : await this.programme(input.programme),
      month,
      untilOn: today < lastDay ? today : lastDay,
    };
  }

  private async divisionName(code: string): Promise<string> {
    if (code === '') return '全国';
    const [row] = await this.database.query<{ name: string }>(`SELECT name FROM divisions WHERE code = $1`, [code]);
    if (!row) throw scopeMissing();
    return row.name;
  }

  private async programme(code: string): Promise<NonNullable<Scope['programme']>> {
    const [row] = await this.database.query<NonNullable<Scope['programme']>>(
      `SELECT id, code, name FROM programmes WHERE code = $1`,
      [code],
    );
    if (!row) throw programmeMissing(code);
    return row;
  }
}
