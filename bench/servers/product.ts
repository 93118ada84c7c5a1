import './statements.js';
import 'reflect-metadata';
import { createHttpApp } from '@bangfu/kernel';
import { SupplyQueries, UnitQueries } from '@bangfu/reporting';
import { DOORS } from '../../apps/standalone/src/doors.js';
import { DoorsModule } from '../../apps/standalone/src/standalone.module.js';
import { serveCommands } from './commands.js';

/** The product itself: all doors, no worker, as `npm start` builds them; what the worker counts ahead is counted when it starts. */
const app = await createHttpApp(DoorsModule, { doors: DOORS });
for (const counting of [SupplyQueries, UnitQueries]) await app.get(counting, { strict: false }).countAhead();
await app.listen(0, '127.0.0.1');
const { port } = app.getHttpServer().address() as { port: number };
serveCommands({ port: () => port });
