import { procurement, type ProcurementSchemas } from '../../api';
import { Ask } from '../../desk';
import { formatYuan, useT } from '../../kit';

/** One consolidated invoice for a month; asking again answers the same request. */
export function AskButton({ statement }: { statement: ProcurementSchemas['schemas']['SupplierStatementDto'] }) {
  const t = useT();
  const { supplierId, supplierName, month, uninvoicedFen } = statement;
  return (
    <Ask
      size="small"
      label={t('申请合并开票')}
      question={t('请 {{supplier}} 把截至 {{month}} 的交货合并开一张发票？', { supplier: supplierName, month })}
      reason={{ label: t('给供应商的说明'), required: false, max: 300 }}
      said={t('已申请，供应商会收到待办')}
      onConfirm={(note) => procurement.POST('/api/procurement/invoice-requests', { body: { supplierId, month, note } })}
    >
      <p>{t('已验收、还没有开票的共 {{amount}}。', { amount: formatYuan(uninvoicedFen) })}</p>
    </Ask>
  );
}
