// A real Redis for the queue specs: the one named by REDIS_URL, the one on the PATH, or the system's package.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endOf } from './children.mjs';
import { freePort } from './ports.mjs';

const installSeconds = 90;

/** `{ url, pid, stop }`, or null when no Redis can be had. Data stays in `folder` and is never written to disk. */
export async function startRedis(folder, { install = false } = {}) {
  const given = process.env.TEST_REDIS_URL || process.env.REDIS_URL;
  if (given && (await reachable(given))) return { url: given, stop: async () => {} };
  if (given) console.log('REDIS_URL does not answer; looking for another Redis');
  if (!onPath('redis-server') && install) installPackage();
  const program = onPath('redis-server');
  return program ? launch(program, join(folder, 'redis')) : null;
}

async function launch(program, folder) {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const child = spawn(program, words, { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  const url = `redis://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 3_000);
    await endOf(child);
    clearTimeout(timer);
  };
  for (let waited = 0; waited < 5_000; waited += 50) {
    if (await reachable(url)) return { url, pid: child.pid, stop };
    if (child.exitCode !== null) return null;
    await sleep(50);
  }
  await stop();
  return null;
}

function installPackage() {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.log(`installing redis-server from the system's packages (at most ${installSeconds} s) …`);
  const until = Date.now() + installSeconds * 1000;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...words) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=20', ...words], {
      env,
      stdio: 'ignore',
      timeout: Math.max(1, until - Date.now()),
      killSignal: 'SIGKILL',
    }).status === 0;
  const get = () => apt('install', '-y', '--no-install-recommends', 'redis-server');
  if (!get() && Date.now() < until && apt('update') && Date.now() < until) get();
}

function onPath(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Any answer to PING counts, a refusal for want of a password too: the specs bring the whole URL. */
function reachable(url) {
  if (!URL.canParse(url)) return Promise.resolve(false);
  const { hostname, port } = new URL(url);
  return new Promise((done) => {
    const socket = connect({ host: hostname, port: Number(port) || 6379 });
    const finish = (answer) => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(2_000, () => finish(false));
    socket.on('error', () => finish(false));
    socket.on('connect', () => (url.startsWith('rediss:') ? finish(true) : socket.write('PING\r\n')));
    socket.on('data', () => finish(true));
  });
}
