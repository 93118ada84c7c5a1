import './statements.js';
import 'reflect-metadata';
import { createHttpApp } from '@bangfu/kernel';
import { DOORS } from '../../apps/standalone/src/doors.js';
import { DoorsModule } from '../../apps/standalone/src/standalone.module.js';
import { serveCommands } from './commands.js';

/** The product itself: all doors, no worker, as `npm start` builds them. */
const app = await createHttpApp(DoorsModule, { doors: DOORS });
await app.listen(0, '127.0.0.1');
const { port } = app.getHttpServer().address() as { port: number };
serveCommands({ port: () => port });
