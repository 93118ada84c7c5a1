import type { Payer } from '../../../stripe-emulator/src/index.js';

/** What one shopper of the story buys, how it is paid, and how far it comes. */
export interface Retail {
  /** Before the first start. */
  readonly daysAgo: number;
  readonly who: string;
  readonly lines: readonly (readonly [sku: string, quantity: bigint])[];
  /** One after the other; the last one goes through. */
  readonly pays: readonly Payer[];
  /** paid: waits for the supplier; each further word includes the ones before. */
  readonly ends: 'paid' | 'sent' | 'delivered' | 'received';
  /** In days after the payment: sent, delivered, confirmed. */
  readonly pace?: readonly [sent: number, delivered: number, received: number];
  readonly claim?: {
    readonly sku: string;
    readonly quantity: bigint;
    readonly kind: 'refund' | 'return';
    readonly note: string;
    readonly granted: boolean;
    /** The supplier says no with these words, and the shopper calls the operator with those. */
    readonly contested?: readonly [refusal: string, appeal: string];
  };
  readonly reviews?: Readonly<Record<string, readonly [stars: number, words: string]>>;
  /** Counts for the unit that the shopper has joined. */
  readonly attributed?: boolean;
  /** Recommended by this helper. */
  readonly helper?: string;
  /** Given to the home of the story. */
  readonly gift?: boolean;
}

export interface Shopper {
  readonly login: string;
  readonly name: string;
  readonly phone: string;
  readonly division: string;
  readonly detail: string;
  /** Joined the canteen's unit by its code. */
  readonly joins?: boolean;
}

/** 唐小满 is one of the demo's people; the others sign up by themselves. All are invented. */
// One row a line: these are tables.
// prettier-ignore
export const SHOPPERS: readonly Shopper[] = [
  { login: 'shopper', name: '唐小满', phone: '13900001001', division: '430481001', detail: '金杯路（样例）18号3单元502', joins: true },
  { login: 'shopper-luo', name: '罗青禾', phone: '13900001002', division: '430481001', detail: '五里牌（样例）8号', joins: true },
  { login: 'shopper-deng', name: '邓小雨', phone: '13900001003', division: '430481001', detail: '蔡子池（样例）21号', joins: true },
  { login: 'shopper-xie', name: '谢南枝', phone: '13900001004', division: '430481001', detail: '水东江（样例）6号', joins: true },
  { login: 'shopper-he', name: '贺云舒', phone: '13900001005', division: '430481001', detail: '灶市街（样例）102号', joins: true },
  { login: 'shopper-kuang', name: '邝知夏', phone: '13900001006', division: '430481001', detail: '三顺路（样例）15号' },
];

// prettier-ignore
export const RETAIL: readonly Retail[] = [
  { daysAgo: 62, who: 'shopper', lines: [['OIL-500', 2n], ['VERM-1', 3n], ['TEA-500', 1n]], pays: ['declined', 'success'], ends: 'received', pace: [1, 4, 6], attributed: true,
    reviews: { 'OIL-500': [5, '香味很正，炒菜不起沫，瓶身有认定证书二维码，扫得到村里的公示。'], 'VERM-1': [4, '久煮不断，就是袋子封口差一点。'] } },
  { daysAgo: 55, who: 'shopper-luo', lines: [['EGG-30', 2n], ['SHEET-500', 4n]], pays: ['alipay'], ends: 'received', pace: [1, 3, 4], attributed: true, helper: 'township-clerk',
    reviews: { 'EGG-30': [5, '30枚一个没破，蛋黄很黄。'] } },
  { daysAgo: 48, who: 'shopper-deng', lines: [['OIL-GIFT', 1n]], pays: ['challenge_passed'], ends: 'received', pace: [2, 5, 7], attributed: true, reviews: { 'OIL-GIFT': [5, '送长辈，礼盒体面。'] } },
  { daysAgo: 41, who: 'shopper-xie', lines: [['TEA-1', 1n], ['BAMBOO-500', 2n]], pays: ['wechat_pay'], ends: 'received', pace: [1, 5, 8], attributed: true, reviews: { 'TEA-1': [4, '金花茂盛，茶砖压得紧，要用茶刀。'] } },
  { daysAgo: 34, who: 'shopper-he', lines: [['MILLET-2', 5n], ['OAT-2500', 1n]], pays: ['success'], ends: 'received', pace: [1, 6, 7], attributed: true, helper: 'township-clerk', reviews: { 'MILLET-2': [5, '熬粥出油，孩子爱喝。'] } },
  { daysAgo: 27, who: 'shopper-kuang', lines: [['EGG-30', 3n], ['HEN', 1n]], pays: ['success'], ends: 'received', pace: [1, 2, 4],
    claim: { sku: 'EGG-30', quantity: 1n, kind: 'refund', note: '到货时一板压破了十几枚，附照片。', granted: true }, reviews: { HEN: [5, '真是散养的，汤很清。'] } },
  { daysAgo: 20, who: 'shopper-kuang', lines: [['RICE-25', 2n], ['OIL-5L', 1n]], pays: ['alipay'], ends: 'received', pace: [1, 5, 6], gift: true },
  { daysAgo: 13, who: 'shopper', lines: [['YARDHEN', 1n], ['GARLIC-B', 1n]], pays: ['insufficient_funds', 'wechat_pay'], ends: 'received', pace: [1, 2, 3], attributed: true, helper: 'township-clerk',
    reviews: { YARDHEN: [5, '代售的庭院鸡，证书上写着22户，吃得放心。'] } },
  { daysAgo: 8, who: 'shopper-deng', lines: [['EGG-30', 1n]], pays: ['success'], ends: 'delivered', pace: [1, 2, 9],
    claim: { sku: 'EGG-30', quantity: 1n, kind: 'refund', note: '到货时碎了九枚，附照片。', granted: false,
      contested: ['签收时外箱完好，不同意退款。', '外箱完好，里面的蛋托是湿的，照片上看得见。'] } },
  { daysAgo: 6, who: 'shopper-luo', lines: [['BACON-J', 4n]], pays: ['success'], ends: 'delivered', pace: [1, 3, 9], attributed: true },
  { daysAgo: 3, who: 'shopper', lines: [['OIL-500', 1n], ['SHEET-5', 1n]], pays: ['success'], ends: 'sent', pace: [1, 9, 9], attributed: true },
  { daysAgo: 2, who: 'shopper', lines: [['EGG-30', 2n]], pays: ['alipay'], ends: 'delivered', pace: [0, 1, 9],
    claim: { sku: 'EGG-30', quantity: 1n, kind: 'refund', note: '一板里有六枚裂了，请退一板的钱。', granted: false } },
  { daysAgo: 1, who: 'shopper', lines: [['CABBAGE-K', 1n], ['YARDHEN', 2n], ['TEA-500', 2n]], pays: ['success'], ends: 'paid', attributed: true },
];
