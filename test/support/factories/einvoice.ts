export interface SampleLine {
  readonly name: string;
  readonly amount: string;
  readonly rate: string;
  readonly tax: string;
}

interface Sample {
  readonly number?: string;
  readonly issueTime?: string;
  readonly sellerName?: string;
  readonly sellerTaxNumber?: string;
  readonly buyerName?: string;
  readonly buyerTaxNumber?: string;
  readonly lines?: readonly (SampleLine | undefined)[];
  readonly totals?: { readonly amount: string; readonly tax: string; readonly total: string };
}

const OIL: SampleLine = { name: '*样张*山茶油', amount: '450.00', rate: '免税', tax: '0.00' };

const lineOf = ({ name, amount, rate, tax }: SampleLine): string =>
  `<IssuItemInformation><ItemName>${name}</ItemName><SpecMod/><MeaUnits>瓶</MeaUnits><Quantity>1</Quantity>
      <Amount>${amount}</Amount><TaxRate>${rate}</TaxRate><ComTaxAm>${tax}</ComTaxAm></IssuItemInformation>`;

/** The paper of a digital invoice as the tax platform builds it; 样张: no signature, and numbers that nobody has. */
export function sampleEInvoice(of: Sample = {}): string {
  const number = of.number ?? '0'.repeat(20);
  const { amount, tax, total } = of.totals ?? { amount: '450.00', tax: '0.00', total: '450.00' };
  return `<?xml version="1.0" encoding="UTF-8"?>
<EInvoice>
  <Header><EIid>${number}</EIid><EInvoiceTag>SAMPLE</EInvoiceTag><Version>0.2</Version>
    <InherentLabel><EInvoiceType><LabelCode>01</LabelCode><LabelName>样张 · 非税务凭证</LabelName></EInvoiceType></InherentLabel>
  </Header>
  <EInvoiceData>
    <SellerInformation><SellerIdNum>${of.sellerTaxNumber ?? '0'.repeat(18)}</SellerIdNum>
      <SellerName>${of.sellerName ?? '样张合作社'}</SellerName></SellerInformation>
    <BuyerInformation><BuyerIdNum>${of.buyerTaxNumber ?? '0'.repeat(18)}</BuyerIdNum>
      <BuyerName>${of.buyerName ?? '样张单位'}</BuyerName></BuyerInformation>
    <BasicInformation><TotalAmWithoutTax>${amount}</TotalAmWithoutTax><TotalTaxAm>${tax}</TotalTaxAm>
      <TotalTax-includedAmount>${total}</TotalTax-includedAmount></BasicInformation>
    ${(of.lines ?? [OIL]).map((line) => lineOf(line ?? OIL)).join('\n    ')}
  </EInvoiceData>
  <TaxSupervisionInfo><InvoiceNumber>${number}</InvoiceNumber>
    <IssueTime>${of.issueTime ?? '2026-03-18'}</IssueTime></TaxSupervisionInfo>
</EInvoice>
`;
}
