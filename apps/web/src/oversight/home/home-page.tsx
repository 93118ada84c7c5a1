import type { ReactNode } from 'react';
import { PageHead } from '../../desk';
import { formatDate, today, useT } from '../../kit';
import { useSession } from '../../session';
import { LinkageFigures } from '../households/linkage-figures';
import { EndingSoon } from './ending-soon';
import { FilingProgress } from './filing-progress';
import styles from './home.module.css';
import { Money } from './money';
import { AdmissionPipeline, CertificationPipeline } from './pipeline';
import { Platform } from './platform';
import { QuickEntries } from './quick-entries';
import { RegionFigures } from './region-figures';
import { RiskCard } from './risk-card';
import { Sold } from './sold';
import { StatusAlarm } from './status-alarm';
import { ToDos } from './to-dos';

/** What waits for me, then the figures that this office answers for, then where it goes from here. */
export default function HomePage() {
  const t = useT();
  const session = useSession();
  const kind = session?.organisation?.kind ?? '';
  const office = OFFICES[kind] ?? FINANCE;
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
        <div>
          <ToDos />
          {office.first}
        </div>
        <QuickEntries kind={kind} />
      </div>
      <RiskCard />
      {office.rest}
    </>
  );
}

/** What an office sees beside its to-dos, and below them. */
interface Office {
  readonly first: ReactNode;
  readonly rest: ReactNode;
}

/** A township knows its households and products by name. */
const TOWNSHIP: Office = {
  first: <CertificationPipeline />,
  rest: (
    <>
      <LinkageFigures />
      <Sold />
      <EndingSoon />
      <RegionFigures />
    </>
  ),
};

/** Offices of branches that review: where applications stand, what ends soon. */
const REVIEWER: Office = {
  first: <CertificationPipeline />,
  rest: (
    <>
      <AdmissionPipeline />
      <EndingSoon />
      <Sold />
      <RegionFigures />
    </>
  ),
};

const AGRICULTURE: Office = {
  first: <AdmissionPipeline />,
  rest: (
    <>
      <CertificationPipeline />
      <EndingSoon />
      <Sold />
      <RegionFigures />
    </>
  ),
};

const REVITALISATION: Office = {
  first: <CertificationPipeline />,
  rest: (
    <>
      <AdmissionPipeline />
      <LinkageFigures />
      <EndingSoon />
      <Sold />
      <RegionFigures />
    </>
  ),
};

/** Finance answers for filings and for what was reserved and bought. */
const FINANCE: Office = { first: <FilingProgress />, rest: <RegionFigures /> };

const OPERATOR: Office = {
  first: (
    <>
      <StatusAlarm />
      <Platform />
      <Money />
    </>
  ),
  rest: (
    <>
      <AdmissionPipeline />
      <CertificationPipeline />
      <RegionFigures />
    </>
  ),
};

const OFFICES: Readonly<Record<string, Office>> = {
  township_government: TOWNSHIP,
  trade: REVIEWER,
  agriculture: AGRICULTURE,
  revitalisation: REVITALISATION,
  finance: FINANCE,
  operator: OPERATOR,
};
