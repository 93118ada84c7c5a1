import 'reflect-metadata';
import { exitIfPending, Logs, NestLogs, readEnvironment } from '@bangfu/kernel';
import { NestFactory } from '@nestjs/core';
import { watchServer } from './watch-server.js';
import { WorkerModule } from './worker.module.js';

/** A job that does not end in time is cut off: its transaction rolls back and another worker runs it again. */
const PATIENCE_MS = 8_000;

const env = readEnvironment();
await exitIfPending(env.databaseUrl);
const app = await NestFactory.createApplicationContext(WorkerModule, { bufferLogs: true, abortOnError: false }).catch(
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
app.useLogger(new NestLogs(app.get(Logs).root));
const server = watchServer(app).listen(env.port);
app.get(Logs).root.info({ port: env.port }, 'the worker is running');

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  server.close();
  void app.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
