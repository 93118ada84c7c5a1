import type { ReactNode } from 'react';
import { PageHead } from '../../desk';
import { formatDate, today, useT } from '../../kit';
import { useSession } from '../../session';
import { LinkageFigures } from '../households/linkage-figures';
import { EndingSoon } from './ending-soon';
import { FilingProgress } from './filing-progress';
import styles from './home.module.css';
import { AdmissionPipeline, CertificationPipeline } from './pipeline';
import { Platform } from './platform';
import { QuickEntries } from './quick-entries';
import { RegionFigures } from './region-figures';
import { ToDos } from './to-dos';

/** What waits for me, then the figures that this office answers for, then where it goes from here. */
export default function HomePage() {
  const t = useT();
  const session = useSession();
  const kind = session?.organisation?.kind ?? '';
  const Office = OFFICES[kind] ?? Finance;
  return (
    <>
      <PageHead title={t('工作台')}>
        <span lang="zh-CN">
          {[session?.name, session?.organisation?.name, session?.roles[0]?.name].filter(Boolean).join(' · ')}
        </span>
        {' · '}
        {formatDate(today())}
      </PageHead>
      <div className={styles.top}>
        <ToDos />
        <QuickEntries kind={kind} />
      </div>
      <Office />
    </>
  );
}

/** A township knows its households and products by name. */
function Township() {
  return (
    <>
      <LinkageFigures />
      <CertificationPipeline />
      <EndingSoon />
      <RegionFigures />
    </>
  );
}

/** County offices that review: where applications stand, what ends soon. */
function Reviewer() {
  return (
    <>
      <CertificationPipeline />
      <AdmissionPipeline />
      <EndingSoon />
      <RegionFigures />
    </>
  );
}

function Revitalisation() {
  return (
    <>
      <CertificationPipeline />
      <AdmissionPipeline />
      <LinkageFigures />
      <EndingSoon />
      <RegionFigures />
    </>
  );
}

/** Finance answers for filings and for what was reserved and bought. */
function Finance() {
  return (
    <>
      <RegionFigures />
      <FilingProgress />
    </>
  );
}

function Operator() {
  return (
    <>
      <Platform />
      <AdmissionPipeline />
      <CertificationPipeline />
      <RegionFigures />
    </>
  );
}

const OFFICES: Readonly<Record<string, () => ReactNode>> = {
  township_government: Township,
  trade: Reviewer,
  agriculture: Reviewer,
  revitalisation: Revitalisation,
  finance: Finance,
  operator: Operator,
};
