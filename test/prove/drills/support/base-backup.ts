import {
  appendFileSync,
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { placeIn, run } from '#bin/postgres-cluster.mjs';
import pg from 'pg';

/** Folders that a copy begins without, and files that belong to the running server. */
const EMPTIED = [
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];
/** Within the folder of the data, for nothing else can be reached by whoever the server runs as; an installation archives to another machine. */
const ARCHIVE = 'drill_archive';
const LEFT_OUT = [ARCHIVE, 'postmaster.pid', 'postmaster.opts', 'server.log', 'server.log.1'];

/** From now on every finished piece of the write-ahead log is archived, at the latest every `everySeconds`. */
export async function archiving(dataDir: string, url: string, everySeconds: number): Promise<void> {
  const place = placeIn(dataDir);
  const archive = join(place.cluster, ARCHIVE);
  mkdirSync(archive);
  give(place, archive);
  const client = await connected(url);
  await client.query(`ALTER SYSTEM SET archive_mode = 'on'`);
  await client.query(`ALTER SYSTEM SET archive_command = 'test ! -f ${ARCHIVE}/%f && cp %p ${ARCHIVE}/%f'`);
  await client.query(`ALTER SYSTEM SET archive_timeout = '${everySeconds}s'`);
  await client.end();
  const words = ['restart', '-m', 'fast', '-w', '-t', '60', '-D', place.name, '-l', join(place.name, 'server.log')];
  const { code } = await run(place, 'pg_ctl', words, { cwd: place.cluster, quiet: true });
  if (code !== 0) throw new Error('PostgreSQL did not come back with archiving');
}

/** The files of the running server, file by file while it writes: what is torn is mended from the log, beginning at the label. */
export async function baseBackup(dataDir: string, url: string, to: string): Promise<void> {
  const place = placeIn(dataDir);
  const client = await connected(url);
  await client.query(`SELECT pg_backup_start('drill', true)`);
  copyTree(place.cluster, to, true);
  const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(true)');
  await client.end();
  writeFileSync(join(to, 'backup_label'), rows[0]!.labelfile);
}

/** A data folder made of the backup, which the next start brings up to `until` from the archive. */
export function prepareRecovery(from: { backup: string; dataDir: string }, dataDir: string, until: string): void {
  mkdirSync(dataDir, { recursive: true });
  const place = placeIn(dataDir);
  const { uid, gid } = statSync(placeIn(from.dataDir).cluster);
  cpSync(from.backup, place.cluster, { recursive: true });
  chownSync(place.cluster, uid, gid);
  cpSync(join(placeIn(from.dataDir).cluster, ARCHIVE), join(place.cluster, ARCHIVE), { recursive: true });
  copyFileSync(join(from.dataDir, 'pg.password'), join(dataDir, 'pg.password'));
  writeFileSync(join(place.cluster, 'recovery.signal'), '');
  const settings = {
    restore_command: `cp ${ARCHIVE}/%f %p`,
    recovery_target_time: until,
    recovery_target_action: 'promote',
    archive_mode: 'off',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  appendFileSync(join(place.cluster, 'postgresql.auto.conf'), lines.join(''));
  giveAll(place, place.cluster);
  chmodSync(place.cluster, 0o700);
}

/** Until the archive has all that is written now. */
export async function archived(url: string): Promise<void> {
  const client = await connected(url);
  const { rows } = await client.query<{ file: string }>('SELECT pg_walfile_name(pg_switch_wal()) AS file');
  for (;;) {
    const { rows: done } = await client.query<{ last: string | null }>(
      'SELECT last_archived_wal AS last FROM pg_stat_archiver',
    );
    if ((done[0]!.last ?? '') >= rows[0]!.file) break;
    await sleep(100);
  }
  await client.end();
}

export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** What vanishes while it is copied was no longer needed. */
function copyTree(from: string, to: string, top = false): void {
  mkdirSync(to, { mode: 0o700 });
  if (top) mkdirSync(join(to, 'pg_wal', 'archive_status'), { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (top && LEFT_OUT.includes(entry.name)) continue;
    if (top && EMPTIED.includes(entry.name)) mkdirSync(target, { recursive: true });
    else if (entry.isDirectory()) copyTree(source, target);
    else copyIfThere(source, target);
  }
}

function copyIfThere(source: string, target: string): void {
  try {
    copyFileSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

type Place = ReturnType<typeof placeIn>;

/** To whom the server runs as: its data lies in a folder of that account. */
function give(place: Place, path: string): void {
  const { uid, gid } = statSync(place.cluster);
  chownSync(path, uid, gid);
}

function giveAll(place: Place, path: string): void {
  give(place, path);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveAll(place, join(path, name));
}
