import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { type ApiProblem, asProblem, vendor } from '../../api';
import { useSubmit } from '../../desk';
import { useT } from '../../kit';
import { type Check, Checks } from '../standing/checks';
import type { PaperKind } from '../standing/papers';
import { Refusal } from '../standing/refusal';
import { StepFoot } from '../standing/step-frame';
import { ApplicationFacts } from './application-facts';
import type { StepKey } from './application-faults';
import type { Application } from './application-values';

interface ApplicationReviewProps {
  readonly application: Application;
  readonly missing: readonly PaperKind[];
  readonly go: (step: StepKey) => void;
  readonly onRefused: (problem: ApiProblem) => void;
}

export function ApplicationReview({ application, missing, go, onRefused }: ApplicationReviewProps) {
  const t = useT();
  const [promised, setPromised] = useState(false);
  const { id, version } = application;
  const { submit, busy, problem, clear } = useSubmit(
    async () => {
      try {
        return await vendor.POST('/api/vendor/certificate-applications/{id}/submission', {
          params: { path: { id } },
          body: { version },
        });
      } catch (error) {
        onRefused(asProblem(error)!);
        throw error;
      }
    },
    { said: t('已提交，进入镇办初审') },
  );
  const ended = application.households.filter(({ linkedNow }) => !linkedNow).length;
  const count = application.households.length;
  const checks: Check[] = [
    {
      key: 'product',
      text: t('产品、产地、规格和年产能'),
      done: application.specification !== '' && application.annualCapacityGrams !== null,
      mend: () => go('product'),
    },
    {
      key: 'price',
      text: t('供货单价和同类产品平均价格'),
      done: application.priceFen !== null && application.comparisonPriceFen !== null,
      mend: () => go('price'),
    },
    { key: 'benefit', text: t('带贫机制'), done: application.benefitText !== '', mend: () => go('price') },
    ...(missing.length === 0
      ? [{ key: 'papers', text: t('必备材料齐全'), done: true, mend: () => go('papers') }]
      : missing.map(({ kind, name }) => ({
          key: kind,
          text: t('缺少材料：{{name}}', { name }),
          done: false,
          mend: () => go('papers'),
        }))),
    {
      key: 'households',
      text:
        ended > 0
          ? t('{{count}} 户的联结已终止，须先移除', { count: ended })
          : count > 0
            ? t('带动农户 {{count}} 户', { count })
            : t('没有列入联结农户，证书将不注明带动农户'),
      done: ended === 0,
      mend: () => go('households'),
    },
  ];
  return (
    <>
      <Refusal problem={problem} reload={clear} />
      <Checks checks={checks} />
      <ApplicationFacts application={application} />
      <p style={{ margin: '16px 0' }}>
        <Checkbox checked={promised} onChange={(event) => setPromised(event.target.checked)}>
          {t('我承诺以上内容和材料真实有效，并对其真实性负责')}
        </Checkbox>
      </p>
      <StepFoot>
        <Button onClick={() => go('households')}>{t('上一步')}</Button>
        <Button type="primary" size="large" disabled={!promised} loading={busy} onClick={() => void submit()}>
          {application.round > 0 ? t('补正后重新提交') : t('提交认定申请')}
        </Button>
      </StepFoot>
    </>
  );
}
