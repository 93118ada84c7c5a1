import { type FormInstance } from 'antd';
import { useEffect, useRef } from 'react';
import { type StoredFile, vendorApi } from '../../api';
import { formatDate, formatYuan, useT } from '../../kit';
import { TAX_TREATMENTS } from '../../kit/labels';
import type { InvoicePaper } from '../trade/types';
import type { BuyerDeliveries } from './uninvoiced';

/** What of the form stands on the paper as well. */
export interface OfPaper {
  readonly invoiceNumber?: string;
  readonly title?: string;
  readonly taxNumber?: string;
  readonly issuedOn?: string;
  readonly files?: readonly StoredFile[];
}

/**
 * The server reads the XML of a digital invoice as soon as it is uploaded, and again when other deliveries are chosen. What
 * it says is put into the form once; from then on the person's word counts.
 */
export function usePaper(file: StoredFile | undefined, receiptIds: readonly string[], idle: boolean) {
  const isXml = file?.mimeType === 'application/xml';
  const { data, error, isFetching } = vendorApi.useQuery(
    'post',
    '/api/vendor/invoices/paper',
    { body: { fileId: file?.id ?? '', receiptIds: [...receiptIds] } },
    { enabled: isXml && idle },
  );
  return isXml
    ? { paper: data, problem: data ? null : error, reading: isFetching && !data }
    : { paper: undefined, problem: null, reading: false };
}

/** Call the answer when another file was chosen: the form takes over what that file says when it has been read. */
export function useFilling(form: FormInstance, paper: InvoicePaper | undefined, filled: () => void): () => void {
  const due = useRef(false);
  const then = useRef(filled);
  then.current = filled;
  useEffect(() => {
    if (!paper || !due.current) return;
    due.current = false;
    const values = {
      invoiceNumber: paper.invoiceNumber,
      kind: 'digital',
      title: paper.buyer.name,
      taxNumber: paper.buyer.taxNumber ?? '',
      issuedOn: paper.issuedOn,
    };
    form.setFields(Object.entries(values).map(([name, value]) => ({ name, value, errors: [] })));
    then.current();
  }, [form, paper]);
  return () => {
    due.current = true;
  };
}

type Place = 'invoiceNumber' | 'title' | 'taxNumber' | 'issuedOn' | 'files';

/** What the paper says otherwise than the deliveries, the buyer, or what stands in the form: sentences for beside the fields. */
export function useDifferences(
  paper: InvoicePaper | undefined,
  buyer: BuyerDeliveries,
  typed: OfPaper,
): (place: Place) => readonly string[] {
  const t = useT();
  if (!paper) return () => [];
  const named = (kind: InvoicePaper['differences'][number]['kind']) =>
    paper.differences.filter((each) => each.kind === kind);
  const said = (value: string | undefined, found: string, shown = found): string[] =>
    (value?.trim() ?? '') === found ? [] : [t('文件里写的是 {{found}}', { found: shown })];
  const places: Record<Place, () => string[]> = {
    invoiceNumber: () => [
      ...named('number_used').map(() => t('这个发票号码已经登记过')),
      ...said(typed.invoiceNumber, paper.invoiceNumber),
    ],
    issuedOn: () => [
      ...named('issued_in_future').map(() => t('文件里的开票日期晚于今天')),
      ...said(typed.issuedOn, paper.issuedOn, formatDate(paper.issuedOn)),
    ],
    title: () => [
      ...named('title').map(() =>
        t('文件里的抬头是“{{found}}”，采购单位是“{{expected}}”', {
          found: paper.buyer.name,
          expected: buyer.buyerName,
        }),
      ),
      ...(named('title').length > 0 ? [] : said(typed.title, paper.buyer.name)),
    ],
    taxNumber: () => [
      ...named('tax_number').map(() =>
        t('文件里的购买方税号是 {{found}}，采购单位是 {{expected}}', {
          found: paper.buyer.taxNumber!,
          expected: buyer.creditCode!,
        }),
      ),
      ...(named('tax_number').length > 0 || !paper.buyer.taxNumber
        ? []
        : said(typed.taxNumber?.toUpperCase(), paper.buyer.taxNumber)),
    ],
    files: () => [
      ...named('file_used').map(() => t('这份文件已用另一个号码登记过')),
      ...named('seller').map(() =>
        t('文件里的销售方是“{{found}}”（{{number}}），不是本单位', {
          found: paper.seller.name,
          number: paper.seller.taxNumber ?? t('没有税号'),
        }),
      ),
      ...named('amount').map(({ foundFen, expectedFen }) =>
        t('文件里的价税合计是 {{found}}，所选交货应为 {{expected}}', {
          found: formatYuan(foundFen!),
          expected: formatYuan(expectedFen!),
        }),
      ),
      ...named('tax').map(({ taxTreatment, foundFen, expectedFen }) =>
        t('{{tax}}的商品，文件里是 {{found}}，所选交货应为 {{expected}}', {
          tax: t(TAX_TREATMENTS[taxTreatment!]![0]),
          found: formatYuan(foundFen!),
          expected: formatYuan(expectedFen!),
        }),
      ),
    ],
  };
  return (place) => places[place]();
}
