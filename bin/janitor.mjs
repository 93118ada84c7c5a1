// Clears up behind a test run, however that run ends: it waits for its standard input to close, which the
// system does even after kill -9, then stops the programs and removes the folders named on it, one JSON per line.
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf } from './locks.mjs';

const programs = [];
const folders = [];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

for await (const line of createInterface({ input: process.stdin })) {
  const { identity, signal, group, folder } = JSON.parse(line);
  if (identity) programs.push({ identity, signal, group, pid: Number.parseInt(identity, 10) });
  if (folder) folders.push(folder);
}

const alive = ({ pid, identity }) => identityOf(pid) === identity;
const send = ({ pid, group }, signal) => {
  try {
    process.kill(group ? -pid : pid, signal);
  } catch {
    // It has ended by itself in this very moment.
  }
};

for (const program of programs.filter(alive)) send(program, program.signal);
for (let waited = 0; waited < 5_000 && programs.some(alive); waited += 50) await sleep(50);
for (const program of programs.filter(alive)) send(program, 'SIGKILL');
await sleep(programs.some(alive) ? 200 : 0);
for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
