import { Button, Form } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type ApiProblem, vendor } from '../../api';
import { Ask, DraftNote, Panel } from '../../desk';
import { useT, zh } from '../../kit';
import { PaperChecklist } from '../standing/paper-checklist';
import { missingKinds, type NewPaper, type Paper, type PaperKind } from '../standing/papers';
import { Refusal } from '../standing/refusal';
import { ReviewHistory } from '../standing/review-history';
import { StepBar, StepFaults, StepFoot, useStep } from '../standing/step-frame';
import { faultsAt, type StepKey } from './application-faults';
import { ApplicationReview } from './application-review';
import { type Application, type ApplicationValues, valuesOf } from './application-values';
import { HouseholdsStep } from './households-step';
import { PriceFields } from './price-fields';
import { ProductFields } from './product-fields';
import { useContent } from './use-content';

export const APPLICATION_STEPS: readonly { readonly key: StepKey; readonly title: string }[] = [
  { key: 'product', title: zh('产品与产地') },
  { key: 'price', title: zh('价格与带贫') },
  { key: 'papers', title: zh('佐证材料') },
  { key: 'households', title: zh('联结农户') },
  { key: 'review', title: zh('核对提交') },
];
const KEYS = APPLICATION_STEPS.map(({ key }) => key);
const PRODUCT_FIELDS = [
  'productName',
  'categoryCode',
  'originCode',
  'producerId',
  'specification',
  'annualCapacityGrams',
];

interface ApplicationStepsProps {
  readonly application: Application;
  readonly kinds: readonly PaperKind[];
}

/** A draft or a returned application, step by step. */
export function ApplicationSteps({ application, kinds }: ApplicationStepsProps) {
  const t = useT();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [form] = Form.useForm<ApplicationValues>();
  const content = useContent(application, form);
  const missing = missingKinds(kinds, application.documents, application.processed);
  const faults = (key: StepKey) => faultsAt(application, key, t);
  const [step, setStep] = useStep(KEYS, KEYS.find((key) => faults(key).length > 0) ?? 'product');

  async function go(key: StepKey): Promise<void> {
    if (content.dirty && !(await content.save(form.getFieldsValue(true)))) return;
    setStep(key);
  }
  async function next(key: StepKey, fields: readonly string[]): Promise<void> {
    const good = await form.validateFields(fields as never).then(
      () => true,
      () => false,
    );
    if (good) await go(key);
  }
  function showRefused(problem: ApiProblem): void {
    const empty = problem.facts['missing'];
    if (problem.code === 'application_incomplete' && Array.isArray(empty)) {
      form.setFields(empty.map((name) => ({ name: name as keyof ApplicationValues, errors: [t('必须填写')] })));
      setStep(empty.some((name) => PRODUCT_FIELDS.includes(String(name))) ? 'product' : 'price');
    }
    if (problem.code === 'documents_missing') {
      setRefused((problem.facts['kinds'] as string[] | undefined) ?? []);
      setStep('papers');
    }
    if (problem.code === 'household_not_linked') setStep('households');
    if (problem.code === 'producer_needed' || problem.code === 'origin_outside_county') setStep('product');
  }
  return (
    <>
      <Panel>
        <StepBar
          steps={APPLICATION_STEPS.map(({ key, title }) => ({
            key,
            title: t(title),
            faults: faults(key),
            done: isDone(application, key, missing),
          }))}
          step={step}
          go={(key) => void go(key)}
        />
        <StepFaults faults={faults(step)} />
        <DraftNote restored={content.restored} onDiscard={content.discard} />
        <Refusal problem={content.problem} reload={content.discard} />
        <Form form={form} layout="vertical" initialValues={valuesOf(application)} onValuesChange={content.changed}>
          <div hidden={step !== 'product'}>
            <ProductFields renewal={application.renewsId !== null} />
            <StepFoot>
              <Save content={content} save={() => content.save(form.getFieldsValue(true))} />
              <Button
                type="primary"
                size="large"
                loading={content.busy}
                onClick={() => void next('price', [...PRODUCT_FIELDS, 'areaMuHundredths', 'yieldGramsPerMu'])}
              >
                {t('下一步')}
              </Button>
            </StepFoot>
          </div>
          <div hidden={step !== 'price'}>
            <PriceFields />
            <StepFoot>
              <Button onClick={() => void go('product')}>{t('上一步')}</Button>
              <Save content={content} save={() => content.save(form.getFieldsValue(true))} />
              <Button
                type="primary"
                size="large"
                loading={content.busy}
                onClick={() =>
                  void next('papers', [
                    'priceFen',
                    'priceUnit',
                    'comparisonPriceFen',
                    'comparisonSource',
                    'benefitText',
                  ])
                }
              >
                {t('下一步')}
              </Button>
            </StepFoot>
          </div>
        </Form>
        <div hidden={step !== 'papers'}>
          <Papers application={application} kinds={kinds} refused={refused} />
          <StepFoot>
            <Button onClick={() => setStep('price')}>{t('上一步')}</Button>
            <Button type="primary" size="large" onClick={() => setStep('households')}>
              {t('下一步')}
            </Button>
          </StepFoot>
        </div>
        {step === 'households' && (
          <HouseholdsStep application={application} back={() => setStep('papers')} next={() => setStep('review')} />
        )}
        {step === 'review' && (
          <ApplicationReview application={application} missing={missing} go={setStep} onRefused={showRefused} />
        )}
      </Panel>
      {application.reviews.length > 0 && (
        <Panel title={t('审核意见')}>
          <ReviewHistory reviews={application.reviews.map((review) => ({ ...review, by: review.level }))} />
        </Panel>
      )}
      <Withdraw id={application.id} />
    </>
  );
}

function Save({ content, save }: { content: { busy: boolean; dirty: boolean }; save: () => Promise<boolean> }) {
  const t = useT();
  return (
    <Button loading={content.busy} disabled={!content.dirty} onClick={() => void save()}>
      {t('保存草稿')}
    </Button>
  );
}

function Papers({ application, kinds, refused }: ApplicationStepsProps & { refused: readonly string[] }) {
  const path = { params: { path: { id: application.id } } };
  return (
    <PaperChecklist
      kinds={kinds}
      papers={application.documents}
      processes={application.processed}
      refused={refused}
      add={(body: NewPaper) => vendor.POST('/api/vendor/certificate-applications/{id}/documents', { ...path, body })}
      remove={({ id: documentId }: Paper) =>
        vendor.DELETE('/api/vendor/certificate-applications/{id}/documents/{documentId}', {
          params: { path: { id: application.id, documentId } },
        })
      }
    />
  );
}

function Withdraw({ id }: { id: string }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Ask
      danger
      type="text"
      label={t('放弃这份申请')}
      question={t('放弃这份认定申请？')}
      said={t('申请已撤回')}
      onConfirm={() =>
        vendor.POST('/api/vendor/certificate-applications/{id}/withdrawal', { params: { path: { id } } })
      }
      then={() => void navigate('/vendor/certificate-applications')}
    >
      <p style={{ marginBottom: 16 }}>{t('已填写的内容和材料不再使用。以后可以重新申请。')}</p>
    </Ask>
  );
}

function isDone(application: Application, key: StepKey, missing: readonly PaperKind[]): boolean {
  if (key === 'product') return application.specification !== '' && application.annualCapacityGrams !== null;
  if (key === 'price') {
    return application.priceFen !== null && application.comparisonPriceFen !== null && application.benefitText !== '';
  }
  if (key === 'papers') return missing.length === 0;
  return key === 'households' && application.households.length > 0;
}
