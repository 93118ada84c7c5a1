// Installs the locked dependencies when, and only when, they are not there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withLock } from './locks.mjs';
import { Fault, inRoot } from './root.mjs';

const stamp = inRoot('node_modules', '.install-stamp');

export async function ensureDependencies() {
  if (isInstalled()) return;
  await withLock(
    inRoot('.install-lock'),
    () => {
      if (isInstalled()) return;
      if (!matchesLock()) install();
      writeFileSync(stamp, wanted());
    },
    { onWait: () => console.log('waiting for another installation to finish …') },
  );
}

function isInstalled() {
  try {
    return readFileSync(stamp, 'utf8') === wanted();
  } catch {
    return false;
  }
}

function wanted() {
  const { dependencies, devDependencies, optionalDependencies, overrides } = readJson('package.json');
  return createHash('sha256')
    .update(JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides]))
    .update(readFileSync(inRoot('package-lock.json')))
    .update([process.platform, process.arch, process.versions.modules].join())
    .digest('hex');
}

/** True when somebody has already run a complete `npm ci` by hand: npm leaves a copy of the lock behind. */
function matchesLock() {
  if (!existsSync(inRoot('node_modules', '.package-lock.json'))) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  const locked = readJson('package-lock.json').packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    const present = installed[path] && existsSync(inRoot(path, 'package.json'));
    // What only another platform's binary needs is optional too, and names no platform itself.
    if (!present) return entry.optional === true && !(namesPlatform(entry) && fitsThisMachine(entry));
    return installed[path].version === entry.version;
  });
}

const namesPlatform = ({ os, cpu, libc }) => Boolean(os || cpu || libc);

function fitsThisMachine({ os, cpu, libc }) {
  const glibc = process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
  return (
    (!os || os.includes(process.platform)) &&
    (!cpu || cpu.includes(process.arch)) &&
    (!libc || process.platform !== 'linux' || libc.includes(glibc))
  );
}

function install() {
  console.log('installing the locked dependencies (npm ci), once …');
  const result = spawnSync(...npm('ci'), {
    cwd: inRoot(),
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return;
  const said = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim();
  if (said) console.error(said);
  throw new Fault(`npm ci failed${result.error ? `: ${result.error.message}` : ''}`);
}

/** A caller's NODE_ENV=production or --omit=dev must not leave out what the build needs. */
function cleanEnvironment() {
  const dropped =
    /^(NODE_ENV|npm_config_(omit|include|only|also|dev|production|optional|ignore_scripts|dry_run|global|location|package_lock|package_lock_only|workspaces?|prefix))$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !dropped.test(name)));
}

function npm(...words) {
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = [process.env.npm_execpath, beside].find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  return script ? [process.execPath, [script, ...words]] : ['npm', words];
}

function readJson(path) {
  return JSON.parse(readFileSync(inRoot(path), 'utf8'));
}
