/** What the story's suppliers make and sell. Names of producers are in the demo's organisations; prices follow public evidence. */
export interface Ware {
  readonly sku: string;
  readonly name: string;
  readonly unit: string;
  readonly soldBy: 'piece' | 'weight';
  readonly grams: bigint;
  readonly priceFen: bigint;
  readonly stock: bigint;
  readonly min?: bigint;
}

export interface Produce {
  readonly key: string;
  readonly supplier: string;
  readonly name: string;
  readonly category: string;
  readonly origin: string;
  readonly description: string;
  /** Certified under this name; without it the product is sold and counts nowhere. */
  readonly certifiedAs?: string;
  /** Of the producer that a trader sells for. */
  readonly agentFor?: string;
  /** The certificate of another product that it stands on. */
  readonly certificateOf?: string;
  readonly processed?: boolean;
  readonly households?: number;
  readonly tonnes?: bigint;
  readonly wares: readonly Ware[];
}

export const ORIGINS = {
  huangcaozhou: '430481113216',
  dangtian: '430481115212',
  dayi: '430481117221',
  tanxia: '430481215213',
  xianxi: '430923103212',
  shibaqing: '150923102201',
} as const;

const weighed = (
  sku: string,
  name: string,
  unit: string,
  grams: bigint,
  priceFen: bigint,
  stock: bigint,
  min = 1n,
): Ware => ({
  sku,
  name,
  unit,
  soldBy: 'weight',
  grams,
  priceFen,
  stock,
  min,
});
const pieces = (
  sku: string,
  name: string,
  unit: string,
  grams: bigint,
  priceFen: bigint,
  stock: bigint,
  min = 1n,
): Ware => ({
  sku,
  name,
  unit,
  soldBy: 'piece',
  grams,
  priceFen,
  stock,
  min,
});

const { huangcaozhou, dangtian, dayi, tanxia, xianxi, shibaqing } = ORIGINS;
const coop = { supplier: 'coop', origin: huangcaozhou } as const;
const camellia = { supplier: 'camellia', origin: dangtian, processed: true } as const;
const poultry = { supplier: 'poultry', origin: dayi } as const;
const noodle = { supplier: 'noodle', origin: tanxia, processed: true } as const;
const anhua = { supplier: 'anhua', origin: xianxi } as const;
const shangdu = { supplier: 'shangdu', origin: shibaqing } as const;
const trader = { supplier: 'trader' } as const;

/** Figures are the story's own (样例数据), chosen beside published wholesale prices. */
// One row a line: this is a table.
// prettier-ignore
export const PRODUCE: readonly Produce[] = [
  { ...coop, key: 'cabbage', name: '黄草洲大白菜', category: '0301', certifiedAs: '大白菜', households: 105, tonnes: 320n, description: '淝田镇黄草洲村订单种植，105户联农带农户参与，当日采收，一车一证。',
    wares: [weighed('CABBAGE-J', '散装', '斤', 500n, 125n, 60_000n, 20n), weighed('CABBAGE-K', '筐装25斤', '筐', 12_500n, 3_000n, 900n)] },
  { ...coop, key: 'carrot', name: '黄草洲红萝卜', category: '0302', certifiedAs: '红萝卜', households: 60, tonnes: 150n, description: '沙壤土种植，洗净散装。', wares: [weighed('CARROT-J', '散装', '斤', 500n, 180n, 40_000n, 20n)] },
  { ...coop, key: 'garlic', name: '黄草洲大蒜', category: '0302', certifiedAs: '大蒜', households: 48, tonnes: 60n, description: '干蒜头，晾晒入库。', wares: [weighed('GARLIC-J', '散装', '斤', 500n, 285n, 20_000n, 5n), weighed('GARLIC-B', '网袋10斤', '袋', 5_000n, 2_780n, 1_200n)] },
  { ...coop, key: 'sweet-potato', name: '淝田鲜红薯', category: '0106', certifiedAs: '鲜红薯', households: 36, tonnes: 90n, description: '坡地红薯，现挖现发。', wares: [weighed('YAM-J', '散装', '斤', 500n, 145n, 20_000n, 20n)] },
  { ...coop, key: 'radish', name: '淝田白萝卜', category: '0302', description: '产品认定办理中，可以购买，暂不计入帮扶采购。', origin: huangcaozhou, wares: [weighed('RADISH-J', '散装', '斤', 500n, 110n, 9_000n, 20n)] },
  { ...coop, key: 'choy', name: '淝田菜心', category: '0301', description: '产品认定公示中，可以购买，暂不计入帮扶采购。', wares: [weighed('CHOY-J', '散装', '斤', 500n, 320n, 4_000n, 10n)] },
  { ...coop, key: 'yard-hen', name: '农户代售庭院土鸡', category: '0202', certifiedAs: '庭院土鸡', households: 22, tonnes: 12n, description: '没有营业执照的联农带农户庭院散养，由公司统一代售、逐户结算。', wares: [pieces('YARDHEN', '净膛整只', '只', 1_400n, 9_200n, 800n)] },
  { ...camellia, key: 'camellia-oil', name: '耒阳茶油', category: '0104', certifiedAs: '冷榨山茶油', households: 64, tonnes: 85n, description: '党田村油茶基地，物理冷榨一级茶油。',
    wares: [pieces('OIL-500', '500mL瓶装', '瓶', 460n, 7_500n, 6_000n), pieces('OIL-5L', '5L桶装', '桶', 4_600n, 68_000n, 1_500n)] },
  { ...camellia, key: 'oil-gift', name: '耒阳茶油节日礼盒', category: '0104', certificateOf: 'camellia-oil', description: '500mL两瓶装礼盒。', wares: [pieces('OIL-GIFT', '两瓶礼盒', '盒', 920n, 16_800n, 2_000n)] },
  { ...camellia, key: 'union-box', name: '职工节日慰问茶油礼盒', category: '0104', certificateOf: 'camellia-oil', description: '每份500元：2.5L一桶、500mL两瓶，按人发放。', wares: [pieces('UNION-500', '500元标准', '盒', 3_220n, 50_000n, 800n)] },
  { ...poultry, key: 'hen', name: '大义林下土鸡', category: '0202', certifiedAs: '林下土鸡', households: 31, tonnes: 40n, description: '油茶林下散养180天以上。', wares: [pieces('HEN', '净膛整只', '只', 1_500n, 9_800n, 3_000n), weighed('HEN-KG', '鲜鸡按重量', '公斤', 1_000n, 4_600n, 4_000n)] },
  { ...poultry, key: 'duck', name: '大义稻田土鸭', category: '0202', certifiedAs: '稻田土鸭', households: 18, tonnes: 20n, description: '稻鸭共作。', wares: [pieces('DUCK', '净膛整只', '只', 1_600n, 7_800n, 1_500n)] },
  { ...poultry, key: 'egg', name: '大义鲜鸡蛋', category: '0201', certifiedAs: '鲜鸡蛋', households: 26, tonnes: 65n, description: '每板30枚，3斤装。', wares: [pieces('EGG-30', '30枚板装', '板', 1_500n, 1_680n, 9_000n), pieces('EGG-180', '180枚箱装', '箱', 9_000n, 9_900n, 1_200n)] },
  { ...noodle, key: 'sheet', name: '坛下红薯粉皮', category: '0801', certifiedAs: '红薯粉皮', households: 28, tonnes: 30n, description: '手工晾晒，无明矾。', wares: [pieces('SHEET-500', '1斤袋装', '袋', 500n, 1_500n, 5_000n), pieces('SHEET-5', '5斤盒装', '盒', 2_500n, 7_200n, 900n)] },
  { ...noodle, key: 'vermicelli', name: '坛下红薯粉丝', category: '0801', certifiedAs: '红薯粉丝', households: 28, tonnes: 36n, description: '红薯淀粉漏粉。', wares: [pieces('VERM-1', '1公斤袋装', '袋', 1_000n, 3_000n, 5_000n)] },
  { ...noodle, key: 'dried-yam', name: '坛下红薯干', category: '0602', certifiedAs: '红薯干', households: 12, tonnes: 8n, description: '蒸晒三遍；认定证书到期后自动下架，待续期。', wares: [pieces('DRIEDYAM-500', '500克袋装', '袋', 500n, 1_600n, 1_500n)] },
  { ...noodle, key: 'starch', name: '坛下红薯粉', category: '0801', certifiedAs: '红薯淀粉', households: 20, tonnes: 25n, description: '红薯淀粉，勾芡用。', wares: [pieces('STARCH-1', '1公斤袋装', '袋', 1_000n, 2_000n, 3_000n)] },
  { ...trader, key: 'agent-oil', name: '耒阳茶油（湘禾汇代理）', category: '0104', origin: dangtian, agentFor: 'camellia', certificateOf: 'camellia-oil', description: '受青岭油茶专业合作社委托代理销售。', wares: [pieces('AGENT-OIL', '500mL瓶装', '瓶', 460n, 8_200n, 900n)] },
  { ...trader, key: 'agent-millet', name: '商都小米（湘禾汇代理）', category: '0102', origin: shibaqing, agentFor: 'shangdu', certificateOf: 'millet', description: '受青穗马铃薯专业合作社委托代理销售，2斤装。', wares: [pieces('AGENT-MILLET', '2斤袋装', '袋', 1_000n, 3_500n, 600n)] },
  { ...anhua, key: 'brick-tea', name: '安化茯砖黑茶', category: '0702', certifiedAs: '安化茯砖茶', processed: true, households: 24, tonnes: 45n, description: '脱贫县安化产，发花茯砖。', wares: [pieces('TEA-1', '1公斤片装', '片', 1_000n, 12_000n, 2_000n), pieces('TEA-500', '500克盒装', '盒', 500n, 6_600n, 2_000n)] },
  { ...anhua, key: 'bamboo', name: '安化烟笋干', category: '0602', certifiedAs: '烟笋干', processed: true, households: 16, tonnes: 18n, description: '山笋烟熏晾晒。', wares: [pieces('BAMBOO-500', '500克袋装', '袋', 500n, 4_500n, 2_500n)] },
  { ...anhua, key: 'bacon', name: '安化柴火腊肉', category: '0503', certifiedAs: '柴火腊肉', processed: true, households: 14, tonnes: 15n, description: '土猪后腿，按实重结算。', wares: [weighed('BACON-J', '散装', '斤', 500n, 4_800n, 3_000n, 2n)] },
  { ...anhua, key: 'rice', name: '安化高山大米', category: '0101', certifiedAs: '高山大米', tonnes: 200n, description: '海拔600米梯田一季稻。', wares: [pieces('RICE-25', '25公斤袋装', '袋', 25_000n, 16_500n, 4_000n)] },
  { ...shangdu, key: 'potato', name: '商都马铃薯', category: '0106', certifiedAs: '马铃薯', households: 42, tonnes: 900n, description: '脱贫县商都产，窖藏，冷链或通风车发运，运费另议。', wares: [pieces('POTATO-25', '25公斤袋装', '袋', 25_000n, 5_200n, 12_000n, 10n), weighed('POTATO-J', '散装', '斤', 500n, 98n, 80_000n, 200n)] },
  { ...shangdu, key: 'oat', name: '商都莜面', category: '0103', certifiedAs: '莜面', processed: true, households: 20, tonnes: 60n, description: '坝上莜麦石磨。', wares: [pieces('OAT-2500', '2.5公斤袋装', '袋', 2_500n, 3_500n, 4_000n)] },
  { ...shangdu, key: 'millet', name: '商都小米', category: '0102', certifiedAs: '小米', households: 20, tonnes: 50n, description: '旱地小米，2斤装。', wares: [pieces('MILLET-2', '2斤袋装', '袋', 1_000n, 1_980n, 6_000n)] },
  { ...shangdu, key: 'mutton', name: '商都羊肉', category: '0502', certifiedAs: '草原羊肉', households: 25, tonnes: 35n, description: '附动物检疫合格证明，按实重结算。', wares: [weighed('MUTTON-KG', '冷鲜带骨', '公斤', 1_000n, 6_200n, 3_000n, 2n)] },
];

/** Drawings, by the key of the product where they are not named after it. */
const DRAWN: Readonly<Record<string, string>> = {
  bacon: 'pork',
  bamboo: 'bamboo-shoots',
  'brick-tea': 'tea',
  choy: 'choy-sum',
  'dried-yam': 'dried-sweet-potato',
  egg: 'eggs',
  oat: 'oats',
  sheet: 'starch-sheets',
  'union-box': 'gift-box',
  vermicelli: 'starch-noodles',
};

const PLACES: Readonly<Record<string, string>> = {
  [huangcaozhou]: 'place-fields',
  [dangtian]: 'place-camellia',
  [dayi]: 'place-woods',
  [tanxia]: 'place-drying',
  [xianxi]: 'place-tea',
  [shibaqing]: 'place-grassland',
};

/** The pictures of a product, in `pictures/`: the ware itself, for its card, and the place it comes from. */
export const picturesOf = ({ key, origin }: Pick<Produce, 'key' | 'origin'>): readonly string[] => [
  DRAWN[key] ?? key,
  PLACES[origin]!,
];

export const produceOf = (supplier: string): readonly Produce[] => PRODUCE.filter((each) => each.supplier === supplier);
