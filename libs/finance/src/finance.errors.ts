import { conflict, formatYuan, invalid, missing } from '@bangfu/kernel';

export const invoiceMissing = () => missing('invoice_missing', '没有找到这张发票');
export const nothingToInvoice = () =>
  invalid('nothing_to_invoice', '所选验收单没有可开票的金额', { field: 'receiptIds' });
export const receiptNotInvoiceable = (index: number) =>
  invalid('receipt_not_invoiceable', '该验收单不存在、不属于同一购买单位，或已经开票', {
    field: `receiptIds[${index}]`,
  });
export const invoiceAmountMismatch = (expected: bigint) =>
  invalid('invoice_amount_mismatch', `发票金额与验收金额不一致，应为 ${formatYuan(expected)}`, {
    field: 'amountFen',
    expectedFen: expected.toString(),
  });
export const invoiceNumberUsed = () =>
  conflict('invoice_number_used', '该发票号码已登记，不能重复使用', { field: 'invoiceNumber' });
export const invoiceFileUsed = () =>
  conflict('invoice_file_used', '这份发票文件已用另一个号码登记过，请上传这张发票自己的文件', { field: 'fileId' });
export const paperUnreadable = (why: string) =>
  invalid('invoice_paper_unreadable', `没能从文件里读出发票内容：${why}。文件可以照常上传，各项请手工填写`, {
    field: 'fileId',
  });
export const invoiceTitleWrong = (name: string) =>
  invalid('invoice_title_wrong', `发票抬头应为购买单位名称“${name}”`, { field: 'title' });
export const taxNumberWrong = () =>
  invalid('tax_number_wrong', '税号与购买单位的统一社会信用代码不一致', { field: 'taxNumber' });
export const issuedInFuture = () => invalid('issued_in_future', '开票日期不能晚于今天', { field: 'issuedOn' });
export const plannedOnWrong = () =>
  invalid('planned_on_wrong', '计划付款日不能早于开票日期，也不能晚于一年之后', { field: 'plannedOn' });
export const invoiceClosed = () => conflict('invoice_closed', '这张发票已经结清');
export const accountMissing = () => missing('bank_account_missing', '没有找到这个银行账户');
export const accountKnown = () => conflict('bank_account_known', '该银行账户已经登记', { field: 'number' });
export const statementWrongAccount = () =>
  invalid('statement_wrong_account', '流水文件的账号与所选账户不符', { field: 'accountId' });
export const statementEmpty = () => invalid('statement_empty', '流水文件没有任何交易', { field: 'fileId' });
export const statementGap = (expected: bigint) =>
  invalid('statement_gap', `与上一份流水不衔接：期初余额应为 ${formatYuan(expected)}，请补齐中间的流水`, {
    field: 'fileId',
  });
export const lineMissing = () => missing('bank_line_missing', '没有找到这笔流水');
export const lineNotOpen = () => conflict('bank_line_not_open', '这笔流水已经处理，不能再分配');
export const allocationTooMuch = (index: number) =>
  invalid('allocation_too_much', '分配金额超过流水余额或发票未付金额', { field: `allocations[${index}].amountFen` });
export const allocationEmpty = () =>
  invalid('allocation_empty', '请选择要付的发票，或这笔钱归哪个单位', { field: 'allocations' });
export const buyerWrong = () => invalid('buyer_wrong', '只能转为采购单位的余款', { field: 'creditBuyerId' });
export const writeOffTooMuch = (most: bigint) =>
  invalid('write_off_too_much', `只能核销已部分付款、未付不超过 ${formatYuan(most)} 的发票`, {
    mostFen: most.toString(),
  });
export const allocationMissing = () => missing('allocation_missing', '没有找到这笔付款核对');
export const allocationUndone = () => conflict('allocation_undone', '这笔付款核对已经撤销');
export const allocationCredited = () =>
  conflict('allocation_credited', '该发票有退货转入余额，不能直接撤销付款，请先处理退货余额');
export const creditMissing = () => missing('credit_missing', '没有找到这笔退货冲减');
export const creditTooSmall = (available: bigint) =>
  conflict('credit_too_small', `余款不足，可用 ${formatYuan(available)}`, {
    field: 'amountFen',
    availableFen: available.toString(),
  });
export const redLetterKnown = () => conflict('red_letter_known', '这笔退货已经登记了红字发票', { field: 'number' });
export const monthNotOver = () => invalid('month_not_over', '只能选本月或以前的月份', { field: 'month' });
export const nothingToAskFor = () =>
  conflict('nothing_to_ask_for', '这个月及以前没有已验收、待开票的交货，或已经申请过开票');
export const creditLimitExceeded = (limit: bigint, over: bigint) =>
  conflict('credit_limit_exceeded', `超过赊购额度 ${formatYuan(limit)}，多出 ${formatYuan(over)}，请先付清部分货款`, {
    limitFen: limit.toString(),
    overFen: over.toString(),
  });
export const limitInPast = () => invalid('limit_in_past', '生效日期不能早于今天', { field: 'validFrom' });
export const statementMissing = () => missing('account_statement_missing', '这个月没有往来，没有对账单');
