import type { Translate } from '../../kit';
import { REVIEWERS } from '../standing/labels';
import type { Fault } from '../standing/step-frame';
import type { Application } from './application-values';

export type StepKey = 'product' | 'price' | 'papers' | 'households' | 'review';

const STEP_OF: Readonly<Record<string, StepKey>> = {
  papers_missing: 'papers',
  papers_expired: 'papers',
  papers_unclear: 'papers',
  quality_risk: 'papers',
  production_capability: 'product',
  origin_doubtful: 'product',
  price_above_average: 'price',
  benefit_unproven: 'households',
};

/** What the last round sent back, at the step that mends it; what fits nowhere stands at the first. */
export function faultsAt(application: Application, step: StepKey, t: Translate): Fault[] {
  if (application.state !== 'returned') return [];
  const ofRound = application.reviews.filter(
    ({ round, verdict }) => round === application.round && verdict === 'return',
  );
  const upheld = application.objections.filter(({ round, state }) => round === application.round && state === 'upheld');
  const faults: Fault[] = ofRound.map(({ level, reasons, remark }) => ({
    by: t(REVIEWERS[level]?.[0] ?? level),
    reasons,
    remark,
  }));
  for (const { settledText } of upheld) {
    faults.push({ by: t('公示异议'), reasons: ['objection_upheld'], remark: settledText });
  }
  return faults.filter(({ reasons }) => reasons.some((reason) => (STEP_OF[reason] ?? 'product') === step));
}
