import { BudgetCutOff } from '../../desk';
import { daysUntil, formatDate, useT } from '../../kit';
import buying from '../buying.module.css';
import { invoiceState } from './invoice-state';

type Payable = Parameters<typeof invoiceState>[0] & { readonly budgetCutOffOn: string | null };

/** The day an invoice is due, and how far off it is while anything is open. */
export function DueClock({ invoice }: { invoice: Payable }) {
  const t = useT();
  const state = invoiceState(invoice);
  const days = daysUntil(invoice.dueOn);
  return (
    <span className={buying.stack}>
      <span>{formatDate(invoice.dueOn)}</span>
      {state !== 'paid' && (
        <span className={days <= 3 ? buying.bad : buying.soft}>
          {days < 0
            ? t('逾期 {{days}} 天', { days: -days })
            : days === 0
              ? t('今天到期')
              : t('还有 {{days}} 天', { days })}
        </span>
      )}
      <BudgetCutOff on={invoice.budgetCutOffOn} />
    </span>
  );
}
