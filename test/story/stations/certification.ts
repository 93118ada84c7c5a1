import { idNumber, mobile } from '../codes.js';
import { paper } from '../papers.js';
import type { Story } from '../story.js';
import { must, same, yuan } from '../teller.js';
import type { Supplier } from './admission.js';

export const VILLAGE = '430481113216';
export const OIL_PRICE_FEN = 7_200n;

interface Application {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly certificateId: string | null;
  readonly households: readonly unknown[];
  readonly notices: readonly { readonly id: string; readonly level: string; readonly untilOn: string }[];
  readonly objections: readonly { readonly id: string; readonly state: string }[];
}
interface Certificate {
  readonly id: string;
  readonly number: string;
  readonly verifyCode: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly householdCount: number;
  readonly poorHouseholdLinked: boolean;
  readonly listed832: boolean;
  readonly catalogueCode: string;
}
interface DocumentKind {
  readonly kind: string;
  readonly name: string;
  readonly need: string;
  readonly dated: boolean;
}

const HOUSEHOLDS = 6;

/** Station 2: households, three reviews, publicity with an objection, and a certificate that anybody can check. */
export async function certification(
  story: Story,
  supplier: Supplier,
): Promise<{ certificateId: string; productName: string }> {
  story.tell.station(2, '产品认定');
  const productName = `冷榨山茶油${story.run}`;
  const householdIds = await households(story, supplier);
  const application = await submitted(story, supplier, productName, householdIds);
  const published = await reviewed(story, supplier, application, productName);
  await objection(story, published, supplier, productName);
  const certificateId = await issued(story, supplier, published, productName);
  return { certificateId, productName };
}

async function households(story: Story, { owner }: Supplier): Promise<string[]> {
  return story.tell.step('登记联农带农户（姓名、证件加密）', async () => {
    const agreement = await owner.upload('带贫协议-样张.pdf', paper(`带贫协议 ${story.run}`));
    const link = { mode: 'order_purchase', validFrom: await story.today(-30), evidenceFileId: agreement };
    const household = { name: '谢样例', status: 'lifted', villageCode: VILLAGE, phone: mobile() };
    await owner.refused(
      'POST',
      '/api/vendor/households',
      { ...household, idNumber: '430481197001010001', link },
      422,
      'id_number_invalid',
    );
    const ids: string[] = [];
    for (let index = 0; index < HOUSEHOLDS; index += 1) {
      const status = ['four_key', 'unstable', 'marginal', 'lifted'][index % 4];
      const made = await owner.post<{ id: string }>('/api/vendor/households', {
        ...household,
        status,
        idNumber: idNumber(),
        link,
      });
      ids.push(made.id);
    }
    const listed = await owner.get<{ items: { nameMasked: string }[] }>('/api/vendor/households?limit=10');
    same('显示的姓名', listed.items[0]?.nameMasked, '谢**');
    return [`${ids.length} 户，黄草洲村`, ids];
  });
}

async function submitted(
  story: Story,
  { owner, shortName }: Supplier,
  productName: string,
  householdIds: string[],
): Promise<Application> {
  return story.tell.step('申请认定：材料、农户、价格依据', async () => {
    const base = '/api/vendor/certificate-applications';
    const draft = await owner.post<Application>(base, {
      productName,
      categoryCode: '0104',
      originCode: VILLAGE,
      specification: '500mL/瓶',
      processed: true,
      annualCapacityGrams: 24_000_000n,
      priceFen: OIL_PRICE_FEN,
      comparisonPriceFen: 7_500n,
      priceUnit: '瓶',
      comparisonSource: '耒阳市农贸市场均价（样例）',
      benefitText: '按每斤高于市场价0.5元收购茶籽，年底按股分红',
    });
    const kinds = await owner.get<DocumentKind[]>(`${base}/document-kinds`);
    for (const kind of kinds.filter(({ need }) => need !== 'optional')) {
      const fileId = await owner.upload(`${kind.name}-样张.pdf`, paper(`${kind.name} ${productName}`));
      await owner.post(`${base}/${draft.id}/documents`, {
        kind: kind.kind,
        fileId,
        ...(kind.dated && { validUntil: await story.today(720) }),
      });
    }
    const linked = await owner.put<Application>(`${base}/${draft.id}/households`, { householdIds });
    const sent = await owner.post<Application>(`${base}/${draft.id}/submission`, { version: linked.version });
    same('状态', sent.state, 'township_review');
    story.told('township-clerk', `待乡镇初审：${shortName}“${productName}”`);
    return [`${productName}，${sent.households.length} 户，单价 ${yuan(OIL_PRICE_FEN)}`, sent];
  });
}

async function reviewed(
  story: Story,
  { shortName }: Supplier,
  { id }: Application,
  productName: string,
): Promise<Application> {
  const path = `/api/oversight/certificate-applications/${id}`;
  const pass = { verdict: 'pass', remark: '材料真实，同意' };
  return story.tell.step('镇办初审、行业复审、县级审定', async () => {
    const county = await story.as('county-revitalisation');
    await county.refused('POST', `${path}/county-review`, pass, 409, 'wrong_step');
    const township = await (await story.as('township-clerk')).post<Application>(`${path}/township-review`, pass);
    same('初审后', township.state, 'trade_review');
    story.told('county-trade', `${shortName}“${productName}”`);
    const trade = await (await story.as('county-trade')).post<Application>(`${path}/trade-review`, pass);
    same('复审后', trade.state, 'county_review');
    story.told('county-revitalisation', `${shortName}“${productName}”`);
    const decided = await county.post<Application>(`${path}/county-review`, pass);
    same('审定后', decided.state, 'publicity');
    same('公示的级别', decided.notices.map(({ level }) => level).sort(), ['county', 'township', 'village']);
    return [`三级同时公示至 ${decided.notices[0]!.untilOn}`, decided];
  });
}

async function objection(
  story: Story,
  application: Application,
  { shortName, owner }: Supplier,
  productName: string,
): Promise<void> {
  const path = `/api/oversight/certificate-applications/${application.id}/certificate`;
  const county = await story.as('county-revitalisation');
  const shopper = await story.as('shopper');
  await story.tell.step('公示期内不能颁证', async () => {
    const refused = await county.refused('POST', path, {}, 409, 'publicity_running');
    return [refused.detail, null];
  });
  await story.tell.step('群众提出异议，有异议不能颁证', async () => {
    const notice = application.notices.find(({ level }) => level === 'village')!;
    const seen = await story
      .stranger()
      .get<{ content: { productName: string; householdCount: number } }>(`/api/storefront/publicity/${notice.id}`);
    same('公示的产品', seen.content.productName, productName);
    await shopper.post(`/api/storefront/publicity/${notice.id}/objections`, {
      remark: '听说茶籽不全是本村的，请核实（样例）',
    });
    story.told('county-revitalisation', `公示异议待处理：${shortName}“${productName}”`);
    story.told(owner.login, `“${productName}”公示期间收到异议`);
    await county.refused('POST', path, { greenChannelReason: '秋冬集中供应，走绿色通道' }, 409, 'objections_open');
    return [`公示农户 ${seen.content.householdCount} 户`, null];
  });
  await story.tell.step('核实后异议不成立', async () => {
    const current = await county.get<Application>(`/api/oversight/certificate-applications/${application.id}`);
    const open = current.objections.find(({ state }) => state === 'open');
    must(open, '应有一条未办结的异议');
    await county.post(`/api/oversight/objections/${open.id}/settlement`, {
      state: 'dismissed',
      text: '经现场核实，茶籽均产自黄草洲村',
    });
    story.told('shopper', `您对“${productName}”提出的异议已处理`);
    return ['dismissed，答复异议人', null];
  });
}

async function issued(
  story: Story,
  { owner, name }: Supplier,
  { id }: Application,
  productName: string,
): Promise<string> {
  const county = await story.as('county-revitalisation');
  const certificate = await story.tell.step('绿色通道颁证', async () => {
    const done = await county.post<Application>(`/api/oversight/certificate-applications/${id}/certificate`, {
      greenChannelReason: '秋冬集中供应，走绿色通道',
    });
    same('状态', done.state, 'certified');
    const found = await owner.get<Certificate>(`/api/vendor/certificates/${done.certificateId}`);
    same('发证目录', found.catalogueCode, '430481');
    same('属832县', found.listed832, false);
    same('联结农户', found.poorHouseholdLinked, true);
    story.told(owner.login, `“${productName}”已获认定`);
    return [`${found.number}，有效至 ${found.validTo}`, found];
  });
  await story.tell.check('任何人凭编号和验证码查验', async () => {
    const query = (code: string) =>
      `/api/storefront/certificates/verification?number=${encodeURIComponent(certificate.number)}&code=${code}`;
    const seen = await story
      .stranger()
      .get<{ supplierName: string; state: string; householdCount: number }>(query(certificate.verifyCode));
    same('供应商', seen.supplierName, name);
    same('状态', seen.state, 'valid');
    await story.stranger().refused('GET', query('22222222'), undefined, 404, 'certificate_unverified');
    return `${seen.state}，带动 ${seen.householdCount} 户`;
  });
  return certificate.id;
}
