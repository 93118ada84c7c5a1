import { creditCode, mobile } from '../codes.js';
import { LiveInbox } from '../live-inbox.js';
import { paper, picture } from '../papers.js';
import { Person } from '../person.js';
import type { Story } from '../story.js';
import { same } from '../teller.js';

export interface Supplier {
  readonly owner: Person;
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

interface Admission {
  readonly id: string;
  readonly state: string;
  readonly round: number;
  readonly dueOn: string | null;
  readonly version: number;
  readonly documents: readonly { readonly kind: string }[];
}
interface DocumentKind {
  readonly kind: string;
  readonly name: string;
  readonly need: string;
  readonly dated: boolean;
}

const RETURN = { verdict: 'return', reasons: ['papers_unclear'], remark: '承诺书未加盖公章，请重新上传' };
const PASSWORD = '耒水长流油茶花开满山坡';

/** Station 1: a cooperative that nobody knew signs up, registers itself and is admitted at the second attempt. */
export async function admission(story: Story): Promise<Supplier> {
  const { tell } = story;
  tell.station(1, '供应商入驻');
  await tell.step('采购经办打开实时通知', async () => {
    story.live = await LiveInbox.open(await story.as('canteen-buyer'));
    return ['text/event-stream', null];
  });
  const supplier = await registration(story);
  const draft = await application(story, supplier);
  const resubmitted = await reviewedOnce(story, supplier, draft);
  await admitted(story, supplier, resubmitted);
  return supplier;
}

async function registration(story: Story): Promise<Supplier> {
  const { tell, run } = story;
  const login = `coop-${run.toLowerCase()}`;
  const name = `耒阳市淝田青梧${run}油茶专业合作社`;
  const shortName = `青梧${run}`;
  const owner = new Person(story.url, login);
  await tell.step('注册个人账户并登录', async () => {
    await story.stranger().post('/api/account', { login, name: '谢青梧', password: PASSWORD, phone: mobile() });
    await owner.signIn(PASSWORD);
    story.bring(owner);
    return [login, null];
  });
  const id = await tell.step('登记合作社（430481113 淝田镇）', async () => {
    const body = { supplierKind: 'cooperative', name, shortName, divisionCode: '430481113' };
    await owner.refused(
      'POST',
      '/api/vendor/organisation',
      { ...body, creditCode: '93430481MA4L000000' },
      422,
      'credit_code_invalid',
    );
    const code = creditCode();
    const made = await owner.post<{ id: string }>('/api/vendor/organisation', { ...body, creditCode: code });
    await owner.put('/api/session/organisation', { organisationId: made.id });
    return [`统一社会信用代码 ${code}`, made.id];
  });
  return { owner, id, name, shortName };
}

async function application(story: Story, { owner }: Supplier): Promise<Admission> {
  const { tell } = story;
  const draft = await tell.step('起草入驻申请', async () => {
    const made = await owner.post<Admission>('/api/vendor/admissions', {
      processes: true,
      mainProducts: '冷榨山茶油、红薯粉（样例）',
      capability: '自有油茶林1200亩，冷榨线一条，年产茶油24吨；每批自检，委托检测每年两次。',
      benefitPlan: '与农户签订订单收购协议，每斤茶籽高于市场价0.5元收购。',
    });
    await owner.refused(
      'POST',
      `/api/vendor/admissions/${made.id}/submission`,
      { version: made.version },
      422,
      'documents_missing',
    );
    return [`状态 ${made.state}，缺材料时不能提交`, made];
  });
  return tell.step('上传材料（按内容查类型）', async () => {
    const kinds = await owner.get<DocumentKind[]>('/api/vendor/admissions/document-kinds');
    const needed = kinds.filter(({ need }) => need !== 'optional');
    let latest = draft;
    for (const [index, kind] of needed.entries()) {
      const fileId =
        index % 2 === 0
          ? await owner.upload(`${kind.name}-样张.pdf`, paper(`${kind.name} ${story.run}`))
          : await owner.upload(`${kind.name}-样张.png`, picture(200, 160, 60 + index));
      latest = await owner.post<Admission>(`/api/vendor/admissions/${draft.id}/documents`, {
        kind: kind.kind,
        fileId,
        ...(kind.dated && { validUntil: await story.today(720) }),
      });
    }
    const disguised = await owner.sendFile<{ code: string }>('营业执照.pdf', Buffer.from('<script>样张</script>'));
    same('冒充 PDF 的文件', [disguised.status, disguised.body.code], [422, 'file_type_refused']);
    return [`${latest.documents.length} 份；冒充 PDF 的文件 422`, latest];
  });
}

async function reviewedOnce(story: Story, { owner, shortName }: Supplier, draft: Admission): Promise<Admission> {
  const { tell } = story;
  const submit = (version: number) =>
    owner.post<Admission>(`/api/vendor/admissions/${draft.id}/submission`, { version });
  await tell.step('提交，县级两部门开始计工作日', async () => {
    const submitted = await submit(draft.version);
    same('状态', submitted.state, 'submitted');
    story.told('county-agriculture', `待审核：${shortName}`);
    story.told('county-revitalisation', `待审核：${shortName}`);
    return [`第 ${submitted.round} 轮，应于 ${submitted.dueOn} 前办结`, null];
  });
  await tell.step('农业农村局退回，写明原因', async () => {
    const agriculture = await story.as('county-agriculture');
    const path = `/api/oversight/admissions/${draft.id}/agriculture-review`;
    await agriculture.refused('POST', path, { verdict: 'return' }, 422, 'reasons_needed');
    const returned = await agriculture.post<Admission>(path, RETURN);
    same('状态', returned.state, 'returned');
    await story.notified(owner.login, '入驻申请被退回');
    return [RETURN.remark, null];
  });
  return tell.step('补正后重新提交', async () => {
    const fileId = await owner.upload('承诺书-补正-样张.pdf', paper(`承诺书（补正）${story.run}`));
    const corrected = await owner.post<Admission>(`/api/vendor/admissions/${draft.id}/documents`, {
      kind: 'commitment_letter',
      fileId,
    });
    const again = await submit(corrected.version);
    same('轮次', again.round, 2);
    return [`第 ${again.round} 轮`, again];
  });
}

async function admitted(story: Story, { owner, shortName }: Supplier, application: Admission): Promise<void> {
  const { tell } = story;
  const path = `/api/oversight/admissions/${application.id}`;
  await tell.step('两部门推荐', async () => {
    const operator = await story.as('operator');
    await operator.refused('POST', `${path}/decision`, { verdict: 'admit' }, 409, 'wrong_step');
    await (
      await story.as('county-agriculture')
    ).post(`${path}/agriculture-review`, { verdict: 'recommend', remark: '供货能力和质量安全符合要求' });
    const both = await (
      await story.as('county-revitalisation')
    ).post<Admission>(`${path}/revitalisation-review`, { verdict: 'recommend', remark: '联农带农机制明确' });
    same('状态', both.state, 'recommended');
    story.told('operator', `待准入：${shortName}`);
    return ['农业农村、乡村振兴', null];
  });
  await tell.step('平台准予入驻', async () => {
    const decided = await (await story.as('operator')).post<Admission>(`${path}/decision`, { verdict: 'admit' });
    same('状态', decided.state, 'admitted');
    story.told(owner.login, `${shortName}已获准入驻`);
    const [standing] = await owner.get<{ state: string; kind: string }[]>('/api/vendor/standing');
    same('资格', standing?.state, 'admitted');
    return ['producer 可以上架', null];
  });
}
