import { sampleEInvoice } from '../../../../test/support/factories/einvoice.js';
import { readEInvoice } from './einvoice-xml.js';

const read = (xml: string) => readEInvoice(Buffer.from(xml));
const refusal = (xml: string | Buffer): string => {
  try {
    readEInvoice(Buffer.from(xml));
  } catch (error) {
    return `${(error as { code?: string }).code}: ${(error as Error).message}`;
  }
  return 'read';
};
const refused = (why: string) => `invoice_paper_unreadable: 没能从文件里读出发票内容：${why}。`;

describe('the XML of a fully digital invoice', () => {
  it('says its number, day, parties, lines with their tax, and totals', () => {
    expect(read(sampleEInvoice())).toEqual({
      invoiceNumber: '00000000000000000000',
      issuedOn: '2026-03-18',
      seller: { name: '样张合作社', taxNumber: '000000000000000000' },
      buyer: { name: '样张单位', taxNumber: '000000000000000000' },
      amountFen: 45_000n,
      taxFen: 0n,
      totalFen: 45_000n,
      lines: [{ name: '*样张*山茶油', rate: '免税', amountFen: 45_000n, taxFen: 0n }],
    });
  });

  it('is read with several rates, a line of discount, an hour beside the day, a namespace, and no tax number', () => {
    const xml = sampleEInvoice({
      issueTime: '2026-03-18 09:30:00',
      buyerTaxNumber: '',
      lines: [
        { name: '*样张*大米', amount: '100.00', rate: '0.09', tax: '9.00' },
        { name: '*样张*大米', amount: '-10.00', rate: '9%', tax: '-0.90' },
        { name: '*样张*糕点', amount: '1,000.50', rate: '0.130', tax: '130.07' },
        { name: '*样张*鲜蛋', amount: '20', rate: '免税', tax: '***' },
      ],
      totals: { amount: '1110.50', tax: '138.17', total: '1248.67' },
    }).replace('<EInvoice>', '<EInvoice xmlns="urn:sample">');
    const invoice = read(`\ufeff${xml}`);
    expect(invoice).toMatchObject({ issuedOn: '2026-03-18', totalFen: 124_867n, buyer: { taxNumber: '' } });
    expect(invoice.lines.map(({ rate, taxFen }) => [rate, taxFen])).toEqual([
      ['9%', 900n],
      ['9%', -90n],
      ['13%', 13_007n],
      ['免税', 0n],
    ]);
  });

  it.each([
    ['another root', () => sampleEInvoice().replaceAll('EInvoice>', 'Invoice>'), '没有 EInvoice 和 EInvoiceData'],
    ['a document type', () => sampleEInvoice().replace('<EInvoice>', '<!DOCTYPE EInvoice><EInvoice>'), '不接受'],
    [
      'entities that grow',
      () => sampleEInvoice().replace('<EInvoice>', '<!DOCTYPE x [<!ENTITY a "&b;&b;">]><EInvoice>'),
      '不接受',
    ],
    ['10 MB', () => sampleEInvoice().replace('</EInvoice>', ' '.repeat(10_485_760) + '</EInvoice>'), '文件超过 1 MB'],
    [
      'a tower of elements',
      () => `${'<EInvoice>'.repeat(40_000)}${'</EInvoice>'.repeat(40_000)}`,
      '文件不是有效的 XML',
    ],
    ['a tower that never ends', () => '<EInvoice>'.repeat(90_000), '文件不是有效的 XML'],
    ['more lines than any paper', () => sampleEInvoice({ lines: Array(501).fill(undefined) }), '项目明细超过 500 行'],
    ['nothing', () => '', '文件不是有效的 XML'],
    ['half a paper', () => sampleEInvoice().slice(0, 400), '文件不是有效的 XML'],
    ['another encoding', () => Buffer.from([0x3c, 0x61, 0x3e, 0xd1, 0xf9, 0xd5, 0xc5]), '文字不是 UTF-8 编码'],
    ['a number of 19 digits', () => sampleEInvoice({ number: '0'.repeat(19) }), '发票号码不是 20 位数字'],
    ['two numbers', () => sampleEInvoice().replace('<EIid>0', '<EIid>1'), '文件里有两个不同的发票号码'],
    [
      'a number twice',
      () => sampleEInvoice().replace('<InvoiceNumber>', '<InvoiceNumber>1</InvoiceNumber><InvoiceNumber>'),
      '发票号码不是 20 位数字',
    ],
    ['a day that is none', () => sampleEInvoice({ issueTime: '2026-02-30' }), '开票日期无效'],
    ['no buyer', () => sampleEInvoice({ buyerName: '' }), '没有购买方名称'],
    ['a name without end', () => sampleEInvoice({ buyerName: '长'.repeat(101) }), '购买方名称超过 100 个字'],
    ['a tax number of another length', () => sampleEInvoice({ buyerTaxNumber: '0000' }), '购买方税号无效'],
    ['a tax number that is none', () => sampleEInvoice({ buyerTaxNumber: '<b/>' }), '购买方税号无效'],
    ['no lines', () => sampleEInvoice({ lines: [] }), '没有项目明细'],
  ])('is refused with %s', (_what, xml, why) => {
    expect(refusal(xml())).toContain(refused(why).replace(/。$/, ''));
  });

  it.each(['1e3', '4.5E2', '0x10', '450.001', 'Infinity', '', '450.00元', '４５０.00', '9'.repeat(40), '__proto__'])(
    'is refused with the total %j',
    (total) => {
      expect(refusal(sampleEInvoice({ totals: { amount: '450.00', tax: '0.00', total } }))).toContain('价税合计无效');
    },
  );

  it('is refused when it takes money back, or does not add up', () => {
    const line = { name: '*样张*退货', amount: '-450.00', rate: '免税', tax: '0.00' };
    const totals = { amount: '-450.00', tax: '0.00', total: '-450.00' };
    expect(refusal(sampleEInvoice({ lines: [line], totals }))).toContain('红字发票不能在这里登记');
    expect(refusal(sampleEInvoice({ totals: { amount: '450.00', tax: '1.00', total: '450.00' } }))).toContain(
      '金额加税额不等于价税合计',
    );
    expect(refusal(sampleEInvoice({ totals: { amount: '460.00', tax: '0.00', total: '460.00' } }))).toContain(
      '各行相加不等于合计',
    );
  });
});
