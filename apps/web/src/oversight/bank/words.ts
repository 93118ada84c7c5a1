import type { OversightSchemas } from '../../api';
import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

type Schemas = OversightSchemas['schemas'];
export type BankLine = Schemas['BankLineDto'];
export type BankLineView = Schemas['BankLineViewDto'];
export type Suggestion = Schemas['SuggestionDto'];
export type LineAllocation = Schemas['LineAllocationDto'];

export const BANK_LINE_STATES: Labels = {
  open: [zh('待核对'), 'gold'],
  allocated: [zh('已核对'), 'green'],
  reversed: [zh('已冲正'), 'red'],
  announced: [zh('付款方已付出'), 'blue'],
  ignored: [zh('无需核对')],
};

/** Why an invoice is suggested; the more, the likelier. */
export const SUGGESTION_REASONS: Labels = {
  code: [zh('支付码相符'), 'green'],
  nearly_code: [zh('支付码接近'), 'gold'],
  account: [zh('此账户曾为该单位付款'), 'blue'],
  name: [zh('付款人名称相符'), 'blue'],
  amount: [zh('金额正好'), 'green'],
};

export const leftOf = (line: Pick<BankLine, 'amountFen' | 'allocatedFen' | 'creditFen'>): bigint =>
  BigInt(line.amountFen) - BigInt(line.allocatedFen) - BigInt(line.creditFen);
