import { Field, Route } from '@bangfu/kernel';
import { Query } from '@nestjs/common';
import { Programmes, type ProgrammeView, type Rule } from '@bangfu/quota';

export class ProgrammesQuery {
  @Field.whole({ min: 2019, max: 2100, optional: true, description: '只看一年的规则', example: 2026 }) year?: number;
}

export class PolicyRuleDto {
  @Field.text({ max: 80, example: 'national-832/2026' }) code: string;
  @Field.whole({ min: 2019, max: 2100, example: 2026 }) year: number;
  @Field.list('text', { max: 20, description: '适用单位' }) unitKinds: string[];
  @Field.text({ max: 12, min: 0, description: '适用地区代码前缀；空为全国', example: '430481' }) regionPrefix: string;
  @Field.bps() ratioBps: number;
  @Field.bps({ nullable: true }) encouragedBps: number | null;
  @Field.text({ max: 60, example: 'canteen_food' }) baseDefinition: string;
  @Field.facts({ description: '底线' }) floors: unknown;
  @Field.facts({ description: '合格产地' }) eligibleOrigin: unknown;
  @Field.text({ max: 40, example: 'accepted_and_paid' }) countsAt: string;
  @Field.list('text', { max: 3 }) countsFrom: string[];
  @Field.date({ nullable: true }) filingDeadlineOn: string | null;
  @Field.date({ nullable: true }) voucherDeadlineOn: string | null;
  @Field.flag() assumed: boolean;
  @Field.list('text', { max: 20 }) assumedFields: string[];
  @Field.text({ max: 1000, nullable: true, multiline: true, example: null }) note: string | null;
}

export class PolicyDocumentDto {
  @Field.text({ max: 80, example: 'caiku-2021-19' }) id: string;
  @Field.text({ max: 80, nullable: true, example: '财库〔2021〕19号' }) number: string | null;
  @Field.text({ max: 300, nullable: true, example: '关于运用政府采购政策支持乡村产业振兴的通知' }) title: string | null;
  @Field.text({ max: 200, nullable: true, example: '财政部' }) issuer: string | null;
  @Field.date({ nullable: true }) issuedOn: string | null;
  @Field.text({ max: 1000, nullable: true, multiline: true, example: null }) quote: string | null;
  @Field.text({ max: 2000, multiline: true, example: '自2021年起的全国比例' }) description: string;
}

export class ProgrammeDto {
  @Field.text({ max: 60, example: 'national-832' }) code: string;
  @Field.text({ max: 200, example: '政府采购脱贫地区农副产品' }) name: string;
  @Field.oneOf(['canteen', 'union', 'mixed']) kind: string;
  @Field.text({ max: 12, min: 0, example: '430481' }) ownerRegionCode: string;
  @Field.list(() => PolicyDocumentDto) policyDocuments: PolicyDocumentDto[];
  @Field.list(() => PolicyRuleDto) rules: PolicyRuleDto[];
}

const toDocumentDto = (document: Record<string, unknown>): PolicyDocumentDto => {
  const text = (key: string) => (document[key] as string | null | undefined) ?? null;
  return {
    id: text('id') ?? '',
    number: text('number'),
    title: text('title'),
    issuer: text('issuer'),
    issuedOn: text('issuedOn'),
    quote: text('quote'),
    description: text('description') ?? '',
  };
};

const toPolicyRuleDto = (rule: Rule): PolicyRuleDto => ({
  code: rule.code,
  year: rule.year,
  unitKinds: [...rule.unitKinds],
  regionPrefix: rule.regionPrefix,
  ratioBps: rule.ratioBps,
  encouragedBps: rule.encouragedBps,
  baseDefinition: rule.baseDefinition,
  floors: { all: rule.floors },
  eligibleOrigin: rule.eligibleOrigin,
  countsAt: rule.countsAt,
  countsFrom: [...rule.countsFrom],
  filingDeadlineOn: rule.filingDeadlineOn,
  voucherDeadlineOn: rule.voucherDeadlineOn,
  assumed: rule.assumed,
  assumedFields: [...rule.assumedFields],
  note: rule.note,
});

const toProgrammeDto = (programme: ProgrammeView): ProgrammeDto => ({
  code: programme.code,
  name: programme.name,
  kind: programme.kind,
  ownerRegionCode: programme.ownerRegionCode,
  policyDocuments: programme.policyDocuments.map(toDocumentDto),
  rules: programme.rules.map(toPolicyRuleDto),
});

@Route.controller('api/oversight/programmes', '政策项目')
export class ProgrammesController {
  constructor(private readonly programmes: Programmes) {}

  @Route.get('', { summary: '政策项目、文件和各年规则', permission: 'programmes.view', answer: [ProgrammeDto] })
  async list(@Query() query: ProgrammesQuery): Promise<ProgrammeDto[]> {
    return (await this.programmes.list(query.year)).map(toProgrammeDto);
  }
}
