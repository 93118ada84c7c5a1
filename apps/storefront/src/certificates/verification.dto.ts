import { CERTIFICATE_STATES } from '@bangfu/certification';
import { Field } from '@bangfu/kernel';

export class VerificationQuery {
  @Field.text({ max: 40, description: '证书编号', example: 'BF-430481-2026-000123' }) number: string;
  @Field.text({ max: 20, description: '验证码', example: '7K3MPW2XQA' }) code: string;
}

export class PublicCertificateDto {
  @Field.text({ max: 40, example: 'BF-430481-2026-000123' }) number: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 200, min: 0, example: '500mL/瓶' }) specification: string;
  @Field.text({ max: 60, example: '黄草洲村委会' }) originName: string;
  @Field.flag({ description: '产地属832个脱贫县' }) listed832: boolean;
  @Field.whole({ min: 0, max: 1_000_000, nullable: true, description: '联结农户数；不足5户不公开' }) householdCount:
    number | null;
  @Field.date() validFrom: string;
  @Field.date({ description: '有效期至（含当日）' }) validTo: string;
  @Field.oneOf([...CERTIFICATE_STATES, 'upcoming'], { description: '今日状态' }) state: string;
  @Field.text({ max: 100, example: '耒阳市乡村振兴局' }) issuerName: string;
}

export class LinkageQuery {
  @Field.code({ digits: [2, 4, 6, 9], description: '按其下一级列出', example: '430481' }) divisionCode: string;
}

export class LinkageFigureDto {
  @Field.code() code: string;
  @Field.text({ max: 60, example: '淝田镇' }) name: string;
  @Field.whole({ min: 0, max: 10_000_000, nullable: true, description: '联结农户数；为保护个人信息，过小的数字为空' })
  households: number | null;
}
