import { oversightApi } from '../../api';
import { Panel } from '../../desk';
import { useT, zh } from '../../kit';
import { useCan } from '../../session';
import { Count, counted } from './count';
import styles from './home.module.css';

const LEVELS = [
  { state: 'township_review', name: zh('镇办初审'), permission: 'certification.review_township' },
  { state: 'trade_review', name: zh('行业复审'), permission: 'certification.review_trade' },
  { state: 'county_review', name: zh('县级审定'), permission: 'certification.review_county' },
  { state: 'publicity', name: zh('公示中'), permission: 'certification.publish' },
  { state: 'returned', name: zh('退回补正'), permission: '' },
] as const;

/** How many products stand at which step to their certificate. */
export function CertificationPipeline() {
  const t = useT();
  const objections = oversightApi.useQuery('get', '/api/oversight/objections', {
    params: { query: { state: 'open', limit: 100 } },
  });
  return (
    <Panel title={t('认定办理')}>
      <ul className={styles.flow}>
        {LEVELS.map((level) => (
          <Level key={level.state} {...level} />
        ))}
        <Count
          name={zh('未办结异议')}
          to="/oversight/objections"
          count={counted(objections.data)}
          tone={(objections.data?.items.length ?? 0) > 0 ? 'red' : undefined}
        />
      </ul>
    </Panel>
  );
}

function Level({ state, name, permission }: (typeof LEVELS)[number]) {
  const t = useT();
  const can = useCan();
  const { data } = oversightApi.useQuery('get', '/api/oversight/certificate-applications', {
    params: { query: { state, limit: 100 } },
  });
  const late = data?.items.filter(({ overdue }) => overdue).length ?? 0;
  const note =
    state === 'publicity' ? t('{{count}} 件期满可颁证', { count: late }) : t('{{count}} 件超期', { count: late });
  return (
    <Count
      name={name}
      to={`/oversight/certificate-applications?state=${state}`}
      count={counted(data)}
      note={late > 0 && note}
      late={state !== 'publicity'}
      tone={permission !== '' && can(permission) ? 'mine' : undefined}
    />
  );
}

const STEPS = [
  { state: 'submitted', name: zh('县级审核中') },
  { state: 'recommended', name: zh('待平台准入') },
  { state: 'returned', name: zh('退回补正') },
] as const;

/** How many applications to sell stand where. */
export function AdmissionPipeline() {
  const t = useT();
  const suspended = oversightApi.useQuery('get', '/api/oversight/standings', {
    params: { query: { state: 'suspended', limit: 100 } },
  });
  return (
    <Panel title={t('入驻办理')}>
      <ul className={styles.flow}>
        {STEPS.map((step) => (
          <Step key={step.state} {...step} />
        ))}
        <Count
          name={zh('已暂停供应商')}
          to="/oversight/standings?state=suspended"
          count={counted(suspended.data)}
          tone={(suspended.data?.items.length ?? 0) > 0 ? 'red' : undefined}
        />
      </ul>
    </Panel>
  );
}

function Step({ state, name }: (typeof STEPS)[number]) {
  const t = useT();
  const can = useCan();
  const { data } = oversightApi.useQuery('get', '/api/oversight/admissions', {
    params: { query: { state, limit: 100 } },
  });
  const late = data?.items.filter(({ overdue }) => overdue).length ?? 0;
  const mine =
    state === 'recommended'
      ? can('admission.admit')
      : state === 'submitted' && (can('admission.review_agriculture') || can('admission.review_revitalisation'));
  return (
    <Count
      name={name}
      to={`/oversight/admissions?state=${state}`}
      count={counted(data)}
      note={late > 0 && t('{{count}} 件超期', { count: late })}
      late
      tone={mine ? 'mine' : undefined}
    />
  );
}
