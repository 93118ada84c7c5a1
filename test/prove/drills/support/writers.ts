import { newId } from '@bangfu/kernel';
import pg from 'pg';
import { Dice } from '../../support/proving.js';

/** One transaction of each round, as the application's role: it writes, and remembers how long that took. */
const ROUND = [
  `INSERT INTO outbox_events (id, type, payload, at, relayed_at) VALUES ($1, 'drill.written', '{}', now(), now())`,
  `INSERT INTO event_deliveries (event_id, consumer, relayed_at, done_at) VALUES ($1, 'drill', now(), now())`,
  `INSERT INTO audit_entries (id, at, actor_name, actor_roles, action, subject_type, subject_id) VALUES ($1, now(), '演练', '{}', 'drill.written', 'drill', 'x')`,
];
const TOUCH = [
  'UPDATE orders SET delivery_address = delivery_address WHERE id = $1',
  'UPDATE order_lines SET state = state WHERE order_id = $1',
  'UPDATE products SET place = place WHERE id = (SELECT id FROM products ORDER BY id OFFSET 5 LIMIT 1) AND $1::uuid IS NOT NULL',
];

/** Writes without a pause, over several connections, into the tables that grow most: before, during and after a migration. */
export class Writers {
  readonly failures: string[] = [];
  readonly written: string[] = [];
  longestMs = 0;
  private ended = false;
  private readonly working: Promise<void>[];

  private constructor(
    private readonly clients: pg.Client[],
    private readonly orderIds: readonly string[],
  ) {
    this.working = clients.map((client, index) => this.write(client, new Dice(index + 1)));
  }

  static async on(url: string, count: number): Promise<Writers> {
    const clients = Array.from(
      { length: count },
      () => new pg.Client({ connectionString: url, options: '-c role=bangfu_app' }),
    );
    for (const client of clients) {
      client.on('error', () => undefined);
      await client.connect();
    }
    const { rows } = await clients[0]!.query<{ id: string }>('SELECT id FROM orders LIMIT 500');
    return new Writers(
      clients,
      rows.map(({ id }) => id),
    );
  }

  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.working);
    await Promise.all(this.clients.map((client) => client.end()));
  }

  /** Of what was answered as written, how much is there. */
  async found(url: string): Promise<number> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ found: number }>(
      `SELECT count(*)::int AS found FROM outbox_events JOIN event_deliveries ON event_id = id JOIN audit_entries a USING (id) WHERE id = ANY ($1)`,
      [this.written],
    );
    await client.end();
    return rows[0]!.found;
  }

  private async write(client: pg.Client, dice: Dice): Promise<void> {
    while (!this.ended && this.failures.length < 10) {
      const id = newId();
      const from = performance.now();
      try {
        await client.query('BEGIN');
        // Prepared once and used ever after, as the application does: a plan must survive what becomes of its table.
        for (const [n, text] of ROUND.entries()) await client.query({ name: `round-${n}`, text, values: [id] });
        const orderId = dice.one(this.orderIds);
        for (const [n, text] of TOUCH.entries()) await client.query({ name: `touch-${n}`, text, values: [orderId] });
        await client.query('COMMIT');
        this.written.push(id);
      } catch (error) {
        this.failures.push((error as Error).message);
        await client.query('ROLLBACK').catch(() => undefined);
      }
      this.longestMs = Math.max(this.longestMs, performance.now() - from);
    }
  }
}
