import { Field, PageQuery } from '@bangfu/kernel';
import { CERTIFICATE_STATES, type CertificateState } from '@bangfu/certification';

export class CertificateQuery extends PageQuery {
  @Field.oneOf(CERTIFICATE_STATES, { optional: true, description: '状态' }) state?: CertificateState;
  @Field.flag({ optional: true, description: '是否即将到期' }) expiring?: boolean;
  @Field.text({ max: 50, optional: true, description: '产品、供应商名称或证书编号', example: '茶油' }) search?: string;
}

export class CertificateDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'BF-430481-2026-000123' }) number: string;
  @Field.text({ max: 20, description: '验证码', example: '7K3MPW2XQA' }) verifyCode: string;
  @Field.id() applicationId: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 40, example: '0101' }) categoryCode: string;
  @Field.code({ digits: [12] }) originCode: string;
  @Field.text({ max: 60, example: '黄草洲村委会' }) originName: string;
  @Field.text({ max: 200, min: 0, example: '500mL/瓶' }) specification: string;
  @Field.code({ digits: [6], description: '认定县；产品列入该县目录' }) catalogueCode: string;
  @Field.flag({ description: '产地属832个脱贫县' }) listed832: boolean;
  @Field.flag({ description: '颁证时有联结农户' }) poorHouseholdLinked: boolean;
  @Field.whole({ min: 0, max: 1_000_000 }) householdCount: number;
  @Field.grams() annualCapacityGrams: bigint;
  @Field.date() validFrom: string;
  @Field.date({ description: '有效期至（含当日）' }) validTo: string;
  @Field.oneOf([...CERTIFICATE_STATES, 'upcoming']) state: string;
  @Field.instant() issuedAt: Date;
  @Field.text({ max: 100, example: '耒阳市乡村振兴局' }) issuerName: string;
  @Field.instant({ nullable: true }) revokedAt: Date | null;
  @Field.list('text') revokeReasons: string[];
  @Field.text({ max: 1000, min: 0, multiline: true, example: '' }) revokeText: string;
}
