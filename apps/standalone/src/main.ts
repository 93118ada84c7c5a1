import 'reflect-metadata';
import { createHttpApp, listenOrExit, migrate, readEnvironment, stopOnSignals } from '@bangfu/kernel';
import type { INestApplication } from '@nestjs/common';
import { DOORS } from './doors.js';
import { demoAccounts, seedAtFirstStart } from './seed.js';
import { StandaloneModule } from './standalone.module.js';
import { startPage } from './start-page.js';

const env = readEnvironment();
let app: INestApplication | null = null;
stopOnSignals(async () => app?.close());
try {
  await migrate(env.databaseUrl);
  app = await createHttpApp(StandaloneModule, {
    doors: DOORS,
    extend: (server) => startPage(server, async () => (app ? demoAccounts(app) : [])),
  });
  await seedAtFirstStart(app);
} catch (error) {
  console.error(env.logLevel === 'debug' || env.logLevel === 'trace' ? error : `start: ${(error as Error).message}`);
  await app?.close().catch(() => undefined);
  process.exit(1);
}
await listenOrExit(app, env);
console.log(`ready http://localhost:${env.port}`);
const accounts = await demoAccounts(app);
if (accounts.length > 0) console.log('accounts to try, password bangfu-demo:');
for (const { login, who, does } of accounts) console.log(`  ${login.padEnd(22)} ${who}（${does}）`);
