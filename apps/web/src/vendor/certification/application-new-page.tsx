import { Alert, Button, Form } from 'antd';
import { useNavigate } from 'react-router';
import { asProblem, vendor, vendorApi } from '../../api';
import { DraftNote, PageHead, Panel, ProblemAlert, useDraft, useSubmit, Waiting } from '../../desk';
import { ErrorState, LinkButton, useSearchState, useT } from '../../kit';
import { StepBar, StepFoot } from '../standing/step-frame';
import { useStanding } from '../standing/use-standing';
import { APPLICATION_STEPS } from './application-steps';
import { type ApplicationValues, contentOf, EMPTY, valuesOf } from './application-values';
import { ProductFields } from './product-fields';

export default function ApplicationNewPage() {
  const [read] = useSearchState();
  const renews = read('renews');
  return renews ? <Renewal certificateId={renews} /> : <NewApplication initial={EMPTY} renewsId={null} />;
}

/** Everything that was said the last time is there again; only what has changed is typed. */
function Renewal({ certificateId }: { certificateId: string }) {
  const certificate = vendorApi.useQuery('get', '/api/vendor/certificates/{id}', {
    params: { path: { id: certificateId } },
  });
  const application = vendorApi.useQuery(
    'get',
    '/api/vendor/certificate-applications/{id}',
    { params: { path: { id: certificate.data?.applicationId ?? '' } } },
    { enabled: Boolean(certificate.data) },
  );
  const problem = asProblem(certificate.error ?? application.error);
  if (problem) return <ErrorState problem={problem} retry={() => void certificate.refetch()} />;
  if (!certificate.data || !application.data) return <Waiting />;
  return <NewApplication initial={valuesOf(application.data)} renewsId={certificate.data.id} />;
}

function NewApplication({ initial, renewsId }: { initial: ApplicationValues; renewsId: string | null }) {
  const t = useT();
  const navigate = useNavigate();
  const standing = useStanding();
  const [form] = Form.useForm<ApplicationValues>();
  const draft = useDraft(`certificate-application-new-${renewsId ?? ''}`, form);
  const { submit, busy, problem } = useSubmit(
    async (values: ApplicationValues) =>
      (
        await vendor.POST('/api/vendor/certificate-applications', {
          body: { ...contentOf(values), ...(renewsId && { renewsId }) },
        })
      ).data!,
    {
      form,
      said: t('草稿已保存'),
      then: ({ id }) => {
        draft.discard();
        void navigate(`/vendor/certificate-applications/${id}?step=price`, { replace: true });
      },
    },
  );
  return (
    <>
      <PageHead
        title={renewsId ? t('证书续展') : t('申请产品认定')}
        above={[{ title: t('产品认定申请'), to: '/vendor/certificate-applications' }]}
      >
        {renewsId
          ? t('上次填写的内容已经带出，只改有变化的地方；材料须重新上传。')
          : t('一份申请认定一个产品、一个产地。先存草稿，材料可以以后补。')}
      </PageHead>
      <Panel>
        <StepBar
          steps={APPLICATION_STEPS.map(({ key, title }) => ({ key, title: t(title) }))}
          step="product"
          reachable={(key) => key === 'product'}
          go={() => undefined}
        />
        {standing === null && <NotAdmitted />}
        <DraftNote
          restored={draft.restored}
          onDiscard={() => {
            draft.discard();
            form.resetFields();
          }}
        />
        <ProblemAlert problem={problem} />
        <Form
          form={form}
          layout="vertical"
          initialValues={initial}
          onValuesChange={draft.keep}
          onFinish={() => void submit(form.getFieldsValue(true))}
        >
          <ProductFields renewal={renewsId !== null} />
          <StepFoot>
            <Button type="primary" htmlType="submit" size="large" loading={busy}>
              {t('保存并继续')}
            </Button>
          </StepFoot>
        </Form>
      </Panel>
    </>
  );
}

function NotAdmitted() {
  const t = useT();
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('本单位还没有入驻，可以先起草，入驻后才能提交。')}
      action={
        <LinkButton to="/vendor/admissions" size="small">
          {t('查看入驻申请')}
        </LinkButton>
      }
    />
  );
}
