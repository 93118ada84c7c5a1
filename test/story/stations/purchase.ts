import type { Person } from '../person.js';
import type { Story } from '../story.js';
import { must, same, yuan } from '../teller.js';
import type { Supplier } from './admission.js';
import { BOTTLE_FEN, BULK_FEN, type Goods } from './listing.js';
import { NATIONAL, PROGRAMME, type Watched } from './planning.js';

interface RequestLine {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly amountFen: string;
  readonly state: string;
}
interface Request {
  readonly id: string;
  readonly number: string | null;
  readonly state: string;
  readonly version: number;
  readonly totalFen: string;
  readonly heldUntil: string | null;
  readonly lines: readonly RequestLine[];
}
interface Budget {
  readonly fund: string;
  readonly amountFen: string;
  readonly reservedFen: string;
  readonly spentFen: string;
  readonly freeFen: string;
  readonly version: number;
}
interface Effect {
  readonly totalFen: string;
  readonly budget: { readonly freeBeforeFen: string; readonly freeAfterFen: string } | null;
  readonly programmes: readonly {
    readonly programmeCode: string;
    readonly orderedBeforeFen: string;
    readonly orderedAfterFen: string;
    readonly lines: readonly {
      readonly lineId: string;
      readonly eligible: boolean;
      readonly reason: string;
      readonly countsFen: string;
    }[];
  }[];
  readonly approvals: { readonly needed: number };
}
interface Pasted {
  readonly accepted: readonly { readonly variantId: string; readonly quantity: number }[];
  readonly faults: readonly { readonly row: number; readonly code: string; readonly message: string }[];
  readonly version: number;
}

export const BOTTLES = 20n;
/** Nine kilograms, in units of half a kilogram. */
export const BULK_UNITS = 18n;
const NOODLES = 5n;
const TOTAL_FEN = BOTTLES * BOTTLE_FEN + BULK_UNITS * BULK_FEN + NOODLES * 1_200n;
const BASE = '/api/procurement/purchase-requests';

export const budgetOf = async (story: Story): Promise<Budget | undefined> => {
  const budgets = await (
    await story.as('canteen-manager')
  ).get<Budget[]>(`/api/procurement/budgets?year=${await story.year()}`);
  return budgets.find(({ fund }) => fund === 'canteen');
};

const reservedOf = async ({ owner }: Supplier, variantId: string): Promise<number> => {
  const { items } = await owner.get<{ items: { variantId: string; reserved: number }[] }>('/api/vendor/stock?limit=50');
  return items.find((level) => level.variantId === variantId)!.reserved;
};

/** Station 5: from a budget to an approved request; who asks does not approve; what waits is held. */
export async function purchase(story: Story, supplier: Supplier, goods: Goods, watched: Watched): Promise<string> {
  story.tell.station(5, '采购申请');
  await budgetRaised(story);
  const buyer = await story.as('canteen-buyer');
  const draft = await drafted(story, buyer, goods);
  await previewed(story, buyer, draft);
  const sent = await submitted(story, buyer, supplier, goods, draft);
  return approved(story, buyer, supplier, goods, sent, watched);
}

async function budgetRaised(story: Story): Promise<void> {
  await story.tell.step('单位管理员追加食堂预算', async () => {
    const manager = await story.as('canteen-manager');
    const before = await budgetOf(story);
    const amountFen = BigInt(before?.amountFen ?? 0) + 1_000_000n;
    const path = `/api/procurement/budgets/${await story.year()}/canteen`;
    const after = await manager.put<Budget>(path, {
      amountFen,
      reason: `追加（演练 ${story.run}）`,
      version: before?.version ?? 0,
    });
    same('可用', after.freeFen, String(BigInt(before?.freeFen ?? 0) + 1_000_000n));
    await manager.refused(
      'PUT',
      path,
      { amountFen: amountFen + 1n, reason: '旧版本', version: before?.version ?? 0 },
      409,
      'stale_version',
    );
    return [`+${yuan(1_000_000n)}，可用 ${yuan(after.freeFen)}`, null];
  });
}

async function drafted(story: Story, buyer: Person, goods: Goods): Promise<Request> {
  const draft = await story.tell.step('从目录选商品', async () => {
    const made = await buyer.post<Request>(BASE, {
      title: `食堂茶油采购 ${story.run}`,
      fund: 'canteen',
      wantedOn: await story.today(7),
      deliveryAddress: '耒阳市湘南监狱食堂后门（样例）',
      contact: { name: '伍秋实', phone: '13900000000' },
      remark: '工作日上午送货',
      lines: [
        { variantId: goods.bottleId, quantity: Number(BOTTLES) },
        { variantId: goods.noodleId, quantity: Number(NOODLES) },
      ],
    });
    await buyer.refused(
      'POST',
      BASE,
      { title: '数量为零', fund: 'canteen', lines: [{ variantId: goods.bottleId, quantity: 0 }] },
      400,
      'invalid_request',
    );
    return [`${made.lines.length} 行，${yuan(made.totalFen)}`, made];
  });
  return story.tell.step('从表格粘贴：认得的加入，不认得的逐行说明', async () => {
    const text = `商品名称\t数量\t单位\n${goods.bulkName}\t9\t公斤\n月球土豆${story.run}\t3\t袋`;
    const pasted = await buyer.post<Pasted>(`${BASE}/${draft.id}/pasted-lines`, { version: draft.version, text });
    same(
      '认得的行',
      pasted.accepted.map(({ variantId, quantity }) => [variantId, quantity]),
      [[goods.bulkId, Number(BULK_UNITS)]],
    );
    same(
      '有误的行',
      pasted.faults.map(({ row, code }) => [row, code]),
      [[3, 'no_match']],
    );
    const now = await buyer.get<Request>(`${BASE}/${draft.id}`);
    same('合计', now.totalFen, TOTAL_FEN);
    return [`9 公斤 → 18 斤；第 3 行：${pasted.faults[0]!.message}`, now];
  });
}

async function previewed(story: Story, buyer: Person, draft: Request): Promise<void> {
  await story.tell.step('提交前预览：预算、各项目份额及原因', async () => {
    const effect = await buyer.get<Effect>(`${BASE}/${draft.id}/effect`);
    same('合计', effect.totalFen, TOTAL_FEN);
    same('预算变化', BigInt(effect.budget!.freeBeforeFen) - BigInt(effect.budget!.freeAfterFen), TOTAL_FEN);
    const [leiyang, national] = [PROGRAMME, NATIONAL].map((code) =>
      effect.programmes.find(({ programmeCode }) => programmeCode === code)!,
    );
    const reasons = (lines: Effect['programmes'][number]['lines']) =>
      [...new Set(lines.map(({ eligible, reason }) => `${eligible}:${reason}`))].sort();
    const counted = TOTAL_FEN - NOODLES * 1_200n;
    same('耒阳项目增加', BigInt(leiyang!.orderedAfterFen) - BigInt(leiyang!.orderedBeforeFen), counted);
    same('耒阳项目各行', reasons(leiyang!.lines), ['false:not_certified', 'true:poor_household_linked']);
    same('国家项目增加', BigInt(national!.orderedAfterFen) - BigInt(national!.orderedBeforeFen), 0n);
    same('国家项目各行', reasons(national!.lines), ['false:not_certified', 'false:origin_not_listed832']);
    same('需要审批', effect.approvals.needed, 1);
    return [`耒阳 +${yuan(counted)}，832平台 0（产地不属832县）`, null];
  });
}

async function submitted(
  story: Story,
  buyer: Person,
  supplier: Supplier,
  goods: Goods,
  draft: Request,
): Promise<Request> {
  const path = `${BASE}/${draft.id}/submission`;
  const body = { version: draft.version, totalFen: TOTAL_FEN };
  await story.tell.step('试运行：答复相同，什么也没有变', async () => {
    const before = await budgetOf(story);
    const tried = await buyer.send<{ request: Request }>('POST', `${path}?dryRun=true`, body);
    same('状态码', tried.status, 200);
    same('Dry-Run', tried.headers.get('dry-run'), 'true');
    same('试运行所见', tried.body.request.state, 'submitted');
    same('申请仍是', (await buyer.get<Request>(`${BASE}/${draft.id}`)).state, 'draft');
    same('预算', await budgetOf(story), before);
    same('占用库存', await reservedOf(supplier, goods.bottleId), 0);
    return ['draft，库存、预算未动', null];
  });
  return story.tell.step('提交：锁定价格、库存和预算', async () => {
    const before = await budgetOf(story);
    const { request } = await buyer.post<{ request: Request }>(path, body);
    same('状态', request.state, 'submitted');
    same('预占', BigInt((await budgetOf(story))!.reservedFen) - BigInt(before!.reservedFen), TOTAL_FEN);
    same('占用的瓶装', await reservedOf(supplier, goods.bottleId), Number(BOTTLES));
    same('占用的散装', await reservedOf(supplier, goods.bulkId), Number(BULK_UNITS));
    story.told('canteen-approver', request.number!);
    return [`${request.number} ${yuan(request.totalFen)}，保留至 ${request.heldUntil!.slice(0, 10)}`, request];
  });
}

async function approved(
  story: Story,
  buyer: Person,
  supplier: Supplier,
  goods: Goods,
  request: Request,
  watched: Watched,
): Promise<string> {
  const path = `/api/procurement/approvals/${request.id}/approval`;
  await story.tell.step('申请人不能自己批准', async () => {
    const refused = await buyer.refused('POST', path, { version: request.version }, 403, 'not_permitted');
    return [`403 ${refused.detail}`, null];
  });
  const approver = await story.as('canteen-approver');
  const orderId = await story.tell.step('审批人批准，逐行拒绝一行', async () => {
    const waiting = await approver.get<{ items: { id: string }[] }>('/api/procurement/approvals?limit=100');
    must(
      waiting.items.some(({ id }) => id === request.id),
      '待我审批里没有这份申请',
    );
    const noodle = request.lines.find(({ variantId }) => variantId === goods.noodleId)!;
    const outcome = await approver.post<{ request: Request; orderIds: string[] }>(path, {
      version: request.version,
      refusedLines: [{ lineId: noodle.id, reason: '本月粉类已够' }],
      note: '同意',
    });
    same('状态', outcome.request.state, 'approved');
    same('被拒行', outcome.request.lines.find(({ id }) => id === noodle.id)?.state, 'refused');
    same('订单', outcome.orderIds.length, 1);
    same('被拒行的库存已释放', await reservedOf(supplier, goods.noodleId), 0);
    same('其余仍占用', await reservedOf(supplier, goods.bottleId), Number(BOTTLES));
    story.told('canteen-buyer', request.number!);
    return [`1 行被拒，1 家供应商 1 个订单`, outcome.orderIds[0]!];
  });
  await story.tell.step('计划：下单', async () => [
    await watched.risen({ orderedFen: TOTAL_FEN - NOODLES * 1_200n }),
    null,
  ]);
  return orderId;
}
