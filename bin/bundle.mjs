// The programs as they are started: what a compiled entry imports, in a few files instead of some 3,400 (docs/adr/0018).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './locks.mjs';
import { inRoot, root } from './root.mjs';

/** What runs until somebody stops it, and the migrations that a service alone begins with. */
const entries = {
  storefront: 'apps/storefront/src/main.js',
  vendor: 'apps/vendor/src/main.js',
  procurement: 'apps/procurement/src/main.js',
  oversight: 'apps/oversight/src/main.js',
  worker: 'apps/worker/src/main.js',
  cashier: 'apps/stripe-emulator/src/main.js',
  migrate: 'apps/standalone/src/migrate.js',
};

/**
 * Native ones, and those that look for files beside themselves. An export loads exceljs or pdfkit when somebody wants one;
 * TypeORM asks for pg by its name while it runs, and two copies of pg would be two opinions on what a column is.
 */
const outside = /^(@node-rs|exceljs|ioredis|msgpackr-extract|pdfkit|pg|pino)(\/|$)/;
const packages = /[\\/]node_modules[\\/]/;

/** Makes `programs/` inside a folder of compiled modules (unless none of them has changed since), and answers where that is. */
export async function ensurePrograms(build = inRoot('dist')) {
  const target = join(build, 'programs');
  await withLock(inRoot('.bundle-lock'), async () => {
    const stamp = join(target, '.bundle-stamp');
    const now = digest(build);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
    rmSync(stamp, { force: true });
    takeOver(target, await bundle(build));
    writeFileSync(stamp, now);
  });
  return target;
}

function digest(build) {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(readFileSync(inRoot('package-lock.json')));
  for (const path of ['apps', 'libs'].flatMap((folder) => modules(join(build, folder))).sort()) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${relative(build, path)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

const modules = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return modules(path);
    return /(?<!spec)\.js$/.test(entry.name) ? [path] : [];
  });

/** File name → text. Classes keep their names, which tables, DTOs and Nest's tokens are called by. */
async function bundle(build) {
  const { rolldown } = await import('rolldown');
  const made = await rolldown({
    cwd: root,
    input: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, join(build, entry)])),
    platform: 'node',
    external: outside,
    plugins: [{ name: 'maps-of-the-compiler', load: withItsMap }],
    onLog: (_level, log) => refuseLostImports(log),
  });
  const { output } = await made.generate({
    format: 'esm',
    dir: join(build, 'programs'),
    chunkFileNames: ({ moduleIds }) => `shared/${moduleIds.every(isPackage) ? 'packages' : 'rooms'}-[hash].js`,
    codeSplitting: { groups: [{ name: 'packages', test: packages, entriesAware: true }] },
    keepNames: true,
    sourcemap: true,
    sourcemapExcludeSources: true,
  });
  await made.close();
  return new Map(output.flatMap(filesOf));
}

const isPackage = (id) => packages.test(id) || id.startsWith('\0');

function withItsMap(id) {
  const map = `${id}.map`;
  if (packages.test(id) || !existsSync(map)) return null;
  return { code: readFileSync(id, 'utf8'), map: readFileSync(map, 'utf8') };
}

/** Packages try things that are not installed, and go without; our own modules do not. */
function refuseLostImports({ code, id, message }) {
  if (code === 'UNRESOLVED_IMPORT' && id && !packages.test(id)) throw new Error(message);
}

/** Maps lead back to our own sources only: those of packages would cost each process 70 MB at its first stack trace. */
function filesOf(file) {
  if (file.type !== 'chunk') return [];
  if (file.map && !file.moduleIds.every(isPackage)) {
    return [
      [file.fileName, file.code],
      [`${file.fileName}.map`, file.map.toString()],
    ];
  }
  return [[file.fileName, file.code.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n')]];
}

/** What programs share is named after its content and comes first, so that no program refers to what is not there yet. */
function takeOver(target, files) {
  mkdirSync(join(target, 'shared'), { recursive: true });
  const names = [...files.keys()];
  for (const name of [...names.filter(isShared), ...names.filter((one) => !isShared(one))]) {
    const path = join(target, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === files.get(name)) continue;
    writeFileSync(`${path}.next`, files.get(name));
    renameSync(`${path}.next`, path);
  }
  for (const name of readdirSync(target, { recursive: true })) {
    const path = join(target, name);
    if (!files.has(name.replaceAll('\\', '/')) && statSync(path).isFile()) rmSync(path);
  }
}

const isShared = (name) => name.startsWith('shared/');
