import './statements.js';
import Fastify from 'fastify';
import pg from 'pg';
import { cartFloor } from '../floor/cart.js';
import { catalogueFloor } from '../floor/catalogue.js';
import { complianceFloor } from '../floor/compliance.js';
import { orderingFloor } from '../floor/ordering.js';
import { serveCommands } from './commands.js';

/** The floor: the same answers by hand, nothing but Fastify and prepared statements, with as many connections as the product. */
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 20,
  options: '-c role=bangfu_app -c timezone=UTC',
});
const server = Fastify({ logger: false });
catalogueFloor(server, pool);
cartFloor(server, pool);
orderingFloor(server, pool);
complianceFloor(server, pool);
await server.listen({ port: 0, host: '127.0.0.1' });
const { port } = server.server.address() as { port: number };
serveCommands({ port: () => port });
