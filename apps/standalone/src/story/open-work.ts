import { AdmissionReviews } from '@bangfu/certification';
import { addDays } from '@bangfu/kernel';
import { People, type SupplierKind } from '@bangfu/parties';
import { RequestDrafts } from '@bangfu/procurement';
import { addressOf } from './addresses.js';
import type { CollectionBank } from './bank.js';
import { at } from './calendar.js';
import { filing } from './filing-chapter.js';
import type { Narrator } from './narrator.js';
import { OPEN_PURCHASES } from './open-purchases.js';
import { ORIGINS, PRODUCE, type Produce } from './produce.js';
import { purchase } from './purchase-chapter.js';
import { reviewersOf } from './reviewers.js';
import { applyForAdmission, applyForCertificate, listProduct, review } from './supplier-chapter.js';
import type { Telling, Thread } from './telling.js';

/** What waits for each demo account today: something at every station, begun in the last weeks. */
export async function openWork(narrator: Narrator, telling: Telling, bank: CollectionBank): Promise<void> {
  const { calendar } = narrator;
  for (const { ago, ...plan } of OPEN_PURCHASES) {
    await telling.begin(purchase(narrator, bank, { ...plan, on: calendar.ago(ago) }));
  }
  for (const applicant of APPLICANTS) await telling.begin(newcomer(narrator, applicant));
  for (const { produce, ago, levels } of APPLICATIONS) {
    await telling.begin(application(narrator, produce, calendar.ago(ago), levels));
  }
  await telling.begin(unsoldCabbage(narrator, calendar.ago(1)));
  await telling.begin(draft(narrator, calendar.ago(1)));
  const late = {
    unit: 'aid',
    canteen: 'own',
    baseYuan: 180_000,
    headcount: 40,
    reviewer: 'county-finance',
    on: calendar.ago(2),
    ends: 'submitted',
  } as const;
  await telling.begin(filing(narrator, Number(calendar.ago(2).slice(0, 4)), late));
}

interface Applicant {
  readonly login: string;
  readonly name: string;
  readonly kind: SupplierKind;
  readonly division: string;
  readonly ago: number;
  readonly products: string;
  readonly ends: 'submitted' | 'recommended' | 'returned';
}

// One row a line: this is a table.
// prettier-ignore
const APPLICANTS: readonly Applicant[] = [
  { login: 'orchard-owner', name: '耒阳市马水满坡果业专业合作社', kind: 'cooperative', division: '430481119', ago: 1, products: '柑橘、橙', ends: 'submitted' },
  { login: 'honey-owner', name: '耒阳市三都蜜源养蜂家庭农场', kind: 'family_farm', division: '430481104', ago: 6, products: '天然蜂蜜', ends: 'recommended' },
  { login: 'fish-owner', name: '耒阳市公平清波水产专业合作社', kind: 'cooperative', division: '430481102', ago: 8, products: '草鱼、鲢鱼', ends: 'returned' },
];

/** A person registers their cooperative and applies: new, recommended by both offices, or returned with reasons. */
async function* newcomer(narrator: Narrator, applicant: Applicant): Thread {
  const from = narrator.calendar.ago(applicant.ago);
  yield at(from, '09:00');
  const { id } = await narrator.get(People).registerSupplier(await narrator.as(applicant.login), {
    name: applicant.name,
    supplierKind: applicant.kind,
    divisionCode: applicant.division,
    invented: true,
  });
  narrator.organisations.set(applicant.login, id);
  narrator.forget(applicant.login);
  const draft = {
    processes: false,
    mainProducts: applicant.products,
    capability: '年产值80万元，自有包装车间',
    benefitPlan: '订单收购15户',
  };
  const application = await applyForAdmission(narrator, { owner: applicant.login, draft }, from);
  if (applicant.ends === 'submitted') return;
  const reviewers = reviewersOf(applicant.division);
  const reviews = narrator.get(AdmissionReviews);
  yield at(addDays(from, 1), '10:00');
  if (applicant.ends === 'returned') {
    const reasons = ['papers_unclear'] as const;
    await reviews.review(await narrator.as(reviewers.agriculture), application, 'agriculture', {
      verdict: 'return',
      reasons,
      remark: '养殖证扫描件不清晰，请重新上传',
    });
    return;
  }
  await reviews.review(await narrator.as(reviewers.agriculture), application, 'agriculture', {
    verdict: 'recommend',
    remark: '情况属实',
  });
  yield at(addDays(from, 2), '10:00');
  await reviews.review(await narrator.as(reviewers.revitalisation), application, 'revitalisation', {
    verdict: 'recommend',
    remark: '情况属实',
  });
}

const coop = { supplier: 'coop', origin: ORIGINS.huangcaozhou, households: 12, tonnes: 30n, description: '' } as const;
const wares = (sku: string, priceFen: bigint): Produce['wares'] => [
  { sku, name: '散装', unit: '斤', soldBy: 'weight', grams: 500n, priceFen, stock: 0n },
];
const listed = (key: string): Produce => ({ ...PRODUCE.find((each) => each.key === key)!, households: 12 });

/** One application at each station: before the township, the trade office, the county, and in publicity. */
// One row a line: this is a table.
// prettier-ignore
const APPLICATIONS: readonly { readonly produce: Produce; readonly ago: number; readonly levels: number }[] = [
  { produce: listed('radish'), ago: 2, levels: 0 },
  { produce: { ...coop, key: 'gourd', name: '淝田冬瓜', category: '0302', wares: wares('GOURD-J', 90n) }, ago: 4, levels: 1 },
  { produce: { ...coop, key: 'pepper', name: '淝田辣椒', category: '0302', wares: wares('PEPPER-J', 380n) }, ago: 5, levels: 2 },
  { produce: listed('choy'), ago: 6, levels: 3 },
];

async function* application(narrator: Narrator, produce: Produce, from: string, levels: number): Thread {
  yield at(from, '08:50');
  const id = await applyForCertificate(narrator, 'coop-owner', 'coop', produce);
  yield* review(narrator, id, produce.origin, from, levels);
}

/** Scenario 14: twelve tonnes that must leave the field within five days. */
async function* unsoldCabbage(narrator: Narrator, on: string): Thread {
  yield at(on, '08:15');
  await listProduct(narrator, 'coop-owner', {
    ...coop,
    key: 'unsold-cabbage',
    name: '黄草洲滞销大白菜（急售）',
    category: '0301',
    certificateOf: 'cabbage',
    description: `滞销12吨，须在${addDays(on, 5)}前采收；5天内整车优先。`,
    wares: [
      {
        sku: 'UNSOLD-J',
        name: '田头散装',
        unit: '斤',
        soldBy: 'weight',
        grams: 500n,
        priceFen: 70n,
        stock: 24_000n,
        min: 100n,
      },
    ],
  });
}

/** What the buyer has begun to write. */
async function* draft(narrator: Narrator, on: string): Thread {
  yield at(on, '17:00');
  const { address, contact, phone } = addressOf('canteen');
  await narrator.get(RequestDrafts).open(await narrator.as('canteen-buyer'), {
    title: '十二月食堂采购（草稿）',
    fund: 'canteen',
    deliveryAddress: address,
    contact: { name: contact, phone },
    lines: [
      { variantId: narrator.variant('OIL-5L'), quantity: 10n },
      { variantId: narrator.variant('EGG-180'), quantity: 20n },
    ],
  });
}
