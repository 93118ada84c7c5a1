// One swc call compiles the servers into dist/, Vite the web into dist/web. Each runs only when a source of its own has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { withLock } from './locks.mjs';
import { Fault, inRoot, root } from './root.mjs';
import { ensureWeb, webOutput } from './web.mjs';

const dist = inRoot('dist');
const stamp = join(dist, '.build-stamp');
const swc = inRoot('node_modules', '@swc', 'cli', 'bin', 'swc.js');
const skippedFolders = new Set(['node_modules', 'dist', 'web']);
const assets = /\.(sql|json|csv|html|css|svg|txt)$/;
const specs = /\.(spec|e2e-spec)\.ts$/;

export const swcArguments = () => [
  swc,
  ...['apps', 'libs', 'test', 'bench'].filter((folder) => existsSync(inRoot(folder))),
  ...['-d', 'dist', '--extensions', '.ts', '--log-watch-compilation'],
  ...['--ignore', '**/*.spec.ts,**/*.e2e-spec.ts,**/*.d.ts,apps/web/**'],
];

export async function ensureBuild({ web = false } = {}) {
  await withLock(inRoot('.build-lock'), () => {
    ensureServers();
    if (web) ensureWeb();
  });
}

function ensureServers() {
  const sources = list();
  const now = digest(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  rmSync(stamp, { force: true });
  compile();
  const kept = new Set(sources.flatMap(outputsOf));
  for (const source of sources.filter((path) => assets.test(path))) copyAsset(source);
  removeStale(dist, kept);
  writeFileSync(stamp, now);
}

function compile() {
  const words = swcArguments();
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
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : walk(join(folder, entry.name));
    const path = join(folder, entry.name);
    const counts = (path.endsWith('.ts') && !path.endsWith('.d.ts') && !specs.test(path)) || assets.test(path);
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
  const [target] = outputsOf(source);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
}

// A module whose source is gone must not go on being found by an import.
function removeStale(folder, kept) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (path === webOutput) continue;
    if (entry.isDirectory()) removeStale(path + sep, kept);
    else if (!kept.has(path)) rmSync(path, { force: true });
  }
}
