import type { AdmissionDraft } from '@bangfu/certification';

/** How each supplier applied: the day of the year before the main one, its place, what it says of itself. */
export interface Profile {
  readonly key: string;
  readonly owner: string;
  readonly division: string;
  /** Null for the one that came long ago, whose first certificate is about to end. */
  readonly appliesOn: string | null;
  readonly draft: AdmissionDraft;
  readonly commissions?: readonly { readonly producer: string; readonly scope: string }[];
}

const draft = (processes: boolean, mainProducts: string, capability: string, benefitPlan: string): AdmissionDraft => ({
  processes,
  mainProducts,
  capability,
  benefitPlan,
});

// One row a line: this is a table.
// prettier-ignore
export const PROFILES: readonly Profile[] = [
  { key: 'coop', owner: 'coop-owner', division: '430481113', appliesOn: '08-04', draft: draft(false, '大白菜、红萝卜、大蒜、鲜红薯', '蔬菜基地1200亩，日供应能力15吨，自有冷库800立方米', '订单收购105户，务工30人，每斤高于市场价0.05元收购') },
  { key: 'camellia', owner: 'camellia-owner', division: '430481115', appliesOn: '08-05', draft: draft(true, '山茶油', '油茶基地4800亩，年产茶油85吨', '土地流转和务工64户，茶籽保底价收购') },
  { key: 'poultry', owner: 'poultry-owner', division: '430481117', appliesOn: '08-06', draft: draft(false, '土鸡、土鸭、鲜鸡蛋', '年出栏土鸡4万羽，日产蛋1.2万枚', '代养和订单收购75户') },
  { key: 'noodle', owner: 'noodle-owner', division: '430481215', appliesOn: null, draft: draft(true, '红薯粉皮、红薯粉丝、红薯粉', '年加工红薯1200吨', '订单收购28户，季节用工40人') },
  { key: 'anhua', owner: 'anhua-owner', division: '430923', appliesOn: '08-08', draft: draft(true, '黑茶、笋干、腊肉、大米', '茶园2600亩，年产黑茶45吨', '订单收购和入股分红60户') },
  { key: 'shangdu', owner: 'shangdu-owner', division: '150923', appliesOn: '08-11', draft: draft(true, '马铃薯、莜面、小米、羊肉', '马铃薯基地9000亩，窖储3000吨', '订单收购和土地流转90户') },
  { key: 'trader', owner: 'trader-owner', division: '430405', appliesOn: '09-22', draft: draft(false, '受委托代理销售茶油、小米', '衡阳城区配送车辆12台', '代理销售收入按月结算给委托方'),
    commissions: [{ producer: 'camellia', scope: '衡阳市范围内代理销售耒阳茶油' }, { producer: 'shangdu', scope: '湖南省范围内代理销售商都小米' }] },
];
