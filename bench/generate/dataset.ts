import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { migrationFiles } from '@bangfu/kernel';
import pg from 'pg';
import { generate, type Sizes } from './generate.js';
import { signedIn } from './signed-in.js';
import { type World, yearOfRun } from './world.js';

export interface Dataset {
  readonly url: string;
  readonly world: World;
  drop(): Promise<void>;
}

/** Datasets are databases of one server, beside the one that `server` names. */
export class Datasets {
  constructor(
    private readonly server: string,
    /** Whether what is made stays on the server, for later runs with the same sizes. */
    private readonly keeping: boolean,
    private readonly say: (text: string) => void,
  ) {}

  /** A database that is the caller's own: made anew, or copied from a kept one of the same sizes, schema and generator. */
  async open(sizes: Sizes): Promise<Dataset> {
    const name = `bench_run_${randomBytes(4).toString('hex')}`;
    const url = this.urlOf(name);
    if (this.keeping) await this.copy(await this.kept(sizes), name);
    else {
      await this.administer(`CREATE DATABASE ${name}`);
      await generate(url, sizes, this.say);
    }
    return {
      url,
      world: await signedIn(url, sizes),
      drop: async () => void (await this.administer(`DROP DATABASE ${name} WITH (FORCE)`)),
    };
  }

  /** Made under another name first, so that what was left half done is never taken for whole. */
  private async kept(sizes: Sizes): Promise<string> {
    const name = `bench_${fingerprint(sizes)}`;
    if (await this.exists(name)) {
      this.say(`${name} is there from an earlier run`);
      return name;
    }
    await this.administer('DROP DATABASE IF EXISTS bench_unfinished WITH (FORCE)', 'CREATE DATABASE bench_unfinished');
    await generate(this.urlOf('bench_unfinished'), sizes, this.say);
    await this.administer(`ALTER DATABASE bench_unfinished RENAME TO ${name}`);
    return name;
  }

  private async copy(from: string, to: string): Promise<void> {
    const start = performance.now();
    await this.administer(`CREATE DATABASE ${to} TEMPLATE ${from} STRATEGY file_copy`);
    this.say(`copy of it: ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  }

  private async exists(name: string): Promise<boolean> {
    const rows = await this.administer(`SELECT FROM pg_database WHERE datname = '${name}'`);
    return rows.length > 0;
  }

  private async administer(...statements: string[]): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: this.server });
    await client.connect();
    try {
      let rows: unknown[] = [];
      for (const statement of statements) ({ rows } = await client.query(statement));
      return rows;
    } finally {
      await client.end();
    }
  }

  private urlOf(name: string): string {
    const url = new URL(this.server);
    url.pathname = `/${name}`;
    return url.href;
  }
}

/** Whatever decides which rows there are: sizes and year, the schema, the generator itself. */
function fingerprint({ products, suppliers, agencies, lines, seed }: Sizes): string {
  const hash = createHash('sha256').update(JSON.stringify([products, suppliers, agencies, lines, seed, yearOfRun()]));
  for (const { file, sql } of migrationFiles()) hash.update(file).update(sql);
  const folder = new URL('.', import.meta.url);
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.js') && !/^(dataset|signed-in)\.|\.spec\./.test(name)) {
      hash.update(readFileSync(new URL(name, folder)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
