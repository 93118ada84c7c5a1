import { oversight } from '../../api';
import { useT } from '../../kit';
import { useCan } from '../../session';
import { Verdict } from '../review/verdict';
import styles from './publicity.module.css';

/** The county's answer to an objection: it holds, or it does not. */
export function Settle({ objectionId, supplierName }: { objectionId: string; supplierName: string }) {
  const t = useT();
  const can = useCan();
  if (!can('certification.publish')) return null;
  const settle = (state: 'dismissed' | 'upheld', text: string) =>
    oversight.POST('/api/oversight/objections/{id}/settlement', {
      params: { path: { id: objectionId } },
      body: { state, text },
    });
  return (
    <div className={styles.answers}>
      <Verdict
        label={t('异议不成立')}
        question={t('认定异议不成立？')}
        remarkLabel={t('核查结论')}
        remarkRequired
        placeholder={t('例如：经入户核实，该户已签订收购协议')}
        draft={`objection-dismissed-${objectionId}`}
        said={t('异议已办结')}
        onConfirm={({ remark }) => settle('dismissed', remark)}
      >
        {t('结论会告知提出异议的人；没有其他未办结异议的，期满即可颁证。')}
      </Verdict>
      <Verdict
        label={t('异议成立')}
        danger
        question={t('认定异议成立？')}
        remarkLabel={t('核查结论')}
        remarkRequired
        placeholder={t('例如：经核实，所列农户中 3 户并未参加')}
        draft={`objection-upheld-${objectionId}`}
        said={t('异议已办结')}
        onConfirm={({ remark }) => settle('upheld', remark)}
      >
        {t('公示立即终止，申请退回“{{name}}”补正；已走绿色通道颁证的，证书即行撤销。', { name: supplierName })}
      </Verdict>
    </div>
  );
}
