import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { Database, repositoryRoot } from '@bangfu/kernel';
import { Category } from './category.entity.js';

/** The shelves, from data/categories.csv. */
@Injectable()
export class Categories {
  constructor(private readonly database: Database) {}

  /** Brings the table up to the file; idempotent. Answers how many rows were added or changed. */
  async importAll(file = join(repositoryRoot(), 'data', 'categories.csv')): Promise<number> {
    const rows = parse(await readFile(file), { columns: true, bom: true, skip_empty_lines: true }) as Record<
      string,
      string
    >[];
    return this.database.transaction(async () => {
      await this.database.lockName('catalog.categories.import');
      return this.database.execute(
        `INSERT INTO categories (code, name, parent_code, tax_treatment, sort, basis)
         SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[])
         ON CONFLICT (code) DO UPDATE SET name = excluded.name, tax_treatment = excluded.tax_treatment, sort = excluded.sort, basis = excluded.basis
         WHERE (categories.name, categories.tax_treatment, categories.sort, categories.basis)
           IS DISTINCT FROM (excluded.name, excluded.tax_treatment, excluded.sort, excluded.basis)`,
        [
          rows.map((row) => row.code),
          rows.map((row) => row.name),
          rows.map((row) => row.parent_code || null),
          rows.map((row) => row.tax_treatment),
          rows.map((row) => Number(row.sort)),
          rows.map((row) => row.basis),
        ],
      );
    });
  }

  /** All shelves, each parent before its children. */
  all(): Promise<Category[]> {
    return this.database.repo(Category).find({ order: { sort: 'ASC', code: 'ASC' } });
  }
}
