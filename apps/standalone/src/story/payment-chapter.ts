import { Invoices } from '@bangfu/finance';
import { Payables } from '@bangfu/fulfilment';
import { addDays } from '@bangfu/kernel';
import { Parties } from '@bangfu/parties';
import type { CollectionBank } from './bank.js';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import { reaches, type Told } from './purchase.js';
import type { Thread } from './telling.js';

const PAYS_AFTER_DAYS = 9;

/** The supplier's invoice for everything accepted, the instruction to pay, the transfer. */
export async function* invoiceAndPayment(narrator: Narrator, bank: CollectionBank, told: Told): Thread {
  const { course, orderId, buyer } = told;
  const payable = await narrator.get(Payables).of(orderId);
  const amountFen = payable.goodsFen + payable.freightFen;
  if (amountFen === 0n) return;
  yield at(addDays(narrator.today(), 2), '09:50');
  const invoice = await issue(narrator, told, amountFen);
  if (!reaches(course, 'instructed')) return;
  yield at(addDays(narrator.today(), 2), '10:40');
  const name = await unitName(narrator, buyer);
  const finance = await narrator.as(`${buyer}-finance`);
  await narrator
    .get(Invoices)
    .instructPayment(finance, invoice.id, { payerAccountName: name, plannedOn: addDays(narrator.today(), 5) });
  if (!reaches(course, 'paid')) return;
  const { afterDays = PAYS_AFTER_DAYS, shareBps = 10_000n, extraFen = 0n, remark = 'code', again } = course.pays ?? {};
  yield at(addDays(narrator.today(), afterDays), '11:00');
  const part = (amountFen * shareBps) / 10_000n + extraFen;
  bank.pay({
    on: narrator.today(),
    amountFen: part,
    payer: name,
    account: accountOf(buyer),
    remark: remarkOf(remark, invoice.referenceCode),
  });
  if (!again) return;
  yield at(addDays(narrator.today(), 25), '11:00');
  bank.pay({
    on: narrator.today(),
    amountFen: amountFen - part,
    payer: name,
    account: accountOf(buyer),
    remark: `尾款 ${invoice.referenceCode}`,
  });
}

async function issue(narrator: Narrator, told: Told, amountFen: bigint) {
  const receipts = await narrator.query<{ id: string }>('SELECT id FROM receipts WHERE order_id = $1 ORDER BY id', [
    told.orderId,
  ]);
  const title = await unitName(narrator, told.buyer);
  narrator.invoices += 1;
  const invoiceNumber = `YZ${told.from.slice(2, 4)}43${String(narrator.invoices).padStart(14, '0')}`;
  const fileId = await narrator.paper(
    `${told.supplier}-owner`,
    '数电票',
    [`发票号码：${invoiceNumber}`, `抬头：${title}`],
    'invoice',
  );
  return narrator.get(Invoices).issue(await narrator.as(`${told.supplier}-owner`), {
    receiptIds: receipts.map((receipt) => receipt.id),
    invoiceNumber,
    kind: 'digital',
    title,
    amountFen,
    issuedOn: narrator.today(),
    fileId,
  });
}

const unitName = async (narrator: Narrator, key: string): Promise<string> =>
  (await narrator.get(Parties).find(narrator.organisation(key))).name;

/** Invented numbers, one per buyer, so that a payer is known again. */
const accountOf = (buyer: string): string =>
  `4300${[...buyer].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 90_000_000, 5_381) + 10_000_000}0000`;

function remarkOf(kind: 'code' | 'none' | 'garbled', code: string): string {
  if (kind === 'code') return `货款 ${code}`;
  // The last characters are lost, as banks do with long remarks.
  return kind === 'garbled' ? `帮扶采购货款 ${code.slice(0, -3)}` : '帮扶采购货款';
}
