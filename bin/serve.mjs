// The commands that go on until somebody stops them: start, dev, service.
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { swcArguments } from './build.mjs';
import { endOf, startEntry, stopChild } from './children.mjs';
import { endOfLife } from './lifetime.mjs';
import { startPostgres } from './postgres.mjs';
import { Fault, inRoot, root } from './root.mjs';
import { dataDir, findFaults, holdInstance } from './settings.mjs';
import { viteArguments } from './web.mjs';

const standalone = 'apps/standalone/src/main.js';
const migration = 'programs/migrate.js';
// Together with the database's own limits this stays below ten seconds.
const graceMilliseconds = 6_500;
const servicePorts = {
  storefront: 3001,
  vendor: 3002,
  procurement: 3003,
  oversight: 3004,
  worker: 3005,
  cashier: 3006,
};

export async function start() {
  return serve({ name: standalone, defaultPort: 3000, exclusive: true, run: keepRunning });
}

export async function dev() {
  return serve({ name: standalone, defaultPort: 3000, exclusive: true, run: restartOnChange });
}

export async function service([name]) {
  if (!(name in servicePorts)) throw new Fault(`service: one of ${Object.keys(servicePorts).join(', ')} is expected`);
  return serve({
    name: `programs/${name}.js`,
    defaultPort: servicePorts[name],
    run: async (entry, env, end) => {
      const migrates = !process.env.DATABASE_URL && existsSync(inRoot('dist', migration));
      const code = migrates ? await keepRunning(migration, env, end) : 0;
      return code === 0 ? keepRunning(entry, env, end) : code;
    },
  });
}

async function serve({ name, defaultPort, exclusive = false, run }) {
  const faults = await findFaults({ defaultPort, exclusive });
  if (faults.length > 0) throw new Fault(faults.join('\n'));
  const owner = exclusive ? holdInstance() : null;
  if (owner !== null) throw new Fault(`DATA_DIR=${dataDir()}: another instance (pid ${owner}) is using the folder`);
  const end = { reason: null };
  end.reached = endOfLife().then((reason) => (end.reason = reason));
  const postgres = process.env.DATABASE_URL ? null : await startPostgres({ dataDir: dataDir() });
  const env = {
    ...process.env,
    PORT: process.env.PORT?.trim() || String(defaultPort),
    DATA_DIR: dataDir(),
    ...(postgres && { DATABASE_URL: postgres.url }),
  };
  try {
    return end.reason ? 0 : await run(name, env, end);
  } finally {
    await postgres?.stop();
  }
}

async function keepRunning(entry, env, end) {
  const child = startEntry(entry, [], env);
  const code = await Promise.race([endOf(child), end.reached.then(() => null)]);
  if (code !== null) return code;
  await stopChild(child, graceMilliseconds);
  return 0;
}

async function restartOnChange(entry, env, end) {
  const watching = { cwd: root, detached: true, stdio: 'inherit' };
  const compiler = spawn(process.execPath, [...swcArguments(), '-w'], watching);
  // The web is built anew beside the running server; the browser is reloaded by hand.
  const web = spawn(process.execPath, [...viteArguments(), '--watch'], { ...watching, stdio: 'ignore' });
  let child = startEntry(entry, [], env);
  let timer = null;
  let turn = Promise.resolve();
  const restart = async () => {
    await stopChild(child, graceMilliseconds);
    if (end.reason) return;
    console.log('restarting …');
    child = startEntry(entry, [], env);
  };
  const watcher = watch(inRoot('dist'), { recursive: true }, (_, file) => {
    if (!file?.endsWith('.js') || /^(web|programs)/.test(file) || end.reason) return;
    clearTimeout(timer);
    timer = setTimeout(() => (turn = turn.then(restart)), 300);
  });
  const compilerEnd = endOf(compiler).then((code) => code || 1);
  const code = await Promise.race([end.reached.then(() => 0), compilerEnd]);
  watcher.close();
  clearTimeout(timer);
  await turn;
  await Promise.all([stopChild(child, graceMilliseconds), stopChild(compiler, 1_000), stopChild(web, 1_000)]);
  return code;
}
