import { BudgetCutOff } from '../../desk';
import { formatDate, today, useT } from '../../kit';
import { Clock } from '../trade/clock';
import { NextStep } from '../trade/next-step';
import type { Invoice } from '../trade/types';
import { invoiceState } from './invoice-state';

/** When this invoice will be paid, and what it waits for. */
export function InvoiceNext({ invoice }: { invoice: Invoice }) {
  const t = useT();
  const state = invoiceState(invoice);
  if (state === 'paid') return <NextStep tone="green" title={t('已付清')} />;
  if (invoice.plannedOn) {
    return (
      <NextStep
        tone="blue"
        title={
          invoice.plannedOn < today()
            ? t('采购单位已安排付款，等银行到账')
            : t('采购单位安排在 {{date}} 付款', { date: formatDate(invoice.plannedOn) })
        }
      >
        {t('应付款日：')}
        <Clock on={invoice.dueOn} dated /> <BudgetCutOff on={invoice.budgetCutOffOn} />
      </NextStep>
    );
  }
  return state === 'overdue' ? (
    <NextStep tone="red" title={t('已过应付款日，采购单位还没有安排付款')}>
      {t('应付款日：')}
      <Clock on={invoice.dueOn} dated /> {t('平台已提醒采购单位。')} <BudgetCutOff on={invoice.budgetCutOffOn} />
    </NextStep>
  ) : (
    <NextStep tone="gold" title={t('等采购单位安排付款')}>
      {t('应付款日：')}
      <Clock on={invoice.dueOn} dated /> <BudgetCutOff on={invoice.budgetCutOffOn} />
    </NextStep>
  );
}
