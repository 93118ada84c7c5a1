import { Grid, Steps } from 'antd';
import { vendorApi, type VendorSchemas } from '../../api';
import { StateTag } from '../../desk';
import { LinkButton, useT } from '../../kit';
import { ADMISSION_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import { useStanding } from '../standing/use-standing';
import styles from './home.module.css';

type Admission = VendorSchemas['schemas']['AdmissionRowDto'];

/** For a supplier that is not selling yet: where it stands on the way from admission to the first listing. */
export function StartPath() {
  const t = useT();
  const can = useCan();
  const wide = Grid.useBreakpoint().md !== false;
  const standing = useStanding();
  const one = { params: { query: { limit: 1 } } };
  const admissions = vendorApi.useQuery('get', '/api/vendor/admissions', one, { enabled: can('admission.apply') });
  const applications = vendorApi.useQuery('get', '/api/vendor/certificate-applications', one);
  const certificates = vendorApi.useQuery('get', '/api/vendor/certificates', one);
  const products = vendorApi.useQuery('get', '/api/vendor/products', {
    params: { query: { state: 'listed', limit: 1 } },
  });
  if (standing === undefined || !applications.data || !certificates.data || !products.data) return null;
  const certified = certificates.data.items.length > 0;
  const listed = products.data.items.length > 0;
  if (standing && (certified || listed)) return null;
  const here = standing ? 1 : 0;
  const admission = admissions.data?.items[0];
  return (
    <section className={styles.start} aria-labelledby="start-path">
      <h2 id="start-path">{t('三步开始供货')}</h2>
      <p className={styles.soft}>{t('每一步都可以存草稿，随时回来接着办；办理结果会通知您。')}</p>
      <Steps
        className={styles.startSteps ?? ''}
        current={here}
        orientation={wide ? 'horizontal' : 'vertical'}
        responsive={false}
        items={[
          { title: t('入驻'), content: t('填写主体信息，上传营业执照等材料，县级部门推荐、平台准入') },
          { title: t('产品认定'), content: t('按产品和产地申请，三级审核公示后颁发证书') },
          { title: t('上架销售'), content: t('发布商品和价格，接收预算单位的订单') },
        ]}
      />
      {can('admission.apply') ? (
        <NextStep admitted={Boolean(standing)} admission={admission} applying={applications.data.items.length > 0} />
      ) : (
        <p>{t('请本单位负责人办理入驻。')}</p>
      )}
    </section>
  );
}

interface NextStepProps {
  readonly admitted: boolean;
  readonly admission: Admission | undefined;
  readonly applying: boolean;
}

function NextStep({ admitted, admission, applying }: NextStepProps) {
  const t = useT();
  if (admitted) {
    return (
      <div className={styles.next}>
        <LinkButton
          look="primary"
          size="large"
          to={applying ? '/vendor/certificate-applications' : '/vendor/certificate-applications/new'}
        >
          {applying ? t('查看认定进度') : t('申请产品认定')}
        </LinkButton>
        <LinkButton size="large" to="/vendor/households/new">
          {t('登记联结农户')}
        </LinkButton>
      </div>
    );
  }
  const open = admission && !['withdrawn', 'refused'].includes(admission.state);
  return (
    <div className={styles.next}>
      {open ? (
        <>
          <StateTag of={ADMISSION_STATES} state={admission.state} />
          <LinkButton look="primary" size="large" to={`/vendor/admissions/${admission.id}`}>
            {admission.state === 'returned'
              ? t('按退回理由补正')
              : admission.state === 'draft'
                ? t('继续填写入驻申请')
                : t('查看办理进度')}
          </LinkButton>
        </>
      ) : (
        <LinkButton look="primary" size="large" to="/vendor/admissions/new">
          {t('申请入驻')}
        </LinkButton>
      )}
    </div>
  );
}
