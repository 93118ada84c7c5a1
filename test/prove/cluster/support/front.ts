import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Janitor } from '#bin/clearing.mjs';
import { freePort } from '#bin/ports.mjs';
import { repositoryRoot } from '@bangfu/kernel';
import { Running } from './packages.js';

/** nginx with the product's own configuration, before three processes of each door. */
export class Front {
  private constructor(
    private readonly running: Running,
    readonly url: string,
  ) {}

  static async start(folder: string, doors: ReadonlyMap<string, readonly string[]>, janitor: Janitor): Promise<Front> {
    const home = join(folder, 'nginx');
    mkdirSync(home);
    const port = await freePort();
    const settings = join(home, 'nginx.conf');
    writeFileSync(settings, settingsOf(home, port, doors));
    const words = ['-p', home, '-c', settings, '-e', 'stderr'];
    const child = spawn('/usr/sbin/nginx', words, { stdio: ['ignore', 'pipe', 'pipe'] });
    return new Front(new Running(child, janitor), `http://127.0.0.1:${port}`);
  }

  get said(): string {
    return this.running.said;
  }

  stop(): Promise<void> {
    return this.running.end('SIGTERM');
  }
}

/** deploy/nginx.conf as it is, but for the port and for the names: three servers under each, where Docker's DNS gives addresses. */
export function settingsOf(home: string, port: number, doors: ReadonlyMap<string, readonly string[]>): string {
  const ours = readFileSync(resolve(repositoryRoot(), 'deploy/nginx.conf'), 'utf8');
  const here = ours
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/^\s*resolver .*\n/m, '')
    .replace(/set \$(\w+) http:\/\/\1:3000;\s+proxy_pass \$\1;/g, 'proxy_pass http://$1;');
  if (/:3000|resolver/.test(here)) throw new Error('deploy/nginx.conf has changed its form');
  const upstreams = [...doors].map(
    ([door, servers]) =>
      `upstream ${door} {\n${servers.map((server) => `  server ${server} max_fails=1 fail_timeout=1s;\n`).join('')}  keepalive 32;\n}\n`,
  );
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${join(home, kind)};\n`,
  );
  return `daemon off;
master_process off;
pid ${join(home, 'nginx.pid')};
events { worker_connections 1024; }
http {
  access_log off;
${folders.join('')}${upstreams.join('')}${here}}
`;
}
