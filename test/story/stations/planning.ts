import { Person } from '../person.js';
import type { Story } from '../story.js';
import { must, same, until, yuan } from '../teller.js';

export const PROGRAMME = 'leiyang-poor-household';
export const NATIONAL = 'national-832';

export interface Figures {
  readonly orderedFen: string;
  readonly acceptedFen: string;
  readonly paidFen: string;
  readonly completedFen: string;
}
export interface Plan {
  readonly id: string;
  readonly programmeCode: string;
  readonly reservedFen: string;
  readonly total: Figures;
}
interface Filing {
  readonly id: string;
  readonly number: string;
  readonly year: number;
  readonly state: string;
  readonly version: number;
  readonly obstacle: { readonly code: string; readonly field: string | null } | null;
}
const BASE_FEN = 80_000_000n;

/** Station 4: a new office files its year, below the floor first; the canteen of the story has a confirmed plan. */
export async function planning(story: Story): Promise<void> {
  story.tell.station(4, '年度填报');
  const manager = await newUnit(story);
  const filing = await filedTwice(story, manager);
  await confirmed(story, manager, filing);
  await canteenPlanned(story);
}

async function newUnit(story: Story): Promise<Person> {
  return story.tell.step('财政局建立新单位，初始密码首次登录须改', async () => {
    const county = await story.as('county-finance');
    const name = `耒阳市青麓${story.run}服务中心`;
    const unit = await county.post<{ id: string }>('/api/oversight/organisations', {
      kind: 'budget_unit',
      unitKind: 'organ',
      name,
      divisionCode: '430481',
    });
    const login = `unit-${story.run.toLowerCase()}`;
    const operator = await story.as('operator');
    const { firstPassword } = await operator.post<{ firstPassword: string }>(
      `/api/oversight/organisations/${unit.id}/people`,
      { login, name: '周样例', roles: ['agency_manager'] },
    );
    const manager = await new Person(story.url, login).signIn(firstPassword);
    const session = await manager.get<{ passwordChangeRequired: boolean }>('/api/session');
    same('须改密码', session.passwordChangeRequired, true);
    await manager.put('/api/account/password', { password: firstPassword, newPassword: '蔡伦竹海风起2026' });
    return [name, story.bring(manager)];
  });
}

async function filedTwice(story: Story, manager: Person): Promise<Filing> {
  const year = await story.year();
  const floor = BASE_FEN / 5n;
  const answers = (reservedFen: bigint) => ({
    canteen: 'own',
    headcount: 160,
    remark: '样例填报',
    bases: [{ definition: 'canteen_food', amountFen: BASE_FEN }],
    shares: [
      { ruleCode: `${PROGRAMME}/${year}`, reservedFen },
      { ruleCode: `${NATIONAL}/${year}`, reservedFen: BASE_FEN / 10n },
    ],
  });
  const low = await story.tell.step('低于下限：指出哪一项差多少', async () => {
    const draft = await manager.post<Filing>('/api/procurement/filings', { year, ...answers(floor - 1n) });
    same('预览指出的障碍', draft.obstacle?.code, 'share_below_floor');
    const refused = await manager.refused(
      'POST',
      `/api/procurement/filings/${draft.id}/submission`,
      undefined,
      422,
      'share_below_floor',
    );
    same('字段', refused.field, 'shares[0].reservedFen');
    return [`${refused.field}：${refused.detail}`, draft];
  });
  return story.tell.step('改到下限，提交', async () => {
    const saved = await manager.put<Filing>(`/api/procurement/filings/${low.id}`, {
      version: low.version,
      ...answers(floor),
    });
    const sent = await manager.post<Filing>(`/api/procurement/filings/${low.id}/submission`);
    same('状态', [saved.obstacle, sent.state], [null, 'submitted']);
    story.told('county-finance', `青麓${story.run}服务中心${year}年预留份额填报`);
    return [`${sent.number} 基数 ${yuan(BASE_FEN)}，预留 ${yuan(floor)}`, sent];
  });
}

async function confirmed(story: Story, manager: Person, filing: Filing): Promise<void> {
  const county = await story.as('county-finance');
  const path = `/api/oversight/filings/${filing.id}`;
  await story.tell.step('财政局退回，单位重新提交', async () => {
    await county.post(`${path}/return`, { reasons: '请核对食堂全年采购额' });
    story.told(manager.login, `${filing.year}年预留份额填报被退回`);
    const again = await manager.get<Filing>(`/api/procurement/filings/${filing.id}`);
    same('状态', again.state, 'returned');
    const sent = await manager.post<Filing>(`/api/procurement/filings/${filing.id}/submission`);
    same('状态', sent.state, 'submitted');
    return ['returned → submitted', null];
  });
  await story.tell.step('财政局确认，形成各项目份额', async () => {
    const done = await county.post<Filing>(`${path}/confirmation`);
    same('状态', done.state, 'confirmed');
    story.told(manager.login, `${filing.year}年预留份额填报已确认`);
    const plans = await manager.get<Plan[]>(`/api/procurement/plans?year=${filing.year}`);
    const reserved = new Map(plans.map((plan) => [plan.programmeCode, plan.reservedFen]));
    same('耒阳项目预留', reserved.get(PROGRAMME), String(BASE_FEN / 5n));
    same('国家项目预留', reserved.get(NATIONAL), String(BASE_FEN / 10n));
    return [`${plans.length} 个项目`, null];
  });
}

async function canteenPlanned(story: Story): Promise<void> {
  await story.tell.step('湘南监狱食堂的本年计划', async () => {
    const year = await story.year();
    const manager = await story.as('canteen-manager');
    const filings = await manager.get<Filing[]>('/api/procurement/filings');
    const mine = filings.find((filing) => filing.year === year) ?? (await startCanteenFiling(manager, year));
    if (mine.state === 'draft' || mine.state === 'returned') {
      await manager.post(`/api/procurement/filings/${mine.id}/submission`);
    }
    if (mine.state !== 'confirmed') {
      await (await story.as('county-finance')).post(`/api/oversight/filings/${mine.id}/confirmation`);
    }
    const plan = await planOf(story, PROGRAMME);
    return [`${mine.number} 预留 ${yuan(plan.reservedFen)}`, null];
  });
}

async function startCanteenFiling(manager: Person, year: number): Promise<Filing> {
  return manager.post<Filing>('/api/procurement/filings', {
    year,
    canteen: 'own',
    headcount: 420,
    remark: '',
    bases: [{ definition: 'canteen_food', amountFen: 260_000_000n }],
  });
}

/** The canteen's plan in a programme, as its own manager sees it. */
export async function planOf(story: Story, programme: string): Promise<Plan> {
  const plans = await (
    await story.as('canteen-manager')
  ).get<Plan[]>(`/api/procurement/plans?year=${await story.year()}`);
  const plan = plans.find((each) => each.programmeCode === programme);
  must(plan, `没有 ${programme} 的计划`);
  return plan;
}

export type Rise = { readonly [stage in keyof Figures]?: bigint };

/** Watches the figures of one plan: after each event they have risen by exactly so much. */
export class Watched {
  constructor(
    private readonly story: Story,
    private before: Figures,
  ) {}

  static async from(story: Story): Promise<Watched> {
    return new Watched(story, (await planOf(story, PROGRAMME)).total);
  }

  /** Waits until every figure has risen by exactly this much since the last time, and not otherwise. */
  async risen(rise: Rise): Promise<string> {
    const stages = ['orderedFen', 'acceptedFen', 'paidFen', 'completedFen'] as const;
    const awaited = Object.fromEntries(
      stages.map((stage) => [stage, String(BigInt(this.before[stage]) + (rise[stage] ?? 0n))]),
    );
    const total = await until(
      `计划数字应为 ${JSON.stringify(awaited)}`,
      async () => (await planOf(this.story, PROGRAMME)).total,
      (now) => stages.every((stage) => now[stage] === awaited[stage]),
    );
    this.before = total;
    const names = { orderedFen: '下单', acceptedFen: '验收', paidFen: '支付', completedFen: '完成' };
    return (
      stages
        .filter((stage) => rise[stage])
        .map((stage) => `${names[stage]} ${rise[stage]! > 0n ? '+' : ''}${yuan(rise[stage]!)}`)
        .join('，') || '未变'
    );
  }
}
