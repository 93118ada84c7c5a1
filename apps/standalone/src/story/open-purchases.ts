import type { Purchase } from './purchase.js';

/** A purchase of the last weeks, `ago` days before today, that waits for somebody. */
export interface OpenPurchase extends Omit<Purchase, 'on'> {
  readonly ago: number;
}

const canteen = { buyer: 'canteen' } as const;

// One row a line: this is a table.
// prettier-ignore
export const OPEN_PURCHASES: readonly OpenPurchase[] = [
  // The bank cut the remark and kept a fee: no code, no fitting amount; the operator has to match it.
  { ...canteen, ago: 25, title: '十一月茶油（流水待核对）', lines: [['OIL-500', 60n]], course: { pays: { remark: 'garbled', extraFen: -2_000n } } },
  { buyer: 'school', ago: 22, title: '松溪中学鸡蛋（票到待付）', lines: [['EGG-30', 100n]], course: { until: 'invoiced' } },
  { ...canteen, ago: 14, title: '食堂大米（票到待付）', lines: [['RICE-25', 40n]], course: { until: 'invoiced' } },
  { ...canteen, ago: 12, title: '食堂大蒜（验收待开票）', lines: [['GARLIC-J', 200n]], course: { until: 'accepted' } },
  { ...canteen, ago: 11, title: '食堂红萝卜（退货待处理）', lines: [['CARROT-J', 600n]], course: { until: 'accepted', returns: { sku: 'CARROT-J', quantity: 0n, grams: 15_000n, reason: 'spoiled', note: '底层约15公斤发软' } } },
  { buyer: 'affairs', ago: 10, unit: 'archive', title: '共用食堂茶油（改绑待审批）', lines: [['OIL-5L', 4n]], course: { until: 'accepted', rebinds: { toUnit: 'affairs', reason: '误绑档案服务中心', undecided: true } } },
  { ...canteen, ago: 9, title: '食堂黑茶（改绑待审批）', lines: [['TEA-500', 20n]], course: { until: 'accepted', rebinds: { toUnit: 'labour', reason: '人社局拼单部分，请改绑', undecided: true } } },
  { ...canteen, ago: 7, title: '食堂红萝卜（争议待裁处）', lines: [['CARROT-J', 500n]], course: { disputes: { reason: 'short_weight', note: '过磅少约30公斤，照片已存' } } },
  { ...canteen, ago: 6, title: '食堂大白菜（到货待验收）', lines: [['CABBAGE-J', 2_000n]], course: { until: 'arrived' } },
  { buyer: 'beijing', ago: 6, title: '京蒙协作：商都马铃薯第五批', lines: [['POTATO-25', 240n]], course: { until: 'shipped', offers: { freightYuan: 2_220, note: '每吨370元，6吨' } } },
  { ...canteen, ago: 5, title: '食堂土鸡（运输途中）', lines: [['HEN', 80n]], course: { until: 'shipped' } },
  { ...canteen, ago: 4, title: '食堂大蒜（待发货）', lines: [['GARLIC-J', 260n]], course: { until: 'confirmed' } },
  { buyer: 'union', fund: 'union', ago: 4, title: '元旦慰问黑茶（供应商报运费）', lines: [['TEA-500', 86n]], course: { until: 'proposed', offers: { freightYuan: 120, note: '按件寄送到单位' } } },
  { ...canteen, ago: 3, title: '食堂鲜红薯（供应商报运费）', lines: [['YAM-J', 800n]], course: { until: 'proposed', offers: { freightYuan: 150, quantities: { 'YAM-J': [700n, '本批只剩700斤'] }, note: '数量调减，专车配送' } } },
  { ...canteen, ago: 2, title: '食堂筐装大白菜（待确认）', lines: [['CABBAGE-K', 40n]], course: { until: 'placed' } },
  { buyer: 'city-unit', ago: 2, title: '干部培训中心大白菜（待确认）', lines: [['CABBAGE-J', 300n]], course: { until: 'placed' } },
  { ...canteen, ago: 2, title: '冬储大米（待第二人审批）', lines: [['RICE-25', 130n]], ends: 'one_approval' },
  { buyer: 'hospital', requester: 'contractor-buyer', ago: 1, title: '青塘医院外包食堂鸡蛋（待审批）', lines: [['EGG-30', 160n]], ends: 'submitted' },
  { ...canteen, ago: 1, title: '冬储蔬菜（待审批）', lines: [['CABBAGE-J', 2_400n], ['CARROT-J', 800n]], ends: 'submitted' },
];
