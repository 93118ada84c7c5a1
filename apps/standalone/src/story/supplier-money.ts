import { addDays, newId } from '@bangfu/kernel';
import { SupplierAccounts } from '@bangfu/payments';
import { HouseholdPayments, PayoutAccounts, PayoutChannels } from '@bangfu/settlement';
import type { Emulator } from '../../../stripe-emulator/src/index.js';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import { PROFILES } from './profiles.js';
import { FIRST_RETAIL_DAYS } from './retail-chapter.js';
import type { Thread } from './telling.js';

/** Still has papers to bring before the provider sends it money. */
const HELD = 'noodle';
/** Is paid by the platform's bank. */
const BY_BANK = 'anhua';

/** Accounts for what shoppers pay: at the provider for most, one held, one paid by the bank. */
export async function* payoutAccounts(narrator: Narrator, cashier: Emulator): Thread {
  yield at(narrator.calendar.ago(FIRST_RETAIL_DAYS - 2), '11:00');
  const accounts = narrator.get(SupplierAccounts);
  for (const { key } of PROFILES) {
    const supplierId = narrator.organisation(key);
    await accounts.onboard(supplierId);
    const { ref: providerRef } = (await accounts.of(supplierId))!;
    await cashier.knobs.accounts[key === HELD ? 'restrict' : 'complete'](providerRef);
    await accounts.refresh(supplierId);
  }
  const operator = await narrator.as('operator');
  const given = await narrator.get(PayoutAccounts).give(await narrator.as(`${BY_BANK}-owner`), {
    bankName: '安化农商银行仙溪支行（样例）',
    accountName: (await nameOf(narrator, narrator.organisation(BY_BANK)))!,
    number: '6217000000000000923',
  });
  await narrator.get(PayoutAccounts).verify(operator, given.id);
  const today = narrator.today();
  await narrator.get(PayoutChannels).set(operator, narrator.organisation(BY_BANK), {
    channel: 'bank',
    validFrom: today,
    reason: '合作社尚未开通线上收款',
  });
}

/** What reached the households behind the yard hens, with the bank's slip. */
export async function* householdPayments(narrator: Narrator): Thread {
  const paidOn = narrator.calendar.ago(9);
  yield at(paidOn, '16:20');
  const owner = await narrator.as('coop-owner');
  const linked = await narrator.query<{ id: string }>(
    `SELECT DISTINCT link.household_id AS id FROM benefit_links link WHERE link.supplier_id = $1 ORDER BY 1 LIMIT 22`,
    [narrator.organisation('coop')],
  );
  await narrator.get(HouseholdPayments).record(owner, {
    id: newId(),
    ...{ fromOn: addDays(paidOn, -40), toOn: addDays(paidOn, -10), amountFen: 1_848_000n, paidOn },
    slipFileId: await narrator.paper('coop-owner', '代售土鸡款发放回单', ['22户，合计18,480.00元，样张']),
    note: '代售庭院土鸡款，按交售只数分配',
    shares: linked.map(({ id }, index) => ({ householdId: id, weight: BigInt(3 + (index % 5)) })),
  });
}

async function nameOf(narrator: Narrator, id: string): Promise<string | undefined> {
  const [row] = await narrator.query<{ name: string }>('SELECT name FROM organisations WHERE id = $1', [id]);
  return row?.name;
}
