// `npm test`: type-check, lint, import rules and Jest, on servers of its own that are gone afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import pg from 'pg';
import { buildForSpecs } from './build.mjs';
import { endOf, stopChild } from './children.mjs';
import { startJanitor } from './clearing.mjs';
import { endOfLife } from './lifetime.mjs';
import { quickFolder } from './memory.mjs';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';
import { inRoot, root } from './root.mjs';

// One more than cores: a spec file waits for its browser, its programs or PostgreSQL now and then. More of them only get in each other's way.
const WORKERS = Math.min(cpus().length, 4) + 1;

const checks = [
  ['typecheck', ['node_modules/typescript7/bin/tsc', '--noEmit']],
  ['typecheck of the web', ['node_modules/typescript7/bin/tsc', '--noEmit', '-p', 'apps/web/tsconfig.json']],
  [
    'typecheck of the browser specs',
    ['node_modules/typescript7/bin/tsc', '--noEmit', '-p', 'apps/web/e2e/tsconfig.json'],
  ],
  ['lint', ['node_modules/oxlint/bin/oxlint']],
  ['import rules', ['bin/import-rules.mjs']],
];

/**
 * With words, only the specs whose path matches them; without, everything. A proof says with `env` how large it wants
 * them, and with `only` which of their cases.
 */
export async function test(words, { env = {}, only } = {}) {
  const end = { reason: null };
  end.reached = endOfLife().then((reason) => (end.reason = reason));
  const total = { passed: 0, failed: 0, skipped: 0 };
  // Side by side: the specs of the browser wait now and then, and a check has something to do meanwhile.
  const [checked, tried] = await Promise.all([
    words.length === 0 ? runChecks(end) : {},
    specs(words, { env, only }, end),
  ]);
  add(total, checked);
  add(total, tried);
  if (end.reason) {
    console.log(`\ninterrupted (${end.reason})`);
    total.failed += 1;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 ? 1 : 0;
}

async function runChecks(end) {
  const total = { passed: 0, failed: 0 };
  for (const [name, command] of checks) {
    if (end.reason) break;
    total[(await check(name, command, end)) ? 'passed' : 'failed'] += 1;
  }
  return total;
}

async function check(name, command, end) {
  const from = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: environment(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await finished(child, end);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'PASS' : 'FAIL'} ${name} (${seconds} s)`);
  if (code !== 0 && !end.reason) console.log(output.trim());
  return code === 0;
}

async function specs(words, wish, end) {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-test-'));
  const quick = quickFolder();
  const dataDir = mkdtempSync(join(quick.folder, 'bangfu-test-'));
  const janitor = startJanitor();
  janitor.remove(folder);
  janitor.remove(dataDir);
  const build = inRoot('.builds', String(process.pid));
  janitor.remove(build);
  let postgres;
  let redis;
  try {
    await buildForSpecs(build);
    postgres = await startPostgres({ dataDir, fsync: false, maxConnections: 400 });
    janitor.stop(postgres.pid, 'SIGQUIT');
    redis = end.reason ? null : await startRedis(folder, { install: true });
    if (redis?.pid) janitor.stop(redis.pid, 'SIGTERM');
    if (!redis) console.log('no Redis can be had here: the queue specs on Redis are skipped');
    return end.reason
      ? {}
      : await jest(words, wish, folder, { build, postgres, redis, janitor, inMemory: quick.inMemory }, end);
  } finally {
    await redis?.stop();
    await postgres?.stop();
    await janitor.finish();
  }
}

async function jest(words, wish, folder, { build, postgres, redis, janitor, inMemory }, end) {
  const results = join(folder, 'jest.json');
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const named = wish.only ? ['--testNamePattern', wish.only] : [];
  const options = [`--maxWorkers=${WORKERS}`, '--json', `--outputFile=${results}`, ...named, ...words.map(compiled)];
  const report = join(folder, 'proved');
  const env = {
    ...environment(),
    TMPDIR: temporary,
    TEST_DATABASE_URL: postgres.url,
    // File by file is quicker in memory, through the log on a disk.
    ...(inMemory && { TEST_DATABASE_STRATEGY: 'FILE_COPY' }),
    TEST_REDIS_URL: redis?.url ?? '',
    PROVE_REPORT: report,
    SPECS_BUILD: build,
    ...wish.env,
  };
  const stdio = ['ignore', 'ignore', 'inherit'];
  const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...options], {
    cwd: root,
    env,
    detached: true,
    stdio,
  });
  janitor.stopGroup(child.pid, 'SIGKILL');
  const code = await finished(child, end);
  if (existsSync(report)) await sayWhatIsProved(report, postgres);
  if (end.reason) return {};
  const told = toldIn(results);
  if (told) sayWhatFailed(told);
  return count(told, code);
}

/** What Jest wrote down; null when it ended before that. */
function toldIn(results) {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return null;
  }
}

const MOST_FAILURES = 20;
const MOST_LINES = 40;

/** Once more at the very end: of a long log people, and the machines that keep it for them, look at the tail. */
function sayWhatFailed({ testResults }) {
  const failures = testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const said = failed.map(({ failureMessages }) => failureMessages.join('\n'));
    const file = name.slice(name.lastIndexOf('.builds/')).replace(/^\.builds\/\d+\//, '');
    return (said.length === 0 && message ? [message] : said).map((one) => [file, one]);
  });
  for (const [file, message] of failures.slice(0, MOST_FAILURES)) {
    const lines = stripVTControlCharacters(message).trim().split('\n');
    console.log(`\nFAILED ${file}`);
    for (const line of lines.slice(0, MOST_LINES)) console.log(`  ${line.slice(0, 400)}`);
  }
  if (failures.length > MOST_FAILURES) console.log(`\n… and ${failures.length - MOST_FAILURES} more`);
}

/** A proof is worth what it was made on: the commit, the machine and the servers stand above its counts. */
async function sayWhatIsProved(report, postgres) {
  const git = spawnSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' });
  const [{ model } = { model: 'unknown' }] = cpus();
  const machine = `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
  console.log(
    `\nproved on ${git.stdout?.trim() || 'no commit'}, ${machine}, PostgreSQL ${await versionOf(postgres.url)}`,
  );
  for (const line of readFileSync(report, 'utf8').trim().split('\n').sort()) console.log(`  ${line}`);
}

async function versionOf(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SHOW server_version').finally(() => client.end());
  return rows[0].server_version;
}

/** Specs run compiled: a path typed with its extension means the file made of it. */
const compiled = (word) => word.replace(/\.ts$/, '.js');

/** A spec file that could not even be loaded counts as one failure, and so does a Jest that left no result. */
function count(told, code) {
  if (!told) {
    console.log('Jest ended without a result');
    return { failed: 1 };
  }
  const failed = told.numFailedTests + told.numRuntimeErrorTestSuites;
  const silent = code !== 0 && failed === 0 ? 1 : 0;
  if (told.numTotalTestSuites === 0) console.log('no spec file matches');
  return { passed: told.numPassedTests, failed: failed + silent, skipped: told.numPendingTests + told.numTodoTests };
}

function add(total, { passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

async function finished(child, end) {
  const code = await Promise.race([endOf(child), end.reached.then(() => null)]);
  if (code === null) await stopChild(child, 2_000);
  return code;
}

/** What the caller's shell sets for a running product must not steer its tests. */
function environment() {
  const ours =
    /^(NODE_ENV|PORT|DATA_DIR|DATABASE_URL|REDIS_URL|SEED|APP_SECRET|PUBLIC_URL|SMTP_URL|LOG_LEVEL|QUEUE_PREFIX|NODE_OPTIONS|STRIPE_API_BASE)$/;
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name) && !/^npm_/i.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'test', ...(process.stderr.isTTY && { FORCE_COLOR: '1' }) };
}
