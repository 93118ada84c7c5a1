import { Products, Variants } from '@bangfu/catalog';
import {
  AdmissionReviews,
  Admissions,
  AgentCommissions,
  CertificateApplications,
  CertificateReviews,
  Certificates,
  Households,
} from '@bangfu/certification';
import { ProductPhotos } from '@bangfu/catalog';
import { addDays } from '@bangfu/kernel';
import { at } from './calendar.js';
import { inventedHousehold } from './households.js';
import type { Narrator } from './narrator.js';
import { picturesOf, type Produce, produceOf } from './produce.js';
import type { Profile } from './profiles.js';
import { reviewersOf } from './reviewers.js';
import { samplePicture } from './sample-papers.js';
import type { Thread } from './telling.js';

const LICENCE_UNTIL_YEARS = 8;
const later = (on: string, years: number): string => `${Number(on.slice(0, 4)) + years}${on.slice(4)}`;

/** Papers, both recommendations, the operator's word. */
export async function* admission(narrator: Narrator, profile: Profile, from: string): Thread {
  const reviewers = reviewersOf(profile.division);
  const reviews = narrator.get(AdmissionReviews);
  yield at(from, '09:00');
  if (profile.commissions) yield* commissions(narrator, profile, from);
  const id = await applyForAdmission(narrator, profile, from);
  yield at(addDays(from, 1), '10:00');
  await reviews.review(await narrator.as(reviewers.agriculture), id, 'agriculture', {
    verdict: 'recommend',
    remark: '已到基地核实，生产供货能力属实',
  });
  yield at(addDays(from, 2), '10:00');
  await reviews.review(await narrator.as(reviewers.revitalisation), id, 'revitalisation', {
    verdict: 'recommend',
    remark: '联农带农成效属实',
  });
  yield at(addDays(from, 3), '09:30');
  await reviews.decide(await narrator.as('operator'), id, { verdict: 'admit', remark: '准予入驻' });
  yield at(addDays(from, 4), '09:00');
  await registerHouseholds(narrator, profile, addDays(from, -30));
  for (const produce of produceOf(profile.key)) {
    const [soon, listing] = [addDays(from, produce.certifiedAs ? 7 : 30), narrator.calendar.lastYear('08-12')];
    const begins = soon > listing ? soon : listing;
    const offered = produce.certifiedAs ? certifiedProduct : plainProduct;
    await narrator.telling.begin(
      offered(narrator, profile, produce, narrator.calendar.certifiedFrom(produce.key) ?? begins),
    );
  }
}

/** The draft with all papers, submitted. */
export async function applyForAdmission(
  narrator: Narrator,
  { owner, draft }: Pick<Profile, 'owner' | 'draft'>,
  on: string,
): Promise<string> {
  const actor = await narrator.as(owner);
  const admissions = narrator.get(Admissions);
  const id = await admissions.start(actor, draft);
  const paper = (title: string) => narrator.paper(owner, title, [`主营：${draft.mainProducts}`]);
  await admissions.addDocument(actor, id, { kind: 'business_licence', fileId: await paper('营业执照') });
  await admissions.addDocument(actor, id, { kind: 'commitment_letter', fileId: await paper('承诺书') });
  await admissions.addDocument(actor, id, { kind: 'bank_account_proof', fileId: await paper('对公账户证明') });
  if (draft.processes) {
    const validUntil = later(on, LICENCE_UNTIL_YEARS);
    await admissions.addDocument(actor, id, {
      kind: 'food_production_licence',
      fileId: await paper('食品生产许可证'),
      validUntil,
    });
  }
  await admissions.submit(actor, id, 1);
  return id;
}

async function* commissions(narrator: Narrator, profile: Profile, from: string): Thread {
  const service = narrator.get(AgentCommissions);
  for (const { producer, scope } of profile.commissions!) {
    const fileId = await narrator.paper(profile.owner, '委托代理书', [scope]);
    const id = await service.propose(await narrator.as(profile.owner), {
      producerId: narrator.organisation(producer),
      fileId,
      scope,
      validFrom: from,
      validTo: later(from, LICENCE_UNTIL_YEARS),
    });
    await service.confirm(await narrator.as(`${producer}-owner`), id);
  }
}

/** As many invented households as the widest product needs; every product names the first so many of them. */
async function registerHouseholds(narrator: Narrator, profile: Profile, since: string): Promise<void> {
  const count = Math.max(0, ...produceOf(profile.key).map((produce) => produce.households ?? 0));
  if (count === 0) return;
  const actor = await narrator.as(profile.owner);
  const village = produceOf(profile.key)[0]!.origin;
  const evidenceFileId = await narrator.paper(profile.owner, '联农带农协议及收购台账', [
    `共${count}户，姓名和证件号均为虚构`,
  ]);
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const household = inventedHousehold(profile.key, index, village);
    ids.push(
      await narrator
        .get(Households)
        .register(actor, { ...household, link: { mode: household.mode, validFrom: since, evidenceFileId } }),
    );
  }
  narrator.households.set(profile.key, ids);
}

/** Certified through township, trade and county, published, listed. */
export async function* certifiedProduct(narrator: Narrator, profile: Profile, produce: Produce, from: string): Thread {
  yield at(from, '09:00');
  const application = await applyForCertificate(narrator, profile.owner, profile.key, produce);
  yield* review(narrator, application, produce.origin, from);
  yield at(addDays(from, 20), '10:00');
  const issuer = await narrator.as(reviewersOf(produce.origin).revitalisation);
  narrator.certificates.set(produce.key, await narrator.get(Certificates).issue(issuer, application));
  yield at(addDays(from, 21), '10:00');
  await listProduct(narrator, profile.owner, produce);
}

/** Anything that stands on another product's certificate, or on none. */
async function* plainProduct(narrator: Narrator, profile: Profile, produce: Produce, from: string): Thread {
  yield at(from, '11:00');
  await listProduct(narrator, profile.owner, produce);
}

/** The three levels, one after the other; the last pass publishes. Goes only as far as asked. */
export async function* review(narrator: Narrator, id: string, origin: string, from: string, levels = 3): Thread {
  const reviewers = reviewersOf(origin);
  const by = { township: reviewers.township, trade: reviewers.trade, county: reviewers.revitalisation } as const;
  const words = { township: '产地和户数核实无误', trade: '生产技术规程符合要求', county: '同意公示' } as const;
  for (const [index, level] of (['township', 'trade', 'county'] as const).slice(0, levels).entries()) {
    yield at(addDays(from, index + 1), '10:30');
    await narrator
      .get(CertificateReviews)
      .review(await narrator.as(by[level]), id, level, { verdict: 'pass', remark: words[level] });
  }
}

export async function applyForCertificate(
  narrator: Narrator,
  owner: string,
  supplier: string,
  produce: Produce,
): Promise<string> {
  const actor = await narrator.as(owner);
  const applications = narrator.get(CertificateApplications);
  const [ware] = produce.wares;
  const id = await applications.start(actor, {
    productName: produce.certifiedAs ?? produce.name,
    categoryCode: produce.category,
    originCode: produce.origin,
    specification: `${ware!.name}/${ware!.unit}`,
    processed: produce.processed ?? false,
    annualCapacityGrams: (produce.tonnes ?? 20n) * 1_000_000n,
    priceFen: ware!.priceFen,
    comparisonPriceFen: (ware!.priceFen * 104n) / 100n,
    priceUnit: ware!.unit,
    comparisonSource: '当地农贸市场同规格同品质均价（样例）',
    benefitText: produce.households
      ? `带动${produce.households}户，以订单收购为主`
      : '土地流转和季节用工，尚未逐户登记',
  });
  for (const [kind, title, dated] of CERTIFICATE_PAPERS.filter(
    ([kind]) => kind !== 'food_production_licence' || produce.processed,
  )) {
    const fileId = await narrator.paper(owner, title, kind === 'test_report' ? [produce.name] : []);
    await applications.addDocument(actor, id, {
      kind,
      fileId,
      validUntil: dated ? later(narrator.today(), LICENCE_UNTIL_YEARS) : null,
    });
  }
  const households = narrator.households.get(supplier) ?? [];
  if (produce.households) await applications.setHouseholds(actor, id, households.slice(0, produce.households));
  await applications.submit(actor, id, 1);
  return id;
}

const CERTIFICATE_PAPERS = [
  ['origin_proof', '产地证明', false],
  ['test_report', '检测报告', true],
  ['benefit_agreement', '带贫协议', false],
  ['commitment_letter', '产品承诺书', false],
  ['food_production_licence', '食品生产许可证', true],
] as const;

export async function listProduct(narrator: Narrator, owner: string, produce: Produce): Promise<string> {
  const actor = await narrator.as(owner);
  const products = narrator.get(Products);
  const product = await products.create(actor, {
    name: produce.name,
    categoryCode: produce.category,
    originCode: produce.origin,
    description: produce.description,
    certificateId: narrator.certificates.get(produce.certificateOf ?? produce.key) ?? null,
    agentForId: produce.agentFor ? narrator.organisation(produce.agentFor) : null,
  });
  for (const { sku, grams, stock, min, ...ware } of produce.wares) {
    const variant = await narrator
      .get(Variants)
      .add(actor, product.id, { ...ware, sku, netWeightGrams: grams, minQuantity: min, onHand: stock });
    narrator.variants.set(sku, variant.id);
  }
  const photos: string[] = [];
  for (const picture of picturesOf(produce)) {
    photos.push(await narrator.store(owner, `${picture}.jpg`, 'photo', samplePicture(picture)));
  }
  const { version } = await products.own(actor, product.id);
  await narrator.get(ProductPhotos).replace(actor, product.id, version, photos);
  await products.list(actor, product.id);
  return product.id;
}
