import type { ApiProblem } from '../../api';
import { faultText, problemText, TextField, useT, zh } from '../../kit';
import buying from '../buying/buying.module.css';
import { Segments } from '../forms/segments';
import type { Wishes } from './checkout';

interface InvoiceCardProps {
  readonly wishes: Wishes;
  readonly problem: ApiProblem | null;
  readonly onWish: (part: Partial<Wishes>) => void;
}

const KINDS = [
  ['none', zh('不开发票')],
  ['personal', zh('个人抬头')],
  ['company', zh('单位抬头')],
] as const;

/** Asked for with the order, one per cooperative; it comes by e-mail. */
export function InvoiceCard({ wishes, problem, onWish }: InvoiceCardProps) {
  const t = useT();
  const fault = (name: string): string | null => {
    const one = problem?.errors.find(({ field }) => field === `invoice.${name}`);
    if (one) return faultText(one);
    return problem?.field === `invoice.${name}` ? problemText(problem) : null;
  };
  return (
    <section className={buying.card} aria-label={t('发票')}>
      <Segments label={t('发票')} value={wishes.invoice} options={KINDS} onChoose={(invoice) => onWish({ invoice })} />
      {wishes.invoice !== 'none' && (
        <div style={{ marginTop: 14 }}>
          <TextField
            label={t('抬头')}
            required
            maxLength={100}
            value={wishes.title}
            fault={fault('title')}
            onChange={(event) => onWish({ title: event.target.value })}
          />
          {wishes.invoice === 'company' && (
            <TextField
              label={t('统一社会信用代码')}
              required
              maxLength={18}
              autoCapitalize="characters"
              value={wishes.taxNumber}
              fault={fault('taxNumber')}
              onChange={(event) => onWish({ taxNumber: event.target.value })}
            />
          )}
          <TextField
            label={t('接收邮箱')}
            required
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={200}
            value={wishes.email}
            fault={fault('email')}
            hint={t('由每家合作社分别开具，发到这个邮箱，也能在订单里下载')}
            onChange={(event) => onWish({ email: event.target.value })}
          />
        </div>
      )}
    </section>
  );
}
