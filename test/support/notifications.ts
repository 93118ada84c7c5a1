import { tmpdir } from 'node:os';
import {
  Clock,
  Database,
  type DomainEvent,
  Env,
  KernelModule,
  newId,
  Outbox,
  SettableClock,
  type StoredEvent,
} from '@bangfu/kernel';
import { NotificationsJobsModule } from '@bangfu/notifications';
import type { Organisation, Role } from '@bangfu/parties';
import { Test, type TestingModule } from '@nestjs/testing';
import { insertPlaces } from './catalog.js';
import { testDatabase } from './database.js';
import { organisation, person } from './parties.js';

/** The notifications room with its consumer, on a database of its own; it is 10 o'clock on 18 March 2026 in Shanghai. */
export class NotificationsRoom {
  private constructor(
    readonly app: TestingModule,
    readonly clock: SettableClock,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(): Promise<NotificationsRoom> {
    const { url, drop } = await testDatabase();
    const clock = new SettableClock();
    clock.set('2026-03-18T10:00:00+08:00');
    const env = new Env({ DATA_DIR: tmpdir(), SEED: 'story', LOG_LEVEL: 'silent', DATABASE_URL: url });
    const app = await Test.createTestingModule({ imports: [KernelModule, NotificationsJobsModule] })
      .overrideProvider(Env)
      .useValue(env)
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    await app.init();
    await insertPlaces(app.get(Database));
    return new NotificationsRoom(app, clock, drop);
  }

  get database(): Database {
    return this.app.get(Database);
  }

  agency(): Promise<Organisation> {
    return organisation(this, 'budget_unit');
  }

  async person(roles: readonly Role[], where: Organisation | null): Promise<string> {
    return (await person(this, roles, where)).userId;
  }

  /** The row of a purchase request alone. */
  async purchaseRequest(agencyId: string, requesterId: string): Promise<string> {
    const id = newId();
    await this.database.query(
      `INSERT INTO purchase_requests (id, agency_id, budget_unit_id, fund, title, requester_id, created_at, changed_at)
       VALUES ($1, $2, $2, 'canteen', '食堂三月用油 <b>', $3, $4, $4)`,
      [id, agencyId, requesterId, this.clock.now()],
    );
    return id;
  }

  /** Writes an event as its room would; consumers run with `drainOutbox`. */
  async happen(event: DomainEvent): Promise<StoredEvent> {
    await this.database.transaction(() => this.app.get(Outbox).add(event));
    const [stored] = await this.database.query<StoredEvent>(
      'SELECT id, type, payload, at FROM outbox_events ORDER BY position DESC LIMIT 1',
    );
    return stored!;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.drop();
  }
}
