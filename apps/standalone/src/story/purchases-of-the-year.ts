import type { Purchase } from './purchase.js';

const good = [5, '新鲜，分量足，送货准时'] as const;
const fair = [4, '品质好，个别外包装破损'] as const;

/** Purchases of the year before, `on` its days: they make last year's figures, and one stays unpaid over New Year. */
// One row a line: this is a table.
// prettier-ignore
export const LAST_YEARS_PURCHASES: readonly Purchase[] = [
  { on: '10-13', buyer: 'canteen', title: '十月食堂蔬菜和茶油', lines: [['CABBAGE-J', 2_400n], ['CARROT-J', 900n], ['OIL-5L', 10n]], course: { evaluates: good } },
  { on: '10-20', buyer: 'canteen', title: '十月食堂大米', lines: [['RICE-25', 80n]], course: { evaluates: good } },
  { on: '11-05', buyer: 'labour', title: '人社局食堂冬储蔬菜', lines: [['CABBAGE-K', 60n], ['GARLIC-J', 120n]], course: {} },
  { on: '11-17', buyer: 'affairs', title: '机关食堂杂粮和粉丝', lines: [['MILLET-2', 120n], ['VERM-1', 80n]], course: { evaluates: fair } },
  // Scenario 5: goods first, invoiced in December, still unpaid on 31 December.
  { on: '12-08', buyer: 'school', title: '松溪中学食堂十二月鸡蛋和红薯粉', lines: [['EGG-180', 90n], ['VERM-1', 160n]], course: { pays: { afterDays: 38 } } },
];

const canteen = { buyer: 'canteen' } as const;
const school = { buyer: 'school' } as const;

/** Purchases of the main year, in the order of their days. */
// One row a line: this is a table.
// prettier-ignore
export const YEARS_PURCHASES: readonly Purchase[] = [
  { ...canteen, on: '01-26', title: '一月食堂蔬菜', lines: [['CABBAGE-J', 3_000n], ['CARROT-J', 1_500n], ['GARLIC-J', 300n]], course: { evaluates: good } },
  { buyer: 'union', fund: 'union', on: '01-28', title: '春节慰问黑茶', lines: [['TEA-500', 86n]], course: { evaluates: good } },
  { ...canteen, on: '02-02', title: '春节前茶油和腊肉', lines: [['OIL-5L', 16n], ['BACON-J', 120n]], courses: { anhua: { weighs: { 'BACON-J': 59_300n }, evaluates: good } } },
  { buyer: 'labour', on: '02-03', title: '人社局食堂鸡蛋', lines: [['EGG-30', 120n]], course: { evaluates: fair } },
  { ...school, on: '02-25', title: '开学备货：大米和茶油', lines: [['RICE-25', 60n], ['OIL-5L', 8n]], course: { evaluates: good } },
  { ...canteen, on: '03-02', title: '三月食堂土鸡和鸡蛋', lines: [['HEN', 120n], ['EGG-30', 260n]], course: { refuses: { HEN: [4n, 'damaged', '运输途中挤压破损4只'] }, evaluates: fair } },
  // Scenario 11: nine kilograms ordered, four and a half delivered.
  { buyer: 'labour', on: '03-04', title: '人社局食堂大蒜（短斤少两）', lines: [['GARLIC-J', 18n]], course: { weighs: { 'GARLIC-J': 4_500n }, evaluates: [2, '只有一半重量，已按实重结算'] } },
  { buyer: 'affairs', on: '03-05', unit: 'archive', title: '共用食堂三月蔬菜（档案服务中心）', lines: [['CABBAGE-J', 800n], ['CARROT-J', 400n]], course: { evaluates: good } },
  { buyer: 'affairs', on: '03-06', title: '共用食堂三月杂粮', lines: [['MILLET-2', 100n], ['OAT-2500', 60n]], course: {} },
  { buyer: 'hospital', requester: 'contractor-buyer', on: '03-09', title: '青塘医院外包食堂三月食材', lines: [['CABBAGE-J', 1_600n], ['EGG-30', 200n]], course: { evaluates: good } },
  // Scenario 15: Beijing and 商都, the same lot every two months, freight agreed before confirmation.
  { buyer: 'beijing', on: '03-10', title: '京蒙协作：商都马铃薯第一批', lines: [['POTATO-25', 200n]], course: { offers: { freightYuan: 1_850, note: '商都至北京通风车，每吨370元' }, evaluates: good } },
  { ...canteen, on: '03-16', title: '三月大米和黑茶', lines: [['RICE-25', 60n], ['TEA-1', 10n]], course: { evaluates: good } },
  { buyer: 'city-unit', on: '03-18', title: '干部培训中心笋干和大米', lines: [['BAMBOO-500', 80n], ['RICE-25', 40n]], course: { evaluates: good } },
  // Scenario 7: bought from a trader who is a producer's agent.
  { buyer: 'affairs', on: '03-24', title: '机关食堂代理茶油', lines: [['AGENT-OIL', 60n]], course: {} },
  { ...school, on: '04-01', title: '四月蔬菜', lines: [['CABBAGE-J', 2_000n], ['CARROT-J', 1_200n]], course: { silent: true } },
  { ...canteen, on: '04-07', title: '四月食堂蔬菜', lines: [['CABBAGE-J', 2_600n], ['GARLIC-B', 20n]], course: { splitTenths: 5n, evaluates: good } },
  { buyer: 'province-unit', on: '04-08', title: '松雅服务中心黑茶和腊肉', lines: [['TEA-1', 30n], ['BACON-J', 80n]], course: { evaluates: fair } },
  { buyer: 'aid', on: '04-10', title: '资助中心食堂粉皮', lines: [['SHEET-500', 120n]], course: {} },
  // Scenario 13: bound to the wrong unit of the shared canteen, put right in the house.
  { buyer: 'affairs', on: '04-14', unit: 'water', title: '共用食堂四月茶油（误绑水利管理所）', lines: [['OIL-5L', 5n]], course: { rebinds: { toUnit: 'affairs', reason: '下单时误选水利管理所，应归机关服务中心' }, evaluates: good } },
  { ...canteen, on: '04-20', title: '四月大米', lines: [['RICE-25', 70n]], course: { pays: { shareBps: 6_000n, again: true }, evaluates: good } },
  { buyer: 'hospital', requester: 'contractor-buyer', on: '04-21', title: '青塘医院外包食堂土鸭', lines: [['DUCK', 60n]], course: { refused: '连日暴雨，暂时无法出栏' } },
  { buyer: 'beijing', on: '05-08', title: '京蒙协作：商都马铃薯第二批', lines: [['POTATO-25', 200n], ['OAT-2500', 120n]], course: { offers: { freightYuan: 1_850, note: '运费与第一批相同' }, evaluates: good } },
  { ...canteen, on: '05-11', title: '五月食堂蔬菜和粉丝', lines: [['CABBAGE-J', 2_200n], ['CARROT-J', 1_000n], ['VERM-1', 120n]], without: ['CARROT-J', '上批红萝卜还有库存'], course: { evaluates: good } },
  { buyer: 'labour', on: '05-12', title: '人社局食堂茶油', lines: [['OIL-500', 60n]], course: { pays: { extraFen: 10_000n }, evaluates: good } },
  { ...school, on: '05-18', title: '五月鸡蛋', lines: [['EGG-180', 60n]], course: { returns: { sku: 'EGG-180', quantity: 6n, reason: 'quality', note: '六箱散黄', decision: 'agreed' }, evaluates: fair } },
  { buyer: 'union', fund: 'union', on: '05-25', title: '端午慰问红薯粉皮', lines: [['SHEET-5', 86n]], course: { evaluates: good } },
  { buyer: 'exam', on: '06-02', title: '高考期间食堂大米', lines: [['RICE-25', 15n]], course: {} },
  { ...canteen, on: '06-08', title: '六月食堂鸡蛋和土鸡', lines: [['EGG-30', 300n], ['HEN-KG', 180n]], course: { disputes: { reason: 'short_count', note: '少送鸡蛋二十板，请核对', answer: '司机漏卸，次日补送', outcome: 'rejected', words: '补送到位，争议不成立' }, evaluates: fair } },
  { buyer: 'affairs', on: '06-10', title: '共用食堂六月莜面', lines: [['OAT-2500', 80n]], ends: 'withdrawn' },
  { buyer: 'affairs', on: '06-11', title: '共用食堂六月粗粮', lines: [['OAT-2500', 50n], ['MILLET-2', 80n]], course: { evaluates: good } },
  { buyer: 'city-unit', on: '06-15', title: '干部培训中心黑茶', lines: [['TEA-500', 60n]], course: { pays: { remark: 'none' }, evaluates: good } },
  { ...school, on: '06-16', title: '六月粉丝', lines: [['VERM-1', 100n]], ends: 'refused' },
  { ...canteen, on: '07-06', title: '七月食堂蔬菜', lines: [['CABBAGE-K', 120n], ['GARLIC-J', 300n]], course: { offers: { quantities: { 'CABBAGE-K': [90n, '高温减产，只能供应90筐'] }, note: '大白菜减量' }, evaluates: fair } },
  { buyer: 'beijing', on: '07-08', title: '京蒙协作：商都马铃薯第三批', lines: [['POTATO-25', 220n], ['MILLET-2', 200n]], course: { offers: { freightYuan: 2_035, note: '每吨370元，5.5吨' }, evaluates: good } },
  { buyer: 'hospital', requester: 'contractor-buyer', on: '07-13', title: '青塘医院外包食堂七月大米', lines: [['RICE-25', 50n]], course: { evaluates: good } },
  { buyer: 'labour', on: '07-15', title: '人社局食堂笋干', lines: [['BAMBOO-500', 40n]], ends: 'expired' },
  { buyer: 'province-unit', on: '07-20', title: '松雅服务中心羊肉', lines: [['MUTTON-KG', 90n]], course: { offers: { freightYuan: 680, note: '冷链到长沙' }, evaluates: good } },
  { ...canteen, on: '08-03', title: '八月食堂腊肉', lines: [['BACON-J', 100n]], course: { disputes: { reason: 'quality', note: '部分有哈喇味', answer: '请按实际可用部分验收', outcome: 'upheld', words: '抽检属实，由验收人按可用部分验收' }, refuses: { 'BACON-J': [30n, 'quality', '30斤有哈喇味'] }, evaluates: [3, '部分批次有异味'] } },
  { buyer: 'affairs', on: '08-10', unit: 'archive', title: '共用食堂八月鸡蛋（档案服务中心）', lines: [['EGG-30', 90n]], course: {} },
  { ...canteen, on: '08-17', title: '八月大米和茶油', lines: [['RICE-25', 80n], ['OIL-5L', 14n]], course: { evaluates: good } },
  { ...school, on: '08-31', title: '秋季开学大米和鸡蛋', lines: [['RICE-25', 90n], ['EGG-180', 40n]], course: { evaluates: good } },
  { buyer: 'exam', on: '09-02', title: '教育考试服务中心九月大米', lines: [['RICE-25', 18n]], course: { evaluates: good } },
  { buyer: 'beijing', on: '09-07', title: '京蒙协作：商都马铃薯第四批', lines: [['POTATO-25', 240n]], course: { offers: { freightYuan: 2_220, note: '每吨370元，6吨' }, evaluates: good } },
  // Scenario 6: 120 people, 500 yuan each.
  { buyer: 'union', fund: 'union', on: '09-09', title: '中秋职工慰问茶油礼盒120份', lines: [['UNION-500', 120n]], course: { evaluates: good } },
  { ...canteen, on: '09-14', title: '九月食堂蔬菜', lines: [['CABBAGE-J', 3_200n], ['CARROT-J', 1_600n], ['YAM-J', 1_000n]], course: { evaluates: good } },
  { buyer: 'city-unit', on: '09-16', title: '干部培训中心马铃薯', lines: [['POTATO-25', 40n]], course: { offers: { freightYuan: 2_600, note: '商都至衡阳专车' , declined: '运费超过货值，不采购' } } },
  { buyer: 'labour', on: '09-21', title: '人社局食堂土鸡', lines: [['HEN', 40n]], course: { cancelled: '食堂检修停餐' } },
  // Scenario 9: hens of households without a licence, sold by the company for them.
  { ...canteen, on: '09-23', title: '农户代售庭院土鸡', lines: [['YARDHEN', 60n]], course: { evaluates: good } },
  // Scenario 10: the same millet, dearer by 77 %.
  { buyer: 'affairs', on: '09-24', title: '机关食堂代理小米（价高）', lines: [['AGENT-MILLET', 20n]], course: { evaluates: [2, '价格明显高于产地直供'] } },
  { buyer: 'hospital', requester: 'contractor-buyer', on: '10-12', title: '青塘医院外包食堂十月食材', lines: [['CABBAGE-J', 1_400n], ['EGG-30', 180n], ['RICE-25', 30n]], course: { until: 'instructed' } },
  { ...canteen, on: '10-13', title: '十月食堂鸡蛋和粉皮', lines: [['EGG-30', 280n], ['SHEET-500', 200n]], course: { evaluates: good } },
  { ...school, on: '10-14', title: '十月蔬菜（逾期未付）', lines: [['CABBAGE-J', 1_800n], ['CARROT-J', 900n]], course: { until: 'invoiced' } },
  { buyer: 'province-unit', on: '10-15', title: '松雅服务中心大米', lines: [['RICE-25', 60n]], course: { pays: { shareBps: 5_000n } } },
  { ...canteen, on: '10-19', title: '十月大米和笋干', lines: [['RICE-25', 60n], ['BAMBOO-500', 40n]], course: { evaluates: good } },
];
