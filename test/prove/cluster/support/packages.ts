import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Janitor } from '#bin/clearing.mjs';

/** Debian's packages that the proof stands on, and a program of each. */
const PACKAGES = {
  repmgr: '/usr/bin/repmgr',
  haproxy: '/usr/sbin/haproxy',
  'nginx-light': '/usr/sbin/nginx',
  'redis-server': '/usr/bin/redis-server',
} as const;
const POSTGRES = '/usr/lib/postgresql';

/** Where the programs of a PostgreSQL lie that repmgr was built for; null where the servers cannot be had. */
export function serverPrograms(): string | null {
  const missing = Object.entries(PACKAGES).filter(([, program]) => !existsSync(program));
  if (missing.length > 0 || postgresWithRepmgr() === null) install(['repmgr', ...missing.map(([name]) => name)]);
  if (Object.values(PACKAGES).some((program) => !existsSync(program))) return null;
  return postgresWithRepmgr();
}

function postgresWithRepmgr(): string | null {
  if (!existsSync(POSTGRES)) return null;
  const bins = readdirSync(POSTGRES).map((version) => join(POSTGRES, version, 'bin'));
  return bins.find((bin) => existsSync(join(bin, 'repmgrd')) && existsSync(join(bin, 'initdb'))) ?? null;
}

/** As bin/redis.mjs does: only as root, and without starting what the packages would start. */
function install(names: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...words: string[]): boolean =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=30', ...words], {
      env,
      stdio: 'ignore',
      timeout: 240_000,
    }).status === 0;
  const get = (): boolean => apt('install', '-y', '--no-install-recommends', ...names);
  if (!get() && apt('update')) get();
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then the account of its package runs it. */
function accountOfPostgres(): Account | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

/** A folder that PostgreSQL's account may write. */
export function folderOfPostgres(path: string): string {
  mkdirSync(path, { mode: 0o700 });
  const account = accountOfPostgres();
  if ('uid' in account) chownSync(path, account.uid, account.gid);
  return path;
}

/** Runs a program of PostgreSQL or repmgr to its end; throws with what it said when that was a failure. */
export function runAsPostgres(bin: string, home: string, program: string, words: readonly string[]): string {
  const done = spawnSync(join(bin, program), words, {
    ...accountOfPostgres(),
    cwd: home,
    env: environmentOf(bin, home),
    encoding: 'utf8',
    timeout: 180_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (done.status === 0) return done.stdout;
  throw new Error(`${program} ${words.join(' ')}: ${done.error?.message ?? ''} ${done.stdout}${done.stderr}`);
}

/** Starts a program that goes on; the janitor ends it, whatever becomes of the proof. */
export function startAsPostgres(
  bin: string,
  home: string,
  program: string,
  words: readonly string[],
  janitor: Janitor,
): Running {
  return new Running(
    spawn(join(bin, program), words, {
      ...accountOfPostgres(),
      cwd: home,
      env: environmentOf(bin, home),
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
    janitor,
  );
}

const environmentOf = (bin: string, home: string): NodeJS.ProcessEnv => ({
  PATH: `${bin}:/usr/bin:/bin`,
  HOME: home,
  LC_ALL: 'C.UTF-8',
});

/** A server as a child of the proof, with the last that it said. */
export class Running {
  said = '';

  constructor(
    readonly child: ChildProcess,
    janitor: Janitor,
  ) {
    if (child.pid) janitor.stop(child.pid, 'SIGKILL');
    child.on('error', (error) => (this.said += error.message));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text: Buffer) => (this.said = (this.said + text.toString()).slice(-4_000)));
    }
  }

  get pid(): number {
    return this.child.pid!;
  }

  async end(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill(signal);
    await gone;
  }
}
