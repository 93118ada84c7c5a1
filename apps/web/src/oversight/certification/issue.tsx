import { oversight } from '../../api';
import { Ask } from '../../desk';
import { formatDate, useT } from '../../kit';
import { Verdict } from '../review/verdict';
import type { Application } from './application';

/** The certificate after publicity; before its end only with a reason for the green channel. */
export function Issue({ application }: { application: Application }) {
  const t = useT();
  const issue = (greenChannelReason?: string) =>
    oversight.POST('/api/oversight/certificate-applications/{id}/certificate', {
      params: { path: { id: application.id } },
      body: greenChannelReason ? { greenChannelReason } : {},
    });
  if (!application.overdue) {
    return (
      <Verdict
        label={t('绿色通道先行颁证')}
        question={t('公示期内先行颁证？')}
        remarkLabel={t('绿色通道理由')}
        remarkRequired
        remarkMin={5}
        remarkMax={300}
        placeholder={t('例如：鲜活农产品滞销，先行认定')}
        draft={`certification-green-${application.id}`}
        said={t('已颁发证书')}
        onConfirm={({ remark }) => issue(remark)}
      >
        <ul>
          <li>{t('只用于鲜活农产品滞销等急需，理由记入操作留痕。')}</li>
          <li>{t('公示继续到 {{date}}，期间异议成立的，证书即行撤销。', { date: formatDate(application.dueOn) })}</li>
        </ul>
      </Verdict>
    );
  }
  return (
    <Ask
      type="primary"
      label={t('颁发证书')}
      question={t('为“{{product}}”颁发认定证书？', { product: application.productName })}
      said={t('已颁发证书')}
      onConfirm={() => issue()}
    >
      <p>{t('证书立即生效，编号和验证码自动生成，产品列入本县认定目录，采购即可计入。')}</p>
    </Ask>
  );
}
