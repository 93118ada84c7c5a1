import { Button, Form } from 'antd';
import { Navigate, useNavigate } from 'react-router';
import { vendor, vendorApi } from '../../api';
import { DraftNote, PageHead, Panel, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { useT, zh } from '../../kit';
import { useSession } from '../../session';
import { StepBar, StepFoot } from '../standing/step-frame';
import { AdmissionFields, type AdmissionValues } from './admission-fields';

const EMPTY: AdmissionValues = { processes: false, mainProducts: '', capability: '', benefitPlan: '' };

export const ADMISSION_STEPS = [
  { key: 'facts', title: zh('主体信息') },
  { key: 'papers', title: zh('材料') },
  { key: 'review', title: zh('核对提交') },
] as const;

export default function AdmissionNewPage() {
  const t = useT();
  const navigate = useNavigate();
  const session = useSession();
  const [form] = Form.useForm<AdmissionValues>();
  const draft = useDraft('admission-new', form);
  const { data: open } = vendorApi.useQuery('get', '/api/vendor/admissions', { params: { query: { limit: 20 } } });
  const { submit, busy, problem } = useSubmit(
    async (body: AdmissionValues) => (await vendor.POST('/api/vendor/admissions', { body })).data!,
    {
      form,
      said: t('草稿已保存'),
      then: ({ id }) => {
        draft.discard();
        void navigate(`/vendor/admissions/${id}?step=papers`, { replace: true });
      },
    },
  );
  const unfinished = open?.items.find(({ state }) => state === 'draft' || state === 'returned');
  if (unfinished && !busy) return <Navigate replace to={`/vendor/admissions/${unfinished.id}`} />;
  return (
    <>
      <PageHead title={t('申请入驻')} above={[{ title: t('入驻申请'), to: '/vendor/admissions' }]}>
        <span lang="zh-CN">{session?.organisation?.name}</span>
      </PageHead>
      <Panel>
        <StepBar
          steps={ADMISSION_STEPS.map(({ key, title }) => ({ key, title: t(title) }))}
          step="facts"
          reachable={(key) => key === 'facts'}
          go={() => undefined}
        />
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
          initialValues={EMPTY}
          onValuesChange={draft.keep}
          onFinish={(values) => void submit(values)}
        >
          <AdmissionFields />
          <StepFoot>
            <Button type="primary" htmlType="submit" size="large" loading={busy}>
              {t('保存并上传材料')}
            </Button>
          </StepFoot>
        </Form>
      </Panel>
    </>
  );
}
