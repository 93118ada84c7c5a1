import { tmpdir } from 'node:os';
import {
  type Actor,
  Clock,
  Database,
  Env,
  Files,
  FilesModule,
  KernelModule,
  newId,
  SettableClock,
} from '@bangfu/kernel';
import { PartiesModule, permissionsOf, type Role } from '@bangfu/parties';
import {
  type AdmissionDraft,
  AdmissionReviews,
  Admissions,
  type ApplicationDraft,
  CertificateApplications,
  CertificateReviews,
  CertificationModule,
  Households,
} from '@bangfu/certification';
import { Test, type TestingModule } from '@nestjs/testing';
import { insertPlaces } from './catalog.js';
import { testDatabase } from './database.js';

export const VILLAGE = '430481113216';

export interface CertificationRoom {
  readonly app: TestingModule;
  readonly database: Database;
  readonly clock: SettableClock;
  /** One person of each office that has a say in 耒阳市 and 淝田镇. */
  readonly offices: Offices;
  close(): Promise<void>;
}

export interface Offices {
  readonly agriculture: Actor;
  readonly revitalisation: Actor;
  readonly trade: Actor;
  readonly township: Actor;
  readonly operator: Actor;
}

/** The certification room on a database of its own, at 10 o'clock on Wednesday 18 March 2026 in Shanghai. */
export async function certificationRoom(poolSize = '12'): Promise<CertificationRoom> {
  const { url, drop } = await testDatabase();
  const env = new Env({
    DATA_DIR: tmpdir(),
    SEED: 'story',
    LOG_LEVEL: 'silent',
    DATABASE_POOL_SIZE: poolSize,
    DATABASE_WAIT_MS: '600000',
    DATABASE_URL: url,
  });
  const clock = new SettableClock();
  clock.set('2026-03-18T10:00:00+08:00');
  const app = await Test.createTestingModule({
    imports: [KernelModule, FilesModule, PartiesModule, CertificationModule],
  })
    .overrideProvider(Env)
    .useValue(env)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  await app.init();
  const database = app.get(Database);
  await insertPlaces(database);
  const offices = {
    agriculture: await someone(
      database,
      'county_agriculture',
      await office(database, 'agriculture', '430481'),
      '430481',
    ),
    revitalisation: await someone(
      database,
      'county_revitalisation',
      await office(database, 'revitalisation', '430481'),
      '430481',
    ),
    trade: await someone(database, 'county_trade', await office(database, 'trade', '430481'), '430481'),
    township: await someone(
      database,
      'township_clerk',
      await office(database, 'township_government', '430481113'),
      '430481113',
    ),
    operator: await someone(database, 'operator', await office(database, 'operator', '43'), ''),
  };
  const close = async (): Promise<void> => {
    await app.close();
    await drop();
  };
  return { app, database, clock, offices, close };
}

export async function office(
  database: Database,
  kind: string,
  divisionCode: string,
  supplierKind: string | null = null,
): Promise<string> {
  const id = newId();
  await database.query(
    `INSERT INTO organisations (id, kind, supplier_kind, name, short_name, division_code, created_at) VALUES ($1, $2, $3, $4, $5, $6, now())`,
    [id, kind, supplierKind, `${kind}某单位${id.slice(-12)}`, '某单位', divisionCode],
  );
  return id;
}

/** A person in a role of an organisation, as a request would bring them. */
export async function someone(
  database: Database,
  role: Role,
  organisationId: string | null,
  regionCode: string | null,
): Promise<Actor> {
  const userId = newId();
  await database.query(
    `INSERT INTO users (id, login, name, password_hash, created_at) VALUES ($1, $2, '赵一', 'x', now())`,
    [userId, `user-${userId.slice(-12)}`],
  );
  await database.query(
    `INSERT INTO memberships (id, user_id, organisation_id, role, region_code, valid_from, created_at) VALUES ($1, $2, $3, $4, $5, '2019-01-01', now())`,
    [newId(), userId, organisationId, role, regionCode],
  );
  return { userId, name: '赵一', organisationId, regionCode, roles: [role], permissions: permissionsOf([role]) };
}

/** The owner of a fresh supplier in 淝田镇. */
export async function supplierOwner(room: CertificationRoom, supplierKind = 'cooperative'): Promise<Actor> {
  return someone(room.database, 'coop_owner', await office(room.database, 'supplier', '430481113', supplierKind), null);
}

export const ADMISSION: AdmissionDraft = {
  processes: false,
  mainProducts: '山茶油、红薯粉',
  capability: '油茶基地800亩，年产茶油12吨',
  benefitPlan: '订单收购105户',
};

/** A stored file of the actor's organisation. */
export async function paper(room: CertificationRoom, actor: Actor): Promise<string> {
  const content = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
  return (await room.app.get(Files).store(actor, { name: '材料.pdf', purpose: 'evidence', content })).id;
}

/** A draft admission with every paper that a supplier without processing needs. */
export async function admissionDraft(room: CertificationRoom, owner: Actor): Promise<string> {
  const admissions = room.app.get(Admissions);
  const id = await admissions.start(owner, ADMISSION);
  const fileId = await paper(room, owner);
  for (const kind of ['business_licence', 'commitment_letter', 'bank_account_proof']) {
    await admissions.addDocument(owner, id, { kind, fileId });
  }
  return id;
}

/** A supplier that went the whole way. */
export async function admittedOwner(room: CertificationRoom, supplierKind = 'cooperative'): Promise<Actor> {
  const owner = await supplierOwner(room, supplierKind);
  await admit(room, owner);
  return owner;
}

/** Takes a supplier through papers, both reviews and the operator's decision. */
export async function admit(room: CertificationRoom, owner: Actor): Promise<void> {
  const id = await admissionDraft(room, owner);
  const reviews = room.app.get(AdmissionReviews);
  await room.app.get(Admissions).submit(owner, id, 1);
  await reviews.review(room.offices.agriculture, id, 'agriculture', { verdict: 'recommend' });
  await reviews.review(room.offices.revitalisation, id, 'revitalisation', { verdict: 'recommend' });
  await reviews.decide(room.offices.operator, id, { verdict: 'admit' });
}

export const APPLICATION: ApplicationDraft = {
  productName: '冷榨山茶油',
  categoryCode: '01',
  originCode: VILLAGE,
  specification: '500mL/瓶',
  processed: false,
  areaMuHundredths: 80_000n,
  yieldGramsPerMu: 15_000n,
  priceFen: 7_500n,
  comparisonPriceFen: 8_000n,
  priceUnit: '斤',
  comparisonSource: '耒阳市农贸市场2026年3月均价',
  benefitText: '按每斤高于市场0.5元收购',
};

/** A complete draft for one product; `more` varies it. */
export async function applicationDraft(
  room: CertificationRoom,
  owner: Actor,
  more: Partial<ApplicationDraft> & { renewsId?: string } = {},
): Promise<string> {
  const applications = room.app.get(CertificateApplications);
  const id = await applications.start(owner, { ...APPLICATION, ...more });
  const fileId = await paper(room, owner);
  for (const kind of ['origin_proof', 'test_report', 'benefit_agreement', 'commitment_letter']) {
    await applications.addDocument(owner, id, {
      kind,
      fileId,
      validUntil: kind === 'test_report' ? '2030-12-31' : null,
    });
  }
  return id;
}

/** Submitted and passed by the three levels: the publicity runs. */
export async function published(
  room: CertificationRoom,
  owner: Actor,
  more: Partial<ApplicationDraft> & { renewsId?: string } = {},
): Promise<string> {
  const id = await applicationDraft(room, owner, more);
  await room.app.get(CertificateApplications).submit(owner, id, 1);
  await passAll(room, id);
  return id;
}

export async function passAll(room: CertificationRoom, id: string): Promise<void> {
  const reviews = room.app.get(CertificateReviews);
  await reviews.review(room.offices.township, id, 'township', { verdict: 'pass' });
  await reviews.review(room.offices.trade, id, 'trade', { verdict: 'pass' });
  await reviews.review(room.offices.revitalisation, id, 'county', { verdict: 'pass' });
}

let households = 0;

/** An id number with a right check character; no two calls answer the same. */
export function idNumber(): string {
  households += 1;
  const head = `430481195001${String(10 + (households % 18))}${String(households % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(head[index]), 0);
  return head + '10X98765432'[sum % 11];
}

/** A household linked to the owner's supplier from 1 January 2026. */
export async function linkedHousehold(
  room: CertificationRoom,
  owner: Actor,
  more: { name?: string; idNumber?: string } = {},
): Promise<string> {
  return room.app.get(Households).register(owner, {
    name: more.name ?? '李长青',
    phone: '13812341234',
    idNumber: more.idNumber ?? idNumber(),
    status: 'lifted',
    villageCode: VILLAGE,
    link: { mode: 'order_purchase', validFrom: '2026-01-01', evidenceFileId: await paper(room, owner) },
  });
}
