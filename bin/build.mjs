// One swc call compiles the servers into dist/, rolldown bundles what is started into dist/programs, Vite the web into dist/web.
// Each runs only when a source of its own has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ensurePrograms } from './bundle.mjs';
import { withLock } from './locks.mjs';
import { Fault, inRoot, root } from './root.mjs';
import { ensureWeb, webOutput } from './web.mjs';

const dist = inRoot('dist');
const fresh = inRoot('.dist-next');
const stamp = join(dist, '.build-stamp');
const swc = inRoot('node_modules', '@swc', 'cli', 'bin', 'swc.js');
/** Of the web only its browser specs belong to Node; Vite builds the rest. */
const skipped = new Set(['src', 'public'].map((folder) => inRoot('apps', 'web', folder)));
/** Made of what is compiled, by others and on their own terms. */
const apart = new Set([webOutput, join(dist, 'programs')]);
const assets = /\.(sql|json|csv|html|css|svg|txt)$/;

export const swcArguments = (output = 'dist') => [
  swc,
  ...['apps', 'libs', 'test', 'bench'].filter((folder) => existsSync(inRoot(folder))),
  ...['-d', output, '--extensions', '.ts', '--log-watch-compilation'],
  ...['--ignore', '**/*.d.ts,apps/web/src/**,apps/web/public/**'],
];

export async function ensureBuild({ web = false, programs = false } = {}) {
  await withLock(inRoot('.build-lock'), async () => {
    ensureServers();
    if (programs) await ensurePrograms();
    if (web) ensureWeb();
  });
}

/**
 * A build of its own for one run of the specs: as they run for minutes, the sources may be compiled anew meanwhile, and a
 * process must not load half of its modules from before and half from after. The files are links, made in a moment.
 */
export async function buildForSpecs(folder) {
  await withLock(inRoot('.build-lock'), () => {
    ensureServers();
    link(dist, folder);
  });
}

function link(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const path = join(from, entry.name);
    if (apart.has(path)) continue;
    if (entry.isDirectory()) link(path, join(to, entry.name));
    else linkSync(path, join(to, entry.name));
  }
}

function ensureServers() {
  const sources = list();
  const now = digest(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  rmSync(stamp, { force: true });
  compile();
  const kept = new Set(sources.flatMap(outputsOf));
  for (const source of sources.filter((path) => assets.test(path))) copyAsset(source);
  takeOver();
  removeStale(dist, kept);
  writeFileSync(stamp, now);
}

function compile() {
  rmSync(fresh, { recursive: true, force: true });
  const words = swcArguments(relative(root, fresh));
  if (!words.includes('apps') && !words.includes('libs')) return;
  const result = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (result.status === 0) return;
  console.error(`${result.stdout}${result.stderr}`.trim());
  throw new Fault('the build failed');
}

function list() {
  return ['apps', 'libs', 'test', 'bench'].flatMap((folder) => walk(inRoot(folder))).sort();
}

function walk(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(path) ? [] : walk(path);
    const counts = (path.endsWith('.ts') && !path.endsWith('.d.ts')) || assets.test(path);
    return counts ? [path] : [];
  });
}

function digest(sources) {
  const hash = createHash('sha256').update(process.versions.modules);
  hash.update(readFileSync(inRoot('.swcrc')));
  for (const path of sources) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${relative(root, path)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function outputsOf(source) {
  const target = join(dist, relative(root, source));
  if (assets.test(source)) return [target];
  const script = target.replace(/\.ts$/, '.js');
  return [script, `${script}.map`];
}

function copyAsset(source) {
  const target = join(fresh, relative(root, source));
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
}

/** Only what has changed is replaced, file by file in one move: whoever runs from dist/ meanwhile never reads half a module. */
function takeOver(folder = fresh) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const target = join(dist, relative(fresh, path));
    if (entry.isDirectory()) {
      mkdirSync(target, { recursive: true });
      takeOver(path);
    } else if (!existsSync(target) || !readFileSync(path).equals(readFileSync(target))) renameSync(path, target);
  }
  if (folder === fresh) rmSync(fresh, { recursive: true, force: true });
}

// A module whose source is gone must not go on being found by an import.
function removeStale(folder, kept) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (apart.has(path)) continue;
    if (entry.isDirectory()) removeStale(path + sep, kept);
    else if (!kept.has(path)) rmSync(path, { force: true });
  }
}
