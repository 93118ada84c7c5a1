/**
 * The emulator of Stripe's protocol. In a spec:
 *
 *   const emulator = createEmulator({ store: new MemoryStore(), now: () => clock.now(), webhook: null, loop: false });
 *   const stripe = new Stripe('sk_emu_12345678', { httpClient: Stripe.createFetchHttpClient(emulator.fetch) });
 *   await emulator.knobs.pay(session.id, 'success');
 *
 * Wallet payments are `py_…` charges and refund as `pyr_…`, as at the provider; their movements are `payment` and `payment_refund`.
 */
export { createEmulator, type Emulator, type EmulatorOptions } from './emulator.js';
export type { Knobs, Payer } from './knobs.js';
export type { Manners } from './house.js';
export { type EmulatorStore, MemoryStore } from './store.js';
export { PostgresStore } from './postgres-store.js';
