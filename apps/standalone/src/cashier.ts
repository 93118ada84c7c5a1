import { createHmac } from 'node:crypto';
import { Clock, Database, Env } from '@bangfu/kernel';
import { type StripeLink, StripeConnection } from '@bangfu/payments';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Emulator } from '../../stripe-emulator/src/index.js';

const PAGES = '/cashier';

type EmulatorRoom = typeof import('../../stripe-emulator/src/index.js');

/** Loaded only when it is needed: an image for production does not carry it. */
export async function loadCashier(env: Env): Promise<EmulatorRoom | null> {
  if (env.production || env.stripeSecretKey !== null) return null;
  return import('../../stripe-emulator/src/index.js');
}

/**
 * Without a Stripe key, and never in production, people pay at a cashier of our own that speaks Stripe's protocol (ADR 12). It
 * lives in this process and in this database; its hosted page lies on the product's own port, its webhooks take the way of
 * real ones.
 */
export async function openCashier(
  room: EmulatorRoom,
  server: FastifyInstance,
  app: INestApplicationContext,
): Promise<void> {
  const env = app.get(Env, { strict: false });
  const link = linkOf(env);
  const emulator = emulatorOf(room, app, {
    publicBase: `${env.publicUrl}${PAGES}`,
    webhook: { url: `http://127.0.0.1:${env.port}/api/payments/webhook`, secrets: link.webhookSecrets },
    keys: [link.key],
  });
  await emulator.registerPages(server, PAGES);
  server.addHook('onClose', () => emulator.close());
  app.get(StripeConnection, { strict: false }).use({ ...link, fetch: emulator.fetch });
}

/** The cashier of the story: in its time, in its transaction, and silent. */
export async function storyCashier(app: INestApplicationContext): Promise<Emulator | null> {
  const env = app.get(Env, { strict: false });
  const room = await loadCashier(env);
  if (!room) return null;
  const link = linkOf(env);
  const publicBase = `${env.publicUrl}${PAGES}`;
  const emulator = emulatorOf(room, app, { publicBase, webhook: null, keys: [link.key], loop: false });
  app.get(StripeConnection, { strict: false }).use({ ...link, fetch: emulator.fetch });
  return emulator;
}

function emulatorOf(
  { createEmulator, PostgresStore }: EmulatorRoom,
  app: INestApplicationContext,
  options: Omit<Parameters<EmulatorRoom['createEmulator']>[0], 'store' | 'now'>,
): Emulator {
  const [database, clock] = [app.get(Database, { strict: false }), app.get(Clock, { strict: false })];
  const store = new PostgresStore((sql, parameters) => database.query(sql, parameters));
  return createEmulator({ ...options, store, now: () => clock.now() });
}

/** The same at every start, so that what was begun before a restart is known after it. */
function linkOf(env: Env): StripeLink {
  const made = (name: string): string =>
    createHmac('sha256', env.secret).update(`cashier ${name}`).digest('hex').slice(0, 32);
  return { key: `sk_emu_${made('key')}`, webhookSecrets: [`whsec_${made('webhook')}`] };
}
