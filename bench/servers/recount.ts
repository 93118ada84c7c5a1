import './statements.js';
import 'reflect-metadata';
import { Database, KernelModule } from '@bangfu/kernel';
import { Quota, QuotaModule } from '@bangfu/quota';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { serveCommands } from './commands.js';

@Module({ imports: [KernelModule, QuotaModule] })
class RecountModule {}

interface Year {
  readonly year: number;
  readonly after: string;
  readonly until: number;
}

const AT_ONCE = 500;
const app = await NestFactory.createApplicationContext(RecountModule, { logger: ['error'] });
const database = app.get(Database);
const quota = app.get(Quota, { strict: false });

serveCommands({
  /** Units of a year after one, each by the product's own verb, as many as there is time for; the last of them, and how much was counted. */
  async recount({
    year,
    after,
    until,
  }: Year): Promise<{ after: string | null; units: number; orders: number; milliseconds: number }> {
    const from = performance.now();
    let [units, orders, last] = [0, 0, after];
    for (;;) {
      const rows = await database.query<{ id: string }>(
        `SELECT agency_id AS id FROM quota_filings WHERE year = $1 AND state = 'confirmed' AND agency_id > $2 ORDER BY agency_id LIMIT ${AT_ONCE}`,
        [year, last],
      );
      for (const { id } of rows) {
        orders += await quota.recountYear(id, year, 'bench.year_end');
        units += 1;
        last = id;
        if (performance.now() - from > until) {
          return { after: last, units, orders, milliseconds: performance.now() - from };
        }
      }
      if (rows.length < AT_ONCE) return { after: null, units, orders, milliseconds: performance.now() - from };
    }
  },
});
