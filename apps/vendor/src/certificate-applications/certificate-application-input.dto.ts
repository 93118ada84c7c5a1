import { Field } from '@bangfu/kernel';

export class ApplicationInput {
  @Field.text({ max: 60, description: '产品名称', example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 40, description: '品类代码', pattern: /^[0-9a-z-]+$/, example: '0104' }) categoryCode: string;
  @Field.code({ digits: [12], description: '产地（村）', example: '430481113216' }) originCode: string;
  @Field.id({ optional: true, nullable: true, description: '代理商填写：所代理的生产者', example: null }) producerId?:
    string | null;
  @Field.text({ max: 200, min: 0, description: '规格', example: '500mL/瓶' }) specification: string;
  @Field.flag({ description: '是否加工产品', example: false }) processed: boolean;
  @Field.grams({
    min: 1n,
    optional: true,
    nullable: true,
    description: '面积，百分之一亩；与亩产同填',
    example: '80000',
  })
  areaMuHundredths?: bigint | null;
  @Field.grams({ min: 1n, optional: true, nullable: true, description: '亩产，克', example: '15000' })
  yieldGramsPerMu?: bigint | null;
  @Field.grams({
    min: 1n,
    optional: true,
    nullable: true,
    description: '年产能，克；填了面积和亩产则按其计算',
    example: '12000000',
  })
  annualCapacityGrams?: bigint | null;
  @Field.fen({ min: 1n, optional: true, nullable: true, description: '单价', example: '7500' }) priceFen?:
    bigint | null;
  @Field.fen({ min: 1n, optional: true, nullable: true, description: '同规格同品种同质量平均价格', example: '8000' })
  comparisonPriceFen?: bigint | null;
  @Field.text({ max: 10, description: '计价单位', example: '斤' }) priceUnit: string = '斤';
  @Field.text({ max: 300, min: 0, description: '平均价格来源', example: '耒阳市农贸市场2026年3月均价' })
  comparisonSource: string = '';
  @Field.text({ max: 2000, min: 0, multiline: true, description: '带贫机制', example: '按每斤高于市场0.5元收购' })
  benefitText: string;
}

export class NewApplication extends ApplicationInput {
  @Field.id({ optional: true, description: '可由客户端自拟' }) id?: string;
  @Field.id({ optional: true, nullable: true, description: '续展的证书', example: null }) renewsId?: string | null;
}

export class ApplicationChange extends ApplicationInput {
  @Field.whole({ min: 1, max: 1_000_000, description: '所见版本', example: 1 }) version: number;
}

export class ApplicationVersionInput {
  @Field.whole({ min: 1, max: 1_000_000, description: '所见版本', example: 1 }) version: number;
}

export class EvidenceInput {
  @Field.id({ optional: true }) id?: string;
  @Field.text({ max: 40, description: '材料种类代码', example: 'origin_proof' }) kind: string;
  @Field.id({ description: '先上传得到的文件编号' }) fileId: string;
  @Field.date({ optional: true, nullable: true, description: '有效期截止日（含当日）', example: '2028-12-31' })
  validUntil?: string | null;
}

export class HouseholdsInput {
  @Field.list('id', { max: 1000, description: '本产品带动的农户' }) householdIds: string[];
}

export class EvidenceKindDto {
  @Field.text({ max: 40, example: 'origin_proof' }) kind: string;
  @Field.text({ max: 60, example: '产地证明' }) name: string;
  @Field.oneOf(['always', 'processing', 'optional']) need: string;
  @Field.flag() dated: boolean;
}
