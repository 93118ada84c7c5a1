import type { OrganisationKind, SupplierKind, UnitKind } from './organisation.entity.js';
import type { Role } from './permissions.js';

export const DEMO_PASSWORD = 'bangfu-demo';

export interface DemoOrganisation {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly unitKind?: UnitKind;
  readonly supplierKind?: SupplierKind;
  readonly name: string;
  readonly shortName: string;
  readonly divisionCode: string;
  readonly parent?: string;
  /** False only for bodies that really exist by that name. */
  readonly invented: boolean;
}

export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** Key of the organisation; null for a person's own affairs. */
  readonly organisation: string | null;
}

const office = (
  key: string,
  kind: OrganisationKind,
  name: string,
  shortName: string,
  divisionCode: string,
): DemoOrganisation => ({
  key,
  kind,
  name,
  shortName,
  divisionCode,
  invented: false,
});
const unit = (
  key: string,
  unitKind: UnitKind,
  name: string,
  shortName: string,
  more: Partial<DemoOrganisation> = {},
): DemoOrganisation => ({
  key,
  kind: 'budget_unit',
  unitKind,
  name,
  shortName,
  divisionCode: '430481',
  invented: true,
  ...more,
});
const supplier = (
  key: string,
  supplierKind: SupplierKind,
  name: string,
  shortName: string,
  divisionCode: string,
  invented = true,
): DemoOrganisation => ({
  key,
  kind: 'supplier',
  supplierKind,
  name,
  shortName,
  divisionCode,
  invented,
});

/** The story's organisations. A name that is not from a public source is marked as invented and shown as such. */
export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  {
    key: 'operator',
    kind: 'operator',
    name: '帮扶集市运营中心',
    shortName: '运营中心',
    divisionCode: '43',
    invented: true,
  },
  office('province-finance', 'finance', '湖南省财政厅', '省财政厅', '43'),
  office('city-finance', 'finance', '衡阳市财政局', '衡阳财政局', '4304'),
  office('county-finance', 'finance', '耒阳市财政局', '耒阳财政局', '430481'),
  office('county-agriculture', 'agriculture', '耒阳市农业农村局', '农业农村局', '430481'),
  office('county-revitalisation', 'revitalisation', '耒阳市乡村振兴局', '乡村振兴局', '430481'),
  office('county-trade', 'trade', '耒阳市林业局', '林业局', '430481'),
  office('township', 'township_government', '淝田镇人民政府', '淝田镇政府', '430481113'),
  unit('canteen', 'prison', '湘南监狱', '湘南监狱', { invented: false }),
  unit('edu', 'organ', '耒阳市教育局', '教育局', { invented: false }),
  unit('aid', 'institution', '耒阳市学生资助管理中心', '学生资助中心', { invented: false, parent: 'edu' }),
  unit('exam', 'institution', '耒阳市青麓教育服务中心', '教育服务中心', { parent: 'edu' }),
  {
    key: 'union',
    kind: 'union',
    name: '耒阳市教育局工会',
    shortName: '教育局工会',
    divisionCode: '430481',
    parent: 'edu',
    invented: true,
  },
  unit('labour', 'organ', '耒阳市人力资源和社会保障局', '人社局', { invented: false }),
  unit('zaoshi', 'organ', '灶市街街道办事处', '灶市街街道', { invented: false, divisionCode: '430481002' }),
  unit('school', 'school', '耒阳市松溪中学', '松溪中学', { parent: 'edu' }),
  unit('primary', 'school', '耒阳市云麓小学', '云麓小学', { parent: 'edu' }),
  unit('hospital', 'hospital', '耒阳市青塘医院', '青塘医院'),
  unit('archive', 'institution', '耒阳市青塘档案服务中心', '档案服务中心'),
  unit('water', 'institution', '耒阳市云溪水利管理所', '水利管理所'),
  unit('affairs', 'organ', '耒阳市松塘机关服务中心', '机关服务中心'),
  unit('city-unit', 'institution', '衡阳市云麓干部培训中心', '干部培训中心', { divisionCode: '4304' }),
  unit('province-unit', 'institution', '湖南省松雅服务中心', '松雅服务中心', { divisionCode: '43' }),
  unit('beijing', 'institution', '北京市海淀区清禾服务中心', '清禾服务中心', { divisionCode: '110108' }),
  {
    key: 'contractor',
    kind: 'enterprise',
    name: '耒阳市禾香苑餐饮服务有限公司',
    shortName: '禾香苑餐饮',
    divisionCode: '430481',
    invented: true,
  },
  supplier('coop', 'company', '黄草洲润福祥农业科技有限公司', '润福祥', '430481113', false),
  supplier('camellia', 'cooperative', '耒阳市党田青岭油茶专业合作社', '青岭油茶', '430481115'),
  supplier('poultry', 'family_farm', '耒阳市大义云坡家庭农场', '云坡农场', '430481117'),
  supplier('noodle', 'cooperative', '耒阳市坛下青溪红薯粉专业合作社', '青溪红薯粉', '430481215'),
  supplier('trader', 'trader', '衡阳市湘禾汇商贸有限公司', '湘禾汇', '430405'),
  supplier('anhua', 'cooperative', '安化县云坳黑茶专业合作社', '云坳黑茶', '430923'),
  supplier('shangdu', 'cooperative', '商都县青穗马铃薯专业合作社', '青穗马铃薯', '150923'),
];

/** The accounts to try, as printed at the start and on the welcome page. All persons are invented. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { login: 'shopper', name: '唐小满', role: 'shopper', organisation: null },
  { login: 'coop-owner', name: '谢润田', role: 'coop_owner', organisation: 'coop' },
  { login: 'coop-clerk', name: '谢春苗', role: 'coop_clerk', organisation: 'coop' },
  { login: 'canteen-manager', name: '罗致远', role: 'agency_manager', organisation: 'canteen' },
  { login: 'canteen-buyer', name: '曾念青', role: 'agency_buyer', organisation: 'canteen' },
  { login: 'canteen-approver', name: '贺正平', role: 'agency_approver', organisation: 'canteen' },
  { login: 'canteen-acceptor', name: '伍秋实', role: 'agency_acceptor', organisation: 'canteen' },
  { login: 'canteen-finance', name: '梁算之', role: 'agency_finance', organisation: 'canteen' },
  { login: 'union-officer', name: '蒋同心', role: 'union_officer', organisation: 'union' },
  { login: 'township-clerk', name: '资问农', role: 'township_clerk', organisation: 'township' },
  { login: 'county-agriculture', name: '段丰年', role: 'county_agriculture', organisation: 'county-agriculture' },
  {
    login: 'county-revitalisation',
    name: '阳振华',
    role: 'county_revitalisation',
    organisation: 'county-revitalisation',
  },
  { login: 'county-trade', name: '林长青', role: 'county_trade', organisation: 'county-trade' },
  { login: 'county-finance', name: '钱守正', role: 'county_finance', organisation: 'county-finance' },
  { login: 'city-finance', name: '衡思均', role: 'city_finance', organisation: 'city-finance' },
  { login: 'province-finance', name: '湘致和', role: 'province_finance', organisation: 'province-finance' },
  { login: 'operator', name: '管运营', role: 'operator', organisation: 'operator' },
];

const SURNAMES = [...'周吴郑王冯陈褚卫沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const GIVEN = ['以宁', '知远', '若谷', '怀瑾', '明夷', '清和', '守拙', '闻道', '思齐', '安澜', '乐山', '望舒', '景行'];

const AGENCY_POSTS: readonly (readonly [string, Role])[] = [
  ['manager', 'agency_manager'],
  ['buyer', 'agency_buyer'],
  ['approver', 'agency_approver'],
  ['acceptor', 'agency_acceptor'],
  ['finance', 'agency_finance'],
];

/** The rest of the staff, `<organisation key>-<post>`: every agency can order, approve, accept and pay; every supplier has an owner. */
export function demoStaff(): DemoAccount[] {
  const posts = DEMO_ORGANISATIONS.flatMap(({ key, kind }) => postsOf(key, kind));
  return posts.map((post, i) => ({ ...post, name: SURNAMES[i % SURNAMES.length]! + GIVEN[(i * 5) % GIVEN.length]! }));
}

function postsOf(key: string, kind: OrganisationKind): Omit<DemoAccount, 'name'>[] {
  if (key === 'canteen' || key === 'coop') return [];
  if (kind === 'supplier') return [{ login: `${key}-owner`, role: 'coop_owner', organisation: key }];
  if (kind !== 'budget_unit' && kind !== 'enterprise' && kind !== 'union') return [];
  return AGENCY_POSTS.map(([post, role]) => ({ login: `${key}-${post}`, role, organisation: key }));
}

/** The same id in every story, so that documents and links can name it. */
export function demoOrganisationId(key: string): string {
  const position = DEMO_ORGANISATIONS.findIndex((organisation) => organisation.key === key);
  if (position < 0) throw new Error(`no demo organisation "${key}"`);
  return `019a0000-0000-7000-8000-${String(position + 1).padStart(12, '0')}`;
}
