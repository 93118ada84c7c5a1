import 'reflect-metadata';
import { createHttpApp, listenOrExit, migrate, readEnvironment, stopOnSignals } from '@bangfu/kernel';
import { DEMO_PASSWORD, DemoParties } from '@bangfu/parties';
import type { INestApplication } from '@nestjs/common';
import { serveShopWeb } from '../../storefront/src/web.js';
import { loadCashier, openCashier } from './cashier.js';
import { DOORS } from './doors.js';
import { seedAtFirstStart } from './seed.js';
import { StandaloneModule } from './standalone.module.js';

const env = readEnvironment();
let app: INestApplication | null = null;
stopOnSignals(async () => app?.close());
try {
  await migrate(env.databaseUrl);
  const cashier = await loadCashier(env);
  app = await createHttpApp(StandaloneModule, {
    doors: DOORS,
    extend: async (server, house) => {
      // The web last: routes that stand when Fastify waits for a plugin keep its own words for errors.
      if (cashier) await openCashier(cashier, server, house);
      await serveShopWeb(server, house);
    },
  });
  await seedAtFirstStart(app);
} catch (error) {
  console.error(env.logLevel === 'debug' || env.logLevel === 'trace' ? error : `start: ${(error as Error).message}`);
  await app?.close().catch(() => undefined);
  process.exit(1);
}
await listenOrExit(app, env);
console.log(`ready http://localhost:${env.port}`);
const accounts = await app.get(DemoParties, { strict: false }).accountsToTry();
if (accounts.length > 0) console.log(`accounts to try, password ${DEMO_PASSWORD}:`);
for (const { login, name, does } of accounts) console.log(`  ${login.padEnd(22)} ${name}（${does}）`);
