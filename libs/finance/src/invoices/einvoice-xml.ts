import { type Fen, fenFromYuan, formatYuan, isBusinessDate } from '@bangfu/kernel';
import { paperUnreadable } from '../finance.errors.js';
import { list, path, string, type XmlNode, xmlReader } from '../xml.js';

export interface EInvoiceParty {
  readonly name: string;
  /** Empty when the paper gives none. */
  readonly taxNumber: string;
}

export interface EInvoiceLine {
  readonly name: string;
  /** '9%', '免税', or as the paper says it; empty when it says none. */
  readonly rate: string;
  /** Without tax; negative on a line of discount. */
  readonly amountFen: Fen;
  readonly taxFen: Fen;
}

/** What a fully digital invoice (数电发票) says of itself. */
export interface EInvoice {
  readonly invoiceNumber: string;
  readonly issuedOn: string;
  readonly seller: EInvoiceParty;
  readonly buyer: EInvoiceParty;
  readonly amountFen: Fen;
  readonly taxFen: Fen;
  readonly totalFen: Fen;
  readonly lines: readonly EInvoiceLine[];
}

export const MAX_PAPER_BYTES = 1_048_576;
const MAX_LINES = 500;
const read = xmlReader(['IssuItemInformation'], paperUnreadable);

/**
 * The XML that the tax platform (电子发票服务平台) hands out: EInvoice / Header, EInvoiceData (SellerInformation,
 * BuyerInformation, BasicInformation, IssuItemInformation for each line), TaxSupervisionInfo. The tax administration publishes no
 * schema; the names are those of papers it issued, as public readers of them agree on. What is built otherwise is refused
 * and typed by hand. The signature of the tax bureau is not checked: genuine is what its inspection platform says is.
 * Throws `invoice_paper_unreadable`.
 */
export function readEInvoice(content: Buffer): EInvoice {
  if (content.length > MAX_PAPER_BYTES) throw paperUnreadable('文件超过 1 MB');
  const document = read(utf8(content));
  const root = path(document, 'EInvoice');
  const data = path(root, 'EInvoiceData');
  if (Object.keys(data).length === 0) throw paperUnreadable('没有 EInvoice 和 EInvoiceData，不是已知的数电发票结构');
  const basic = path(data, 'BasicInformation');
  const invoice = {
    invoiceNumber: numberOf(root),
    issuedOn: dayOf(path(root, 'TaxSupervisionInfo')),
    seller: partyOf(data, 'Seller', '销售方'),
    buyer: partyOf(data, 'Buyer', '购买方'),
    amountFen: fenOf(basic, 'TotalAmWithoutTax', '合计金额'),
    taxFen: taxOf(basic, 'TotalTaxAm', '合计税额'),
    totalFen: fenOf(basic, 'TotalTax-includedAmount', '价税合计'),
    lines: linesOf(data),
  };
  checkSums(invoice);
  return invoice;
}

function utf8(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw paperUnreadable('文字不是 UTF-8 编码');
  }
}

/** Text as it may be shown; characters that nobody sees are left out. */
function textOf(node: XmlNode, name: string, label: string, most: number): string {
  const text = string(node, name).replace(/[\p{Cc}\p{Cf}]/gu, '');
  if (text.length > most) throw paperUnreadable(`${label}超过 ${most} 个字`);
  return text;
}

function numberOf(root: XmlNode): string {
  const number = string(path(root, 'TaxSupervisionInfo'), 'InvoiceNumber');
  if (!/^\d{20}$/.test(number)) throw paperUnreadable('发票号码不是 20 位数字');
  const own = string(path(root, 'Header'), 'EIid');
  if (own && own !== number) throw paperUnreadable('文件里有两个不同的发票号码');
  return number;
}

function dayOf(supervision: XmlNode): string {
  const day = string(supervision, 'IssueTime').slice(0, 10);
  if (!isBusinessDate(day)) throw paperUnreadable('开票日期无效');
  return day;
}

function partyOf(data: XmlNode, side: 'Seller' | 'Buyer', label: string): EInvoiceParty {
  const party = path(data, `${side}Information`);
  const name = textOf(party, `${side}Name`, `${label}名称`, 100);
  if (!name) throw paperUnreadable(`没有${label}名称`);
  const taxNumber = string(party, `${side}IdNum`).toUpperCase();
  const readable = taxNumber ? /^[0-9A-Z]{15,20}$/.test(taxNumber) : typeof party[`${side}IdNum`] !== 'object';
  if (!readable) throw paperUnreadable(`${label}税号无效`);
  return { name, taxNumber };
}

function fenOf(node: XmlNode, name: string, label: string): Fen {
  try {
    return fenFromYuan(string(node, name));
  } catch {
    throw paperUnreadable(`${label}无效`);
  }
}

/** Tax; where there is none the paper prints stars or leaves it empty. */
const taxOf = (node: XmlNode, name: string, label: string): Fen =>
  /^\**$/.test(string(node, name)) ? 0n : fenOf(node, name, label);

function linesOf(data: XmlNode): EInvoiceLine[] {
  const lines = list(data, 'IssuItemInformation');
  if (lines.length === 0) throw paperUnreadable('没有项目明细');
  if (lines.length > MAX_LINES) throw paperUnreadable(`项目明细超过 ${MAX_LINES} 行`);
  return lines.map((line, index) => ({
    name: textOf(line, 'ItemName', `第 ${index + 1} 行项目名称`, 200) || `第 ${index + 1} 行`,
    rate: rateOf(textOf(line, 'TaxRate', `第 ${index + 1} 行税率`, 20)),
    amountFen: fenOf(line, 'Amount', `第 ${index + 1} 行金额`),
    taxFen: taxOf(line, 'ComTaxAm', `第 ${index + 1} 行税额`),
  }));
}

/** '0.09' and '9.00%' are both 9 %. */
function rateOf(text: string): string {
  const share = /^0?\.(\d\d)(\d*)$/.exec(text);
  const percent = share ? `${share[1]}.${share[2]}` : /^(\d{1,2}(?:\.\d*)?)%$/.exec(text)?.[1];
  if (percent === undefined) return text;
  const [whole, part = ''] = percent.split('.');
  const rest = part.replace(/0+$/, '');
  return `${Number(whole)}${rest && `.${rest}`}%`;
}

function checkSums({ amountFen, taxFen, totalFen, lines }: EInvoice): void {
  if (totalFen <= 0n) throw paperUnreadable(`价税合计是 ${formatYuan(totalFen)}，红字发票不能在这里登记`);
  if (amountFen + taxFen !== totalFen) throw paperUnreadable('金额加税额不等于价税合计');
  const sum = (of: (line: EInvoiceLine) => Fen): Fen => lines.reduce((total, line) => total + of(line), 0n);
  if (sum((line) => line.amountFen) !== amountFen || sum((line) => line.taxFen) !== taxFen) {
    throw paperUnreadable('各行相加不等于合计');
  }
}
