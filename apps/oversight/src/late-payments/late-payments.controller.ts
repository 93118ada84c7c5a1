import { type LatePaymentRow, LatePaymentQueries } from '@bangfu/finance';
import { type Actor, CurrentActor, Field, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import { Query } from '@nestjs/common';

export class LatePaymentsQuery extends PageQuery {
  @Field.code({ optional: true, description: '辖区内的一个区划' }) division?: string;
  @Field.whole({ min: 1, max: 3650, optional: true, description: '至少逾期多少天', example: 30 }) minimumDays?: number;
}

export class LateTotalsQuery {
  @Field.code({ optional: true, description: '辖区内的一个区划' }) division?: string;
}

export class LatePaymentDto {
  @Field.id() invoiceId: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) invoiceNumber: string;
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.code() divisionCode: string;
  @Field.text({ max: 100, example: '耒阳市' }) divisionName: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.date() issuedOn: string;
  @Field.date({ description: '付款期限' }) dueOn: string;
  @Field.date({ nullable: true, description: '单位计划付款日' }) plannedOn: string | null;
  @Field.fen({ description: '发票金额' }) amountFen: bigint;
  @Field.fen({ description: '未付金额' }) openFen: bigint;
  @Field.whole({ min: 1, max: 100_000, example: 12 }) daysLate: number;
  @Field.fen({ nullable: true, description: '逾期利息，仅供参考' }) interestFen: bigint | null;
}

export class LateTotalsDto {
  @Field.whole({ min: 0, max: 10_000_000, example: 3 }) invoices: number;
  @Field.fen() openFen: bigint;
  @Field.fen() days1to30Fen: bigint;
  @Field.fen() days31to60Fen: bigint;
  @Field.fen() days61to90Fen: bigint;
  @Field.fen() daysOver90Fen: bigint;
}

const toDto = (row: LatePaymentRow): LatePaymentDto => ({ ...row });

@Route.controller('api/oversight/late-payments', '拖欠货款')
export class LatePaymentsController {
  constructor(private readonly late: LatePaymentQueries) {}

  @Route.get('', {
    summary: '辖区内单位逾期未付的发票，逾期最久的在前',
    permission: 'late_payments.view',
    answer: Route.page(LatePaymentDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: LatePaymentsQuery): Promise<Page<LatePaymentDto>> {
    const { division, ...filter } = query;
    return mapPage(
      await this.late.inRegion(actor, { ...filter, ...(division ? { divisionCode: division } : {}) }),
      toDto,
    );
  }

  @Route.get('totals', {
    summary: '辖区内拖欠货款合计和账龄',
    permission: 'late_payments.view',
    answer: LateTotalsDto,
  })
  async totals(@CurrentActor() actor: Actor, @Query() { division }: LateTotalsQuery): Promise<LateTotalsDto> {
    return { ...(await this.late.totalsInRegion(actor, division)) };
  }
}
