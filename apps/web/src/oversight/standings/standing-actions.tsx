import type { ButtonProps } from 'antd';
import { oversight, type OversightSchemas } from '../../api';
import { useT } from '../../kit';
import { useCan } from '../../session';
import { SUSPENSION_REASONS } from '../review/labels';
import { Verdict } from '../review/verdict';
import type { Standing } from './standing';

/** Suspend or readmit, for the operator. */
export function StandingActions({ standing, size = 'middle' }: { standing: Standing; size?: ButtonProps['size'] }) {
  const t = useT();
  const can = useCan();
  if (!can('admission.suspend')) return <>—</>;
  const params = { path: { supplierId: standing.supplierId } };
  if (standing.state === 'suspended') {
    return (
      <Verdict
        label={t('恢复')}
        size={size}
        question={t('恢复“{{name}}”？', { name: standing.supplierName })}
        remarkLabel={t('恢复理由')}
        remarkRequired
        placeholder={t('例如：证照已更新，整改到位')}
        draft={`readmission-${standing.supplierId}`}
        said={t('已恢复')}
        onConfirm={({ remark }) =>
          oversight.POST('/api/oversight/standings/{supplierId}/readmission', { params, body: { text: remark } })
        }
      >
        {t('恢复后可以重新上架和接单；必备证照仍在过期状态的不能恢复。')}
      </Verdict>
    );
  }
  return (
    <Verdict
      label={t('暂停')}
      size={size}
      danger
      single
      question={t('暂停“{{name}}”？', { name: standing.supplierName })}
      reasons={SUSPENSION_REASONS}
      remarkLabel={t('说明')}
      placeholder={t('例如：多次短斤少两，限期整改')}
      draft={`suspension-${standing.supplierId}`}
      said={t('已暂停')}
      onConfirm={({ reasons, remark }) =>
        oversight.POST('/api/oversight/standings/{supplierId}/suspension', {
          params,
          body: { reason: reasons[0] as OversightSchemas['schemas']['SuspensionInput']['reason'], text: remark },
        })
      }
    >
      {t('立即停止在售和接新订单；已确认的订单照常发货、验收和付款。')}
    </Verdict>
  );
}
