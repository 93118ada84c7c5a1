import { oversight } from '../../api';
import { useT } from '../../kit';
import { Turn } from '../review/turn';
import { Verdict } from '../review/verdict';
import type { Dispute } from './dispute';

/** The operator's verdict, each with what follows for the delivery. */
export function DisputeTurn({ dispute }: { dispute: Dispute }) {
  const t = useT();
  if (dispute.state === 'settled') return <Turn mine={false} title={t('这个争议已经办结')} />;
  const settle = (outcome: 'upheld' | 'rejected', note: string) =>
    oversight.POST('/api/oversight/disputes/{id}/settlement', {
      params: { path: { id: dispute.id } },
      body: { outcome, note },
    });
  return (
    <Turn
      mine
      title={dispute.answeredAt ? t('双方都已说明，请裁处') : t('供应商还没有说明，可以先等一等')}
      text={t('采购方可以自行撤回，双方也可以直接按实验收了结。')}
    >
      <Verdict
        label={t('争议成立')}
        type="primary"
        question={t('裁定争议成立？')}
        remarkLabel={t('裁处理由（双方可见）')}
        remarkRequired
        remarkMax={500}
        placeholder={t('例如：照片显示确有短少，请验收人按实际重量验收')}
        draft={`dispute-upheld-${dispute.id}`}
        said={t('已裁处')}
        onConfirm={({ remark }) => settle('upheld', remark)}
      >
        <ul>
          <li>{t('这批货今后只能由验收人按实际数量和重量验收，不会到期视同验收。')}</li>
          <li>{t('货款按验收的金额开票和支付，也按这个金额计入。')}</li>
        </ul>
      </Verdict>
      <Verdict
        label={t('争议不成立')}
        question={t('裁定争议不成立？')}
        remarkLabel={t('裁处理由（双方可见）')}
        remarkRequired
        remarkMax={500}
        placeholder={t('例如：缺少的部分已于次日补送')}
        draft={`dispute-rejected-${dispute.id}`}
        said={t('已裁处')}
        onConfirm={({ remark }) => settle('rejected', remark)}
      >
        <ul>
          <li>{t('验收期限从今天起重新计算。')}</li>
          <li>{t('到期仍未验收的，视同按发货数量验收，采购方应付款。')}</li>
        </ul>
      </Verdict>
    </Turn>
  );
}
