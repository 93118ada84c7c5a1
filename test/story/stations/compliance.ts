import type { Story } from '../story.js';
import { must, same, until, yuan } from '../teller.js';
import type { Agreed } from './agreement.js';
import type { Delivered } from './delivery.js';
import { BOTTLE_FEN } from './listing.js';
import { type Figures, PROGRAMME } from './planning.js';

interface Page {
  readonly totals: { readonly gross: Figures };
}
interface Purchase {
  readonly order: { readonly number: string };
  readonly lines: readonly {
    readonly id: string;
    readonly certificateNumber: string | null;
    readonly counts: readonly (Figures & {
      readonly programmeCode: string;
      readonly eligible: boolean;
      readonly reason: string;
    })[];
  }[];
  readonly receipts: readonly unknown[];
  readonly allocations: readonly unknown[];
  readonly transfers: readonly unknown[];
}
interface Export {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly progress: number;
  readonly failure: string | null;
  readonly ledgerPosition: string | null;
  readonly ledgerHash: string | null;
}

const OFFICES = [
  ['county-finance', '430481', '县'],
  ['city-finance', '4304', '市'],
  ['province-finance', '43', '省'],
] as const;
const STAGES = ['orderedFen', 'acceptedFen', 'paidFen', 'completedFen'] as const;

/** What the three finance offices see before anything is bought. */
export async function officesBefore(story: Story): Promise<Map<string, Figures>> {
  return story.tell.step('县、市、省财政记下采购前的数字', async () => {
    const before = new Map<string, Figures>();
    for (const [login, division] of OFFICES) before.set(login, await figuresOf(story, login, division));
    return [`县完成 ${yuan(before.get('county-finance')!.completedFen)}`, before];
  });
}

async function figuresOf(story: Story, login: string, division: string): Promise<Figures> {
  const person = await story.as(login);
  const page = await person.get<Page>(
    `/api/oversight/compliance?division=${division}&year=${await story.year()}&programme=${PROGRAMME}`,
  );
  return page.totals.gross;
}

/** Station 10: the officials' figures have changed by exactly this purchase, and lead down to its line. */
export async function compliance(
  story: Story,
  agreed: Agreed,
  delivered: Delivered,
  before: ReadonlyMap<string, Figures>,
): Promise<void> {
  story.tell.station(10, '履约监测');
  const acceptedFen = delivered.goodsFen - BOTTLE_FEN;
  const rise = {
    orderedFen: BigInt(agreed.order.goodsFen),
    acceptedFen,
    paidFen: acceptedFen,
    completedFen: acceptedFen,
  };
  for (const [login, division, name] of OFFICES) {
    await story.tell.check(`${name}财政的数字恰好变动这一笔`, async () => {
      const awaited = (stage: (typeof STAGES)[number]) => String(BigInt(before.get(login)![stage]) + rise[stage]);
      const now = await until(
        `${name}级应为 ${STAGES.map((stage) => `${stage} ${awaited(stage)}`).join('，')}`,
        () => figuresOf(story, login, division),
        (figures) => STAGES.every((stage) => figures[stage] === awaited(stage)),
      );
      return `完成 ${yuan(before.get(login)!.completedFen)} → ${yuan(now.completedFen)}`;
    });
  }
  await drilledDown(story, agreed, acceptedFen);
  await exported(story, 'compliance_table', 'xlsx', Buffer.from('PK\u0003\u0004', 'latin1'));
  await exported(story, 'bulletin', 'pdf', Buffer.from('%PDF-', 'latin1'));
}

async function drilledDown(
  story: Story,
  { order, bottleLineId, bulkLineId }: Agreed,
  acceptedFen: bigint,
): Promise<void> {
  await story.tell.check('从县下钻到这一行：4 次请求', async () => {
    const county = await story.as('county-finance');
    const year = await story.year();
    const base = '/api/oversight/compliance';
    await county.get<Page>(`${base}?division=430481&year=${year}&programme=${PROGRAMME}`);
    const agencies = await county.get<{ items: { id: string; name: string }[] }>(
      `${base}/agencies?division=430481&year=${year}&programme=${PROGRAMME}&search=${encodeURIComponent(order.buyerName)}`,
    );
    const agency = agencies.items.find(({ name }) => name === order.buyerName);
    must(agency, `县内没有找到 ${order.buyerName}`);
    const orders = await county.get<{ items: { id: string }[] }>(
      `${base}/agencies/${agency.id}/orders?year=${year}&limit=100`,
    );
    must(
      orders.items.some(({ id }) => id === order.id),
      `单位的订单里没有 ${order.number}`,
    );
    const purchase = await county.get<Purchase>(`${base}/orders/${order.id}`);
    const counts = purchase.lines.flatMap(({ counts: each }) =>
      each.filter(({ programmeCode }) => programmeCode === PROGRAMME),
    );
    same('行', purchase.lines.map(({ id }) => id).sort(), [bottleLineId, bulkLineId].sort());
    same(
      '各行完成之和',
      counts.reduce((sum, count) => sum + BigInt(count.completedFen), 0n),
      acceptedFen,
    );
    must(
      purchase.receipts.length === 2 && purchase.allocations.length > 0 && purchase.transfers.length > 0,
      '应有验收、付款和账本转账',
    );
    return `${agency.name} → ${order.number} → ${purchase.lines.length} 行，${counts[0]!.reason}`;
  });
}

async function exported(story: Story, kind: string, format: string, magic: Buffer): Promise<void> {
  await story.tell.check(`导出 ${kind} ${format}：进度、下载、账本位置`, async () => {
    const county = await story.as('county-finance');
    const asked = await county.post<Export>('/api/oversight/exports', {
      kind,
      format,
      division: '430481',
      year: await story.year(),
    });
    const done = await until(
      '导出完成',
      () => county.get<Export>(`/api/oversight/exports/${asked.id}`),
      ({ state }) => state === 'done' || state === 'failed',
      30,
    );
    same('状态', [done.state, done.failure], ['done', null]);
    must(/^[0-9a-f]{64}$/.test(done.ledgerHash ?? ''), `导出没有账本哈希：${done.ledgerHash}`);
    const file = await county.send('GET', `/api/oversight/exports/${asked.id}/content`);
    same('下载', file.status, 200);
    must(file.bytes.subarray(0, magic.length).equals(magic), `文件不是 ${format}`);
    return `${file.bytes.length} 字节，账本 ${done.ledgerPosition} ${done.ledgerHash!.slice(0, 12)}…`;
  });
}
