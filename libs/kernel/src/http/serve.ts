import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Env, EnvironmentFaults } from '../config/env.js';
import { exitIfPending } from '../database/exit-if-pending.js';
import { Health } from '../metrics/health.js';
import { createHttpApp, type HttpOptions } from './http-app.js';
import type { Door } from './openapi.js';

const STOP_WITHIN_MS = 7_000;
/** As long as this a door that is told to stop still serves, while /readyz sends whoever distributes requests to the others. */
const LEAVE_MS = 2_000;

/** Reads the environment; prints every fault on a line of its own and exits with 1. */
export function readEnvironment(): Env {
  try {
    return new Env();
  } catch (error) {
    if (!(error instanceof EnvironmentFaults)) throw error;
    for (const fault of error.faults) console.error(fault);
    process.exit(1);
  }
}

/** Listens on all interfaces; a port in use is one clear line and exit code 1. */
export async function listenOrExit(app: INestApplication, env: Env): Promise<void> {
  try {
    // Fastify itself, because Nest's own listen writes a second line about the same fault.
    const server = app.getHttpAdapter().getInstance() as {
      listen(where: { port: number; host: string }): Promise<string>;
    };
    await server.listen({ port: env.port, host: '0.0.0.0' });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === 'EADDRINUSE') console.error(`PORT=${env.port}: the port is already in use`);
    else if (code === 'EACCES') console.error(`PORT=${env.port}: listening on this port is not allowed`);
    else console.error(message);
    await app.close().catch(() => undefined);
    process.exit(1);
  }
}

/** SIGTERM and SIGINT: ends streams and requests, closes the database, exits with 0; with 1 when that takes too long. */
export function stopOnSignals(close: (signal: NodeJS.Signals) => Promise<unknown>): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    close(signal).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(`stopping: ${(error as Error).message}`);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** The whole `main` of one door. */
export async function serveDoor(door: Door, options: Omit<HttpOptions, 'doors'> = {}): Promise<void> {
  const env = readEnvironment();
  await exitIfPending(env.databaseUrl);
  const app = await createHttpApp(door.module, {
    ...options,
    doors: [door],
    extend: async (server, house) => {
      endConnectionsWhenLeaving(server, house.get(Health, { strict: false }));
      await options.extend?.(server, house);
    },
  });
  stopOnSignals(async (signal) => {
    app.get(Health, { strict: false }).leave();
    // Whoever sits at a terminal need not wait for a balancer.
    if (signal === 'SIGTERM') await sleep(LEAVE_MS);
    await app.close();
  });
  await listenOrExit(app, env);
  console.log(`ready http://localhost:${env.port}`);
}

/** A connection that is kept for the next request would be cut under it. */
function endConnectionsWhenLeaving(server: FastifyInstance, health: Health): void {
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (health.leaving) void reply.header('connection', 'close');
    done();
  });
}
