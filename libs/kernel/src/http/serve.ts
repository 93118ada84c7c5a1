import type { INestApplication } from '@nestjs/common';
import { Env, EnvironmentFaults } from '../config/env.js';
import { createHttpApp, type HttpOptions } from './http-app.js';
import type { Door } from './openapi.js';

const STOP_WITHIN_MS = 7_000;

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
export function stopOnSignals(close: () => Promise<unknown>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    close().then(
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
  const app = await createHttpApp(door.module, { ...options, doors: [door] });
  stopOnSignals(() => app.close());
  await listenOrExit(app, env);
  console.log(`ready http://localhost:${env.port}`);
}
