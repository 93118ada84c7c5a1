import { Link } from 'react-router';
import { procurementApi } from '../../api';
import { formatDate, formatYuan, useT } from '../../kit';
import buying from '../buying.module.css';
import { Notice } from '../notice';

/** Invoices of one's own beyond their term: everybody of the region's offices sees them too. */
export function Late() {
  const t = useT();
  const { data } = procurementApi.useQuery('get', '/api/procurement/late-payments', {
    params: { query: { limit: 5 } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Notice tone="red" icon="clock" title={t('有发票过了付款期限')}>
      <p>{t('逾期天数和金额，当地主管和财政部门同样看得到。')}</p>
      <ul className={buying.list}>
        {data.items.map((late) => (
          <li key={late.invoiceId}>
            <span className={buying.stack}>
              <Link to={`/procurement/invoices/${late.invoiceId}`}>
                <span lang="zh-CN">{late.supplierName}</span> {late.invoiceNumber}
              </Link>
              <span className={buying.soft}>
                {late.interestFen === null
                  ? t('应付款日 {{day}}，逾期 {{count}} 天', { day: formatDate(late.dueOn), count: late.daysLate })
                  : t('应付款日 {{day}}，逾期 {{count}} 天，利息约 {{interest}}（参考）', {
                      day: formatDate(late.dueOn),
                      count: late.daysLate,
                      interest: formatYuan(late.interestFen),
                    })}
              </span>
            </span>
            <strong>{formatYuan(late.openFen)}</strong>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
