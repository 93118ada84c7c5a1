import { addDays } from '@bangfu/kernel';
import { PayoutAccounts, PayoutBatches, PayoutResults } from '@bangfu/settlement';
import type { CollectionBank } from './bank.js';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import type { Thread } from './telling.js';

/** Agencies' money goes to them by bank; everybody else has yet to name an account. */
const NAMED = ['camellia', 'poultry', 'coop'] as const;
/** The bank would not have this one's account. */
const REFUSED = 'poultry';

const ACCOUNTS: Readonly<Record<string, readonly [bank: string, number: string]>> = {
  camellia: ['耒阳农商银行仁义支行（样例）', '6217000000000000311'],
  poultry: ['耒阳农商银行大义支行（样例）', '6217000000000000329'],
  coop: ['耒阳农商银行黄市支行（样例）', '6217000000000000337'],
};

/** One file of payments: made and checked by two people, carried out by the bank but for one line, whose supplier mends its account. */
export async function* bankPayouts(narrator: Narrator, bank: CollectionBank): Thread {
  const given = narrator.calendar.ago(34);
  yield at(given, '10:00');
  for (const key of NAMED) await account(narrator, key, ACCOUNTS[key]![1]);
  const paidOn = narrator.calendar.ago(24);
  yield at(paidOn, '10:30');
  const batches = narrator.get(PayoutBatches);
  const batch = await batches.make(await narrator.as('operator'), bank.id);
  yield at(paidOn, '15:00');
  const checker = await narrator.as('operator-finance');
  await batches.approve(checker, batch);
  await batches.file(checker, batch, 'gb18030');
  yield at(addDays(paidOn, 1), '09:30');
  const fileId = await narrator.store('operator', '付款回盘.csv', 'statement', await answer(narrator, batch));
  await narrator.get(PayoutResults).read(await narrator.as('operator'), batch, fileId);
  yield at(addDays(paidOn, 2), '16:00');
  await account(narrator, REFUSED, '6217000000000000352');
}

async function account(narrator: Narrator, key: string, number: string): Promise<void> {
  const accounts = narrator.get(PayoutAccounts);
  const owner = await narrator.as(`${key}-owner`);
  const [row] = await narrator.query<{ name: string }>('SELECT name FROM organisations WHERE id = $1', [
    narrator.organisation(key),
  ]);
  const { id } = await accounts.give(owner, { bankName: ACCOUNTS[key]![0], accountName: row!.name, number });
  await accounts.verify(await narrator.as('operator'), id);
}

/** What the bank writes about each line of the file. */
async function answer(narrator: Narrator, batch: string): Promise<Buffer> {
  const lines = await narrator.query<{ number: string; payeeId: string }>(
    'SELECT number, payee_id AS "payeeId" FROM payouts WHERE batch_id = $1 ORDER BY number',
    [batch],
  );
  const said = lines.map(({ number, payeeId }) =>
    payeeId === narrator.organisation(REFUSED) ? `${number},失败,收款账户已销户` : `${number},成功,`,
  );
  return Buffer.from(['付款单号,处理结果,失败原因', ...said, ''].join('\r\n'));
}
