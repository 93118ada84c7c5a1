import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { type ApiProblem, asProblem, vendor, type VendorSchemas } from '../../api';
import { Facts, useSubmit } from '../../desk';
import { useT } from '../../kit';
import { SUPPLIER_KINDS } from '../../kit/labels';
import { type Check, Checks } from '../standing/checks';
import type { PaperKind } from '../standing/papers';
import { Refusal } from '../standing/refusal';
import styles from '../standing/standing.module.css';
import { StepFoot } from '../standing/step-frame';

type Application = VendorSchemas['schemas']['AdmissionDto'];

interface AdmissionReviewProps {
  readonly application: Application;
  readonly missing: readonly PaperKind[];
  readonly go: (step: 'facts' | 'papers') => void;
  readonly onRefused: (problem: ApiProblem) => void;
}

/** The last step: what will be handed in, what is missing, and the promise that it is true. */
export function AdmissionReview({ application, missing, go, onRefused }: AdmissionReviewProps) {
  const t = useT();
  const [promised, setPromised] = useState(false);
  const { id, version } = application;
  const { submit, busy, problem, clear } = useSubmit(
    async () => {
      try {
        return await vendor.POST('/api/vendor/admissions/{id}/submission', {
          params: { path: { id } },
          body: { version },
        });
      } catch (error) {
        onRefused(asProblem(error)!);
        throw error;
      }
    },
    { said: t('已提交，县级部门开始审核') },
  );
  const text = (key: 'mainProducts' | 'capability' | 'benefitPlan', name: string): Check => ({
    key,
    text: name,
    done: application[key].trim() !== '',
    mend: () => go('facts'),
  });
  const checks: Check[] = [
    text('mainProducts', t('主要产品')),
    text('capability', t('生产供货能力')),
    text('benefitPlan', t('联农带农机制')),
    ...(missing.length === 0
      ? [{ key: 'papers', text: t('必备材料齐全'), done: true, mend: () => go('papers') }]
      : missing.map(({ kind, name }) => ({
          key: kind,
          text: t('缺少材料：{{name}}', { name }),
          done: false,
          mend: () => go('papers'),
        }))),
  ];
  return (
    <>
      <Refusal problem={problem} reload={clear} />
      <Checks checks={checks} />
      <AdmissionFacts application={application} />
      <p style={{ margin: '16px 0' }}>
        <Checkbox checked={promised} onChange={(event) => setPromised(event.target.checked)}>
          {t('我承诺以上内容和材料真实有效，并对其真实性负责')}
        </Checkbox>
      </p>
      <StepFoot>
        <Button onClick={() => go('papers')}>{t('上一步')}</Button>
        <Button type="primary" size="large" disabled={!promised} loading={busy} onClick={() => void submit()}>
          {application.round > 0 ? t('补正后重新提交') : t('提交入驻申请')}
        </Button>
      </StepFoot>
    </>
  );
}

export function AdmissionFacts({ application }: { application: Application }) {
  const t = useT();
  const told = (text: string) => (
    <span className={styles.multiline} lang="zh-CN">
      {text || '—'}
    </span>
  );
  return (
    <Facts
      items={[
        { label: t('主体类型'), value: t(SUPPLIER_KINDS[application.supplierKind]?.[0] ?? application.supplierKind) },
        { label: t('所在地'), value: <span lang="zh-CN">{application.divisionName}</span> },
        { label: t('是否加工农产品'), value: application.processes ? t('加工农产品') : t('只卖初级农产品') },
        { label: t('主要产品'), value: told(application.mainProducts), wide: true },
        { label: t('生产供货能力'), value: told(application.capability), wide: true },
        { label: t('联农带农机制'), value: told(application.benefitPlan), wide: true },
      ]}
    />
  );
}
