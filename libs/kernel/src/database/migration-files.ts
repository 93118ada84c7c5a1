import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../config/repository-root.js';

const FILE = /^(\d{13})-([a-z0-9-]+)\.sql$/;
const DOWN = /\.down\.sql$/;

/** One step of the schema: `<13 digits>-<room>-<verb>.sql`, and beside it, where nothing is lost by it, `….down.sql`. */
export class MigrationFile {
  /** As TypeORM writes it down: it reads the order from the 13 digits at the end of a class name. */
  readonly name: string;
  readonly time: string;

  constructor(
    readonly file: string,
    private readonly folder: string,
  ) {
    const [, time, words] = FILE.exec(file)!;
    this.time = time!;
    this.name = `${words!.replaceAll('-', '_')}${time}`;
  }

  /** What `-- no transaction` marks: every statement is a transaction of its own, and may be repeated after a failure. */
  get inTransaction(): boolean {
    return !/^-- no transaction$/m.test(this.sql);
  }

  get sql(): string {
    return readFileSync(join(this.folder, this.file), 'utf8');
  }

  /** Null for what is forward only. */
  get down(): string | null {
    const path = join(this.folder, this.file.replace(/\.sql$/, '.down.sql'));
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  }

  /** `-- Forward only: <why>`; null where that is not said. */
  get reason(): string | null {
    return /^-- Forward only: (.+)$/m.exec(this.sql)?.[1] ?? null;
  }
}

/** In the order in which they are applied. */
export function migrationFiles(folder = join(repositoryRoot(), 'migrations')): MigrationFile[] {
  const all = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  const files = all.filter((file) => !DOWN.test(file));
  const orphans = all.filter((file) => DOWN.test(file) && !files.includes(file.replace(DOWN, '.sql')));
  const wrong = [...files.filter((file) => !FILE.test(file)), ...orphans];
  if (wrong.length > 0) throw new Error(`migrations must be named <13 digits>-<room>-<verb>.sql: ${wrong.join(', ')}`);
  return files.sort().map((file) => new MigrationFile(file, folder));
}

/** A statement ends with the line that ends in `;`, unless that line lies within the `$$` of a body. */
export function statementsOf(sql: string): string[] {
  const statements: string[] = [];
  let lines: string[] = [];
  let inBody = false;
  for (const line of sql.split('\n')) {
    if (!inBody && lines.length === 0 && (line.trim() === '' || line.startsWith('--'))) continue;
    lines.push(line);
    if ((line.split('$$').length - 1) % 2 === 1) inBody = !inBody;
    if (inBody || !line.trimEnd().endsWith(';')) continue;
    statements.push(lines.join('\n'));
    lines = [];
  }
  if (lines.length > 0) throw new Error(`a statement without its end: ${lines.join('\n').slice(0, 200)}`);
  return statements;
}
