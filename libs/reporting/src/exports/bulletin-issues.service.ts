import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import type { Scope } from '../compliance/scope.js';

/** Runs beside whatever transaction the caller is in. */
const outside = AsyncLocalStorage.snapshot();

/** The running number of a division's bulletins in a year: the same programme and last day keep their number. */
@Injectable()
export class BulletinIssues {
  constructor(private readonly database: Database) {}

  async numberOf(scope: Scope): Promise<number> {
    return outside(() =>
      this.database.transaction(async () => {
        await this.database.lockName(`reporting.bulletin:${scope.divisionCode}:${scope.year}`);
        const key = [scope.divisionCode, scope.year, scope.programme?.id ?? null, scope.untilOn];
        const known = `SELECT issue FROM bulletin_issues WHERE division_code = $1 AND year = $2 AND programme_id IS NOT DISTINCT FROM $3 AND until_on = $4`;
        const [found] = await this.database.query<{ issue: number }>(known, key);
        if (found) return found.issue;
        const [made] = await this.database.query<{ issue: number }>(
          `INSERT INTO bulletin_issues (division_code, year, programme_id, until_on, issue)
           SELECT $1, $2, $3, $4, coalesce(max(issue), 0) + 1 FROM bulletin_issues WHERE division_code = $1 AND year = $2 RETURNING issue`,
          key,
        );
        return made!.issue;
      }),
    );
  }
}
