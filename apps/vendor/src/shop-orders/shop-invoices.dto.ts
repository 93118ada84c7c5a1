import { Field } from '@bangfu/kernel';
import {
  type NewRedLetter,
  type NewShopInvoice,
  type RedLetterShown,
  type ShopInvoiceShown,
  TITLE_KINDS,
} from '@bangfu/shop';

export class ShopInvoiceInput {
  @Field.text({ max: 20, min: 8, description: '发票号码', example: '24432000000012345678' }) number: string;
  @Field.date({ description: '开票日期' }) issuedOn: string;
  @Field.fen({ min: 1n, description: '价税合计；应等于实付减去已退' }) amountFen: bigint;
  @Field.id({ description: '发票文件' }) fileId: string;
}

export const toNewInvoice = (input: ShopInvoiceInput): NewShopInvoice => ({
  ...input,
  number: input.number.toUpperCase(),
});

export class VoidInput {
  @Field.text({ max: 300, description: '作废原因', example: '抬头有误' }) reason: string;
}

export class RedLetterShownDto {
  @Field.id() id: string;
  @Field.text({ max: 20, example: '24432000000012345679' }) number: string;
  @Field.date() issuedOn: string;
  @Field.fen() amountFen: bigint;
}

export class RedLetterDueDto {
  @Field.id({ description: '要冲红的发票' }) invoiceId: string;
  @Field.fen({ description: '开票后的退款，应开红字发票' }) amountFen: bigint;
  @Field.instant({ description: '最早一笔退款的时间' }) since: Date;
}

export class ShopRedLetterInput {
  @Field.text({
    max: 20,
    min: 8,
    pattern: /^[0-9A-Za-z]{8,20}$/,
    description: '红字发票号码',
    example: '24432000000012345679',
  })
  number: string;
  @Field.date({ description: '开票日期' }) issuedOn: string;
  @Field.fen({ min: 1n, description: '冲红金额；应等于开票后的退款' }) amountFen: bigint;
}

export const toNewRedLetter = (input: ShopRedLetterInput): NewRedLetter => ({
  ...input,
  number: input.number.toUpperCase(),
});

export class ShopInvoiceDto {
  @Field.id() id: string;
  @Field.text({ max: 20 }) number: string;
  @Field.date() issuedOn: string;
  @Field.fen() amountFen: bigint;
  @Field.id() fileId: string;
  @Field.instant({ nullable: true }) voidedAt: Date | null;
  @Field.text({ max: 300, nullable: true }) voidReason: string | null;
  @Field.list(() => RedLetterShownDto, { max: 50, description: '已开的红字发票' }) redLetters: RedLetterShownDto[];
}

export const toInvoiceDto = (invoice: ShopInvoiceShown, letters: readonly RedLetterShown[]): ShopInvoiceDto => ({
  id: invoice.id,
  number: invoice.number,
  issuedOn: invoice.issuedOn,
  amountFen: invoice.amountFen,
  fileId: invoice.fileId,
  voidedAt: invoice.voidedAt,
  voidReason: invoice.voidReason,
  redLetters: letters
    .filter(({ invoiceId }) => invoiceId === invoice.id)
    .map(({ id, number, issuedOn, amountFen }) => ({ id, number, issuedOn, amountFen })),
});

export class InvoiceAskedDto {
  @Field.oneOf(TITLE_KINDS, { description: '个人、单位' }) titleKind: string;
  @Field.text({ max: 100 }) title: string;
  @Field.text({ max: 18, nullable: true }) taxNumber: string | null;
  @Field.text({ max: 200, description: '接收发票的邮箱' }) email: string;
  @Field.fen({ description: '应开金额：实付减去已退' }) amountFen: bigint;
}
