import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Janitor } from '#bin/clearing.mjs';
import { freePort } from '#bin/ports.mjs';
import { Running } from './packages.js';

interface Server {
  readonly name: string;
  readonly port: number;
}

/** HAProxy: one address that is always the primary, one that is always a replica. Each server is asked every second which it is. */
export class Balancer {
  private constructor(
    private readonly running: Running,
    readonly primary: { readonly port: number },
    readonly replica: { readonly port: number },
  ) {}

  static async start(bin: string, folder: string, servers: readonly Server[], janitor: Janitor): Promise<Balancer> {
    const home = join(folder, 'haproxy');
    mkdirSync(home);
    const [primary, replica] = [{ port: await freePort() }, { port: await freePort() }];
    const settings = join(home, 'haproxy.cfg');
    const lists = [
      listOf('primary', primary.port, checkIn(home, bin, 'f'), servers),
      listOf('replica', replica.port, checkIn(home, bin, 't'), servers),
    ];
    writeFileSync(settings, `${HEAD}${lists.join('')}`);
    const child = spawn('/usr/sbin/haproxy', ['-db', '-f', settings], { stdio: ['ignore', 'pipe', 'pipe'] });
    return new Balancer(new Running(child, janitor), primary, replica);
  }

  get said(): string {
    return this.running.said;
  }

  stop(): Promise<void> {
    return this.running.end('SIGTERM');
  }
}

const HEAD = `global
  external-check
  insecure-fork-wanted
  maxconn 2000
defaults
  mode tcp
  timeout connect 2s
  timeout client 1h
  timeout server 1h
  timeout check 5s
  option clitcpka
`;

/** Whoever is no longer what the address promises loses its connections at once: nobody goes on talking to a primary of yesterday. */
const listOf = (name: string, port: number, check: string, servers: readonly Server[]): string => `
listen ${name}
  bind 127.0.0.1:${port}
  balance leastconn
  option external-check
  external-check command ${check}
  default-server inter 1s fall 3 rise 1 on-marked-down shutdown-sessions
${servers.map((server) => `  server ${server.name} 127.0.0.1:${server.port} check\n`).join('')}`;

/** HAProxy calls it with the server's address and port as the third and fourth word. */
function checkIn(home: string, bin: string, recovering: 'f' | 't'): string {
  const path = join(home, `is-in-recovery-${recovering}.sh`);
  const question = `${join(bin, 'psql')} -XtAc 'SELECT pg_is_in_recovery()'`;
  writeFileSync(
    path,
    `#!/bin/sh
[ "$(${question} "host=$3 port=$4 user=postgres dbname=postgres connect_timeout=2" 2>/dev/null)" = ${recovering} ]
`,
  );
  chmodSync(path, 0o755);
  return path;
}
