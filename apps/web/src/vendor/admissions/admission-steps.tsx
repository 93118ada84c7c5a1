import { Button, Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { type ApiProblem, vendor, type VendorSchemas } from '../../api';
import { Ask, DraftNote, Panel, useDraft, useSubmit } from '../../desk';
import { useT } from '../../kit';
import { PaperChecklist } from '../standing/paper-checklist';
import { missingKinds, type NewPaper, type Paper, type PaperKind } from '../standing/papers';
import { Refusal } from '../standing/refusal';
import { ReviewHistory } from '../standing/review-history';
import { StepBar, StepFaults, StepFoot, useStep } from '../standing/step-frame';
import { faultsOf } from './admission-faults';
import { AdmissionFields, type AdmissionValues } from './admission-fields';
import { AdmissionReview } from './admission-review';
import { ADMISSION_STEPS } from './steps';

type Application = VendorSchemas['schemas']['AdmissionDto'];

const KEYS = ADMISSION_STEPS.map(({ key }) => key);

/** A draft or a returned application, step by step; what is sent back stands beside the step that mends it. */
export function AdmissionSteps({ application, kinds }: { application: Application; kinds: readonly PaperKind[] }) {
  const t = useT();
  const navigate = useNavigate();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [form] = Form.useForm<AdmissionValues>();
  const facts = useFacts(application, form);
  const faults = faultsOf(application, t);
  const [step, setStep] = useStep(KEYS, faults.facts.length === 0 && faults.papers.length > 0 ? 'papers' : 'facts');
  const missing = missingKinds(kinds, application.documents, application.processes);
  const path = { params: { path: { id: application.id } } };

  async function go(key: (typeof KEYS)[number]): Promise<void> {
    if (step === 'facts' && facts.dirty && !(await facts.save(form.getFieldsValue()))) return;
    setStep(key);
  }
  function showRefused(problem: ApiProblem): void {
    const empty = problem.facts['missing'];
    if (problem.code === 'application_incomplete' && Array.isArray(empty)) {
      form.setFields(empty.map((name) => ({ name: name as keyof AdmissionValues, errors: [t('必须填写')] })));
      setStep('facts');
    }
    if (problem.code === 'documents_missing') {
      setRefused((problem.facts['kinds'] as string[] | undefined) ?? []);
      setStep('papers');
    }
  }
  return (
    <>
      <Panel>
        <StepBar
          steps={ADMISSION_STEPS.map(({ key, title }) => ({
            key,
            title: t(title),
            faults: key === 'review' ? [] : faults[key],
            done: key === 'facts' ? isTold(application) : key === 'papers' && missing.length === 0,
          }))}
          step={step}
          go={(key) => void go(key)}
        />
        <div hidden={step !== 'facts'}>
          <StepFaults faults={faults.facts} />
          <FactsForm form={form} facts={facts} application={application} next={() => setStep('papers')} />
        </div>
        <div hidden={step !== 'papers'}>
          <StepFaults faults={faults.papers} />
          <PaperChecklist
            kinds={kinds}
            papers={application.documents}
            processes={application.processes}
            refused={refused}
            add={(body: NewPaper) => vendor.POST('/api/vendor/admissions/{id}/documents', { ...path, body })}
            remove={({ id: documentId }: Paper) =>
              vendor.DELETE('/api/vendor/admissions/{id}/documents/{documentId}', {
                params: { path: { id: application.id, documentId } },
              })
            }
          />
          <StepFoot>
            <Button onClick={() => setStep('facts')}>{t('上一步')}</Button>
            <Button type="primary" size="large" onClick={() => setStep('review')}>
              {t('下一步')}
            </Button>
          </StepFoot>
        </div>
        {step === 'review' && (
          <AdmissionReview application={application} missing={missing} go={setStep} onRefused={showRefused} />
        )}
      </Panel>
      {application.reviews.length > 0 && (
        <Panel title={t('审核意见')}>
          <ReviewHistory reviews={application.reviews.map((review) => ({ ...review, by: review.authority }))} />
        </Panel>
      )}
      <Ask
        danger
        type="text"
        label={t('放弃这份申请')}
        question={t('放弃这份入驻申请？')}
        said={t('申请已撤回')}
        onConfirm={() => vendor.POST('/api/vendor/admissions/{id}/withdrawal', path)}
        then={() => void navigate('/vendor/admissions')}
      >
        <p style={{ marginBottom: 16 }}>{t('已填写的内容和材料不再使用。以后可以重新申请入驻。')}</p>
      </Ask>
    </>
  );
}

const isTold = ({ mainProducts, capability, benefitPlan }: Application): boolean =>
  [mainProducts, capability, benefitPlan].every((text) => text.trim() !== '');

interface Facts {
  readonly save: (values: AdmissionValues) => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly dirty: boolean;
  readonly restored: boolean;
  readonly changed: () => void;
  readonly discard: () => void;
}

function useFacts({ id, version }: Application, form: FormInstance<AdmissionValues>): Facts {
  const t = useT();
  const { restored, keep, discard } = useDraft(`admission-${id}`, form);
  const [dirty, setDirty] = useState(false);
  const [thrownAway, setThrownAway] = useState(0);
  useEffect(() => setDirty(restored), [restored]);
  useEffect(() => {
    // Only now does the form know what the server says at present.
    if (thrownAway > 0) form.resetFields();
  }, [thrownAway, form]);
  const { submit, busy, problem, clear } = useSubmit(
    async (values: AdmissionValues) =>
      (await vendor.PUT('/api/vendor/admissions/{id}', { params: { path: { id } }, body: { ...values, version } }))
        .data!,
    {
      form,
      said: t('草稿已保存'),
      then: () => {
        discard();
        setDirty(false);
      },
    },
  );
  return {
    save: submit,
    busy,
    problem,
    dirty,
    restored,
    changed: () => {
      keep();
      setDirty(true);
    },
    discard: () => {
      discard();
      clear();
      setDirty(false);
      setThrownAway((times) => times + 1);
    },
  };
}

interface FactsFormProps {
  readonly form: FormInstance<AdmissionValues>;
  readonly facts: Facts;
  readonly application: Application;
  readonly next: () => void;
}

function FactsForm({ form, facts, application, next }: FactsFormProps) {
  const t = useT();
  const { processes, mainProducts, capability, benefitPlan } = application;
  async function finish(values: AdmissionValues): Promise<void> {
    if (!facts.dirty || (await facts.save(values))) next();
  }
  return (
    <>
      <DraftNote restored={facts.restored} onDiscard={facts.discard} />
      <Refusal problem={facts.problem} reload={facts.discard} />
      <Form
        form={form}
        layout="vertical"
        initialValues={{ processes, mainProducts, capability, benefitPlan }}
        onValuesChange={facts.changed}
        onFinish={(values) => void finish(values)}
      >
        <AdmissionFields />
        <StepFoot>
          <Button loading={facts.busy} disabled={!facts.dirty} onClick={() => void facts.save(form.getFieldsValue())}>
            {t('保存草稿')}
          </Button>
          <Button type="primary" size="large" htmlType="submit" loading={facts.busy}>
            {t('下一步')}
          </Button>
        </StepFoot>
      </Form>
    </>
  );
}
