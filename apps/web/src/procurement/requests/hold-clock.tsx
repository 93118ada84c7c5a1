import type { ProcurementSchemas } from '../../api';
import { daysUntil, formatDate, formatInstant, useT } from '../../kit';
import styles from '../buying.module.css';

type Held = Pick<
  ProcurementSchemas['schemas']['RequestListedDto'],
  'heldUntil' | 'approvalDueOn' | 'overdue' | 'approvalsGiven' | 'approvalsNeeded'
>;

/** How far the approval is, and until when prices, stock and budget are held. */
export function HoldClock({ request, brief = false }: { request: Held; brief?: boolean }) {
  const t = useT();
  const days = request.heldUntil ? daysUntil(heldOn(request.heldUntil)) : 0;
  const near = days <= 1;
  return (
    <span className={styles.stack}>
      <span>
        {t('已批准 {{given}}/{{needed}}', { given: request.approvalsGiven, needed: request.approvalsNeeded ?? 1 })}
        {request.overdue && <span className={styles.bad}> {t('已超过审批期限')}</span>}
      </span>
      <span className={near ? styles.bad : styles.soft}>
        {days > 0 ? t('锁定还有 {{days}} 天', { days }) : t('今天锁定期满')}
      </span>
      {!brief && (
        <span className={styles.soft}>
          {t('审批期限 {{due}}，价格、库存和预算锁定到 {{until}}', {
            due: formatDate(request.approvalDueOn),
            until: formatInstant(request.heldUntil),
          })}
        </span>
      )}
    </span>
  );
}

/** The business date of an instant. */
const heldOn = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.parse(instant));
