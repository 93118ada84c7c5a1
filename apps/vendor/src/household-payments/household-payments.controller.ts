import { type Actor, CurrentActor, Field, IdPipe, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import {
  HouseholdPaymentQueries,
  type HouseholdPaymentRow,
  HouseholdPayments,
  type ShareRow,
} from '@bangfu/settlement';
import { Body, Param, Query } from '@nestjs/common';

const LOW = -1_000_000_000_000_000n;

export class ShareInput {
  @Field.id() householdId: string;
  @Field.fen({
    min: 1n,
    max: 1_000_000_000_000n,
    description: '权重：交售的克数、出工的天数、入股的份数等；全部相同即平均分配',
    example: '1',
  })
  weight: bigint;
}

export class HouseholdPaymentInput {
  @Field.id({ optional: true, description: '客户端生成的编号，便于安全重试' }) id?: string;
  @Field.id({ optional: true, nullable: true, description: '从哪张结算单支付' }) settlementId?: string | null;
  @Field.date({ description: '款项所属期间的开始' }) fromOn: string;
  @Field.date({ description: '款项所属期间的结束' }) toOn: string;
  @Field.fen({ min: 1n, description: '付给农户的总额' }) amountFen: bigint;
  @Field.date({ description: '付款日期' }) paidOn: string;
  @Field.id({ description: '银行回单文件' }) slipFileId: string;
  @Field.text({ max: 300, min: 0, description: '说明', example: '2026年二季度山茶果收购款' }) note: string = '';
  @Field.list(() => ShareInput, { min: 1, max: 500, description: '分给哪些联结农户' }) shares: ShareInput[];
}

export class ReversalInput {
  @Field.text({ min: 2, max: 300, description: '冲销原因', example: '金额填错' }) reason: string;
}

export class HouseholdPaymentDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'NH2026-000001' }) number: string;
  @Field.id({ nullable: true }) settlementId: string | null;
  @Field.text({ max: 40, nullable: true, example: 'JS2026-000001' }) settlementNumber: string | null;
  @Field.date() fromOn: string;
  @Field.date() toOn: string;
  @Field.fen({ min: LOW, description: '冲销为负' }) amountFen: bigint;
  @Field.date() paidOn: string;
  @Field.whole({ min: 1, max: 10_000, example: 12 }) households: number;
  @Field.id({ description: '银行回单' }) slipFileId: string;
  @Field.text({ max: 300, min: 0, example: '2026年二季度山茶果收购款' }) note: string;
  @Field.text({ max: 40, nullable: true, example: null, description: '冲销哪一笔' }) reversesNumber: string | null;
  @Field.text({ max: 40, nullable: true, example: null, description: '被哪一笔冲销' }) reversedByNumber: string | null;
  @Field.text({ max: 100, example: '罗美玉' }) recordedByName: string;
  @Field.instant() recordedAt: Date;
}

export class HouseholdShareDto {
  @Field.id() householdId: string;
  @Field.text({ max: 40, example: '谢**' }) nameMasked: string;
  @Field.text({ max: 100, example: '黄草洲村' }) villageName: string;
  @Field.fen({ description: '权重', example: '1' }) weight: bigint;
  @Field.fen({ min: LOW }) amountFen: bigint;
}

export class RecordedDto {
  @Field.id() id: string;
}

const toDto = ({ supplierId: _id, supplierName: _name, ...row }: HouseholdPaymentRow): HouseholdPaymentDto => row;
const toShareDto = (row: ShareRow): HouseholdShareDto => ({ ...row });

@Route.controller('api/vendor/household-payments', '付给农户的款项')
export class HouseholdPaymentsController {
  constructor(
    private readonly payments: HouseholdPayments,
    private readonly queries: HouseholdPaymentQueries,
  ) {}

  @Route.get('', {
    summary: '已登记的农户款项，最近付款的在前',
    permission: 'household_payments.manage',
    answer: Route.page(HouseholdPaymentDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<HouseholdPaymentDto>> {
    return mapPage(await this.queries.own(actor, query), toDto);
  }

  @Route.get(':id/shares', {
    summary: '一笔款项分给每户多少',
    permission: 'household_payments.manage',
    answer: [HouseholdShareDto],
    errors: ['404 household_payment_missing'],
  })
  async shares(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<HouseholdShareDto[]> {
    return (await this.queries.shares(actor, id)).map(toShareDto);
  }

  @Route.post('', {
    summary: '登记付给联结农户的款项和回单，按权重分到户',
    permission: 'household_payments.manage',
    answer: RecordedDto,
    idempotent: true,
    errors: [
      '422 payment_household_not_linked',
      '422 household_twice',
      '422 share_too_small',
      '422 paid_in_future',
      '422 period_wrong',
      '404 settlement_missing',
      '404 file_missing',
    ],
  })
  async record(@CurrentActor() actor: Actor, @Body() input: HouseholdPaymentInput): Promise<RecordedDto> {
    return { id: await this.payments.record(actor, input) };
  }

  @Route.post(':id/reversal', {
    summary: '冲销一笔填错的农户款项',
    permission: 'household_payments.manage',
    answer: RecordedDto,
    idempotent: true,
    errors: ['404 household_payment_missing', 'household_payment_reversed'],
  })
  async reverse(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReversalInput,
  ): Promise<RecordedDto> {
    return { id: await this.payments.reverse(actor, id, reason) };
  }
}
