import { Field, PageQuery } from '@bangfu/kernel';
import { type DraftContent, type DraftLine, MOST_LINES, REQUEST_STATES, type RequestState } from '@bangfu/procurement';
import { FUNDS } from '../budgets/budgets.dto.js';

export class RequestsQuery extends PageQuery {
  @Field.oneOf(REQUEST_STATES, { optional: true, description: '状态' }) state?: RequestState;
  @Field.oneOf(FUNDS, { optional: true, description: '资金' }) fund?: 'canteen' | 'union';
  @Field.flag({ description: '只看我提出的', example: false }) mine: boolean = false;
  @Field.flag({ description: '只看待我审批的', example: false }) waitingForMe: boolean = false;
  @Field.flag({ description: '只看审批逾期的', example: false }) overdue: boolean = false;
  @Field.date({ optional: true, description: '提出日期自（含）' }) fromOn?: string;
  @Field.date({ optional: true, description: '提出日期至（含）' }) toOn?: string;
  @Field.text({ max: 50, optional: true, description: '单号或标题中的文字', example: '食堂' }) word?: string;
  @Field.id({ optional: true, description: '只看生成该订单的申请' }) orderId?: string;
}

export class RequestLineInput {
  @Field.id({ optional: true, description: '已有行的编号；新行可由客户端生成' }) id?: string;
  @Field.id({ description: '商品规格编号；价格以平台为准' }) variantId: string;
  @Field.whole({ min: 1, max: 1_000_000_000, description: '数量，销售单位', example: 20 }) quantity: number;
  @Field.text({ min: 0, max: 200, description: '备注', example: '要新榨的' }) note: string = '';
}

export class ContactInput {
  @Field.text({ max: 40, description: '收货联系人', example: '王师傅' }) name: string;
  @Field.text({ max: 20, pattern: /^1\d{10}$/, description: '手机号', example: '13800000000' }) phone: string;
}

export class RequestInput {
  @Field.text({ max: 100, description: '标题', example: '食堂三月第三周采购' }) title: string;
  @Field.oneOf(FUNDS, { description: '资金：食堂、工会' }) fund: 'canteen' | 'union';
  @Field.id({ optional: true, nullable: true, description: '计入哪个预算单位；不填为本单位' }) budgetUnitId?:
    string | null;
  @Field.date({ optional: true, nullable: true, description: '期望到货日期' }) wantedOn?: string | null;
  @Field.text({ min: 0, max: 200, description: '收货地址', example: '湖南省耒阳市五里牌路1号食堂' })
  deliveryAddress: string = '';
  @Field.one(() => ContactInput, { optional: true, nullable: true }) contact?: ContactInput | null;
  @Field.text({ min: 0, max: 500, multiline: true, description: '给供应商的说明', example: '' }) remark: string = '';
  @Field.list(() => RequestLineInput, { max: MOST_LINES }) lines: RequestLineInput[] = [];
}

export class NewRequest extends RequestInput {
  @Field.id({ optional: true, description: '客户端生成的编号，便于安全重试' }) id?: string;
}

export class VersionInput {
  @Field.whole({ min: 1, max: 1_000_000, description: '读取时的版本号', example: 1 }) version: number;
}

export class ChangedRequest extends RequestInput {
  @Field.whole({ min: 1, max: 1_000_000, description: '读取时的版本号', example: 1 }) version: number;
}

export class AddedLines extends VersionInput {
  @Field.list(() => RequestLineInput, { min: 1, max: MOST_LINES }) lines: RequestLineInput[];
}

export class PastedText extends VersionInput {
  @Field.text({
    max: 20_000,
    multiline: true,
    description: '从表格粘贴的内容：商品或编码、数量、单位、备注',
    example: '耒阳茶油 500mL瓶装\t10\t瓶\n耒阳茶油\t2\t桶',
  })
  text: string;
}

export class SubmissionInput extends VersionInput {
  @Field.fen({ optional: true, description: '申请人看到的总额；与现价不符时不提交并告知变动', example: '250000' })
  totalFen?: bigint;
}

export class WithdrawalInput extends VersionInput {
  @Field.text({ max: 200, description: '撤回原因', example: '重新比价' }) reason: string;
}

export class CopyInput {
  @Field.id({ optional: true, description: '新申请的编号，便于安全重试' }) id?: string;
}

export const toDraftLines = (lines: readonly RequestLineInput[]): DraftLine[] =>
  lines.map((line) => ({ ...line, quantity: BigInt(line.quantity) }));

export const toDraftContent = (input: RequestInput): DraftContent => ({
  title: input.title,
  fund: input.fund,
  budgetUnitId: input.budgetUnitId,
  wantedOn: input.wantedOn,
  deliveryAddress: input.deliveryAddress,
  contact: input.contact,
  remark: input.remark,
  lines: toDraftLines(input.lines),
});
