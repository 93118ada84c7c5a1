import { Button, Form } from 'antd';
import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { vendor, vendorApi } from '../../api';
import { DraftNote, PageHead, Panel, ProblemAlert, useDraft, useSubmit, Waiting } from '../../desk';
import { useT } from '../../kit';
import { useSession } from '../../session';
import { StepBar, StepFoot } from '../standing/step-frame';
import { AdmissionFields, type AdmissionValues } from './admission-fields';
import { ADMISSION_STEPS } from './steps';

const EMPTY: AdmissionValues = { processes: false, mainProducts: '', capability: '', benefitPlan: '' };

/** There is one open application at a time: whoever has begun goes on with that one. */
export default function AdmissionNewPage() {
  const { data } = vendorApi.useQuery('get', '/api/vendor/admissions', { params: { query: { limit: 20 } } });
  // Asked once: the draft that is made here must not be found and led to a second time.
  const [begun, setBegun] = useState<string | null>();
  if (begun === undefined && data) setBegun(data.items.find(isBegun)?.id ?? null);
  if (begun === undefined) return <Waiting />;
  return begun === null ? <NewAdmission /> : <Navigate replace to={`/vendor/admissions/${begun}`} />;
}

const isBegun = ({ state }: { state: string }): boolean => state === 'draft' || state === 'returned';

function NewAdmission() {
  const t = useT();
  const navigate = useNavigate();
  const session = useSession();
  const [form] = Form.useForm<AdmissionValues>();
  const draft = useDraft('admission-new', form);
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
